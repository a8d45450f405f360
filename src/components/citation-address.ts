import { citationFormats, type CitationFormat } from "#citations/file.ts";
import type { Work } from "#citations/work.ts";
import { pathOf, url } from "#registry/urls.ts";

interface CitationFile {
  readonly format: CitationFormat;
  readonly path: string;
}

/**
 * The files beside a work's page that hold its reference. One to two provinces is copied from their page: files for
 * each pair would be a tenth of the site.
 */
export const citationFiles = ({ kind, lang, address }: Work): readonly CitationFile[] =>
  kind === "pair"
    ? []
    : citationFormats.map((format) => ({ format, path: url.citation(pathOf(address), format, lang) }));
