import { citationFile, type CitationFormat } from "#citations/file.ts";
import type { Work } from "#citations/work.ts";
import { citationFiles } from "#components/citation-address.ts";
import { textFile } from "#layouts/routes.ts";
import { worksOfSite } from "#layouts/site-works.ts";
import type { Lang } from "#lib/lang.ts";
import { folderOf } from "#registry/urls.ts";

/** What an endpoint of a reference is given. */
export interface CitationProps {
  readonly work: Work;
  readonly format: CitationFormat;
}

/** The files of the reference of each page of a language. */
export const citationPaths = (lang: Lang) => async () =>
  (await worksOfSite(lang)).flatMap((work) =>
    citationFiles(work).map(({ format, path }) => ({
      params: { page: folderOf(path), format },
      props: { work, format },
    })),
  );

/** Answers with the reference in the format of the address. */
export function citationAnswer({ work, format }: CitationProps): Response {
  const { text, type } = citationFile(work, format);
  return textFile(text, type);
}
