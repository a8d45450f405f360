import citation from "../../CITATION.cff?raw";
import licence from "../../LICENSE?raw";
import { dataPackageText, datasetFiles } from "#components/dataset-files.ts";
import { archiveReadme, type ListedTable } from "#downloads/archive-readme.ts";
import type { Redistribute } from "#downloads/data-package.ts";
import { offeredBytes, type OfferedFile } from "#downloads/file.ts";
import { zip, type Packed } from "#downloads/zip.ts";
import { langs } from "#lib/lang.ts";
import { datasets, rows } from "#registry/datasets.ts";
import { sourceRecord, sourcesOfDataset } from "#registry/sources.ts";
import { absolute, url } from "#registry/urls.ts";
import { site } from "#site.ts";

const terms = ["yes", "facts_only", "ask"] as const satisfies readonly Redistribute[];

const listed: readonly ListedTable[] = datasets.map((dataset) => {
  const sources = sourcesOfDataset(dataset.id).map(sourceRecord);
  return {
    dataset,
    rows: rows(dataset).length,
    page: { id: absolute(url.dataset(dataset.id, "id")), en: absolute(url.dataset(dataset.id, "en")) },
    permissions: terms.map((kind) => ({
      kind,
      count: sources.filter(({ redistribute }) => redistribute === kind).length,
    })),
  };
});

let made: Uint8Array<ArrayBuffer> | undefined;

/**
 * Everything in one file: each table with the description of its columns, the descriptor of all, and what must be read
 * with them. The tables lie beside the descriptor as they do on the site, so that its paths hold in both places.
 */
export function dataArchive(): Uint8Array<ArrayBuffer> {
  if (made) return made;
  const folder = `${site.name.toLowerCase()}-${site.data.version}`;
  const readmes = { id: "BACA-SAYA.md", en: "README.md" };
  const files: readonly Packed[] = [
    ...langs.map((lang) => ({
      path: readmes[lang],
      content: archiveReadme(lang, listed, { id: absolute(url.catalogue("id")), en: absolute(url.catalogue("en")) }),
    })),
    { path: "LICENSE", content: licence },
    { path: "CITATION.cff", content: citation },
    { path: "datapackage.json", content: dataPackageText() },
    ...datasets.flatMap((dataset) => {
      const { csv, excel, metadata } = datasetFiles(dataset);
      return [
        { path: `${dataset.id}.csv`, content: csv },
        { path: `${dataset.id}.excel-id.csv`, content: excel },
        { path: `${dataset.id}.csv-metadata.json`, content: metadata },
      ];
    }),
  ];
  return (made = zip(
    files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
    site.data.released,
  ));
}

/** The archive as a page offers it. */
export const offeredArchive = (): OfferedFile => offeredBytes(url.dataArchive(), dataArchive());
