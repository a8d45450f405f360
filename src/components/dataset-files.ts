import { sourceLabel } from "#components/source-line.ts";
import type { Dataset } from "#data/define.ts";
import { csvwMetadata } from "#downloads/csvw.ts";
import { dataPackage, type PackageTable } from "#downloads/data-package.ts";
import { columnsJson, rowsJson } from "#downloads/dataset-json.ts";
import { excelCsv } from "#downloads/excel-csv.ts";
import { offeredBytes, offeredFile, type OfferedFile } from "#downloads/file.ts";
import { parquet } from "#downloads/parquet.ts";
import { csvText, datasets, rows } from "#registry/datasets.ts";
import { latestTable } from "#registry/releases.ts";
import { sourceRecord, sourcesOfDataset } from "#registry/sources.ts";
import { absolute, url } from "#registry/urls.ts";
import { writtenRows } from "#registry/written-cells.ts";
import { site } from "#site.ts";

/** A table's files; all of them hold the same rows and columns, the working notes too. */
export interface DatasetFiles {
  readonly csv: string;
  readonly excel: string;
  readonly json: string;
  readonly columns: string;
  readonly parquet: Uint8Array<ArrayBuffer>;
  readonly metadata: string;
}

const remembered = new Map<string, DatasetFiles>();

/** Made once per table: its pages state their sizes, the descriptor their hashes, and the endpoints serve them. */
export function datasetFiles(dataset: Dataset): DatasetFiles {
  const { id } = dataset;
  const known = remembered.get(id);
  if (known) return known;
  const names = Object.keys(dataset.columns);
  const read = rows(dataset) as readonly Readonly<Record<string, unknown>>[];
  const files = {
    csv: csvText(id),
    excel: excelCsv(dataset, writtenRows(id)),
    json: rowsJson(names, read),
    columns: columnsJson(names, read),
    parquet: parquet(dataset, read),
    metadata: csvwMetadata(dataset, {
      file: `${id}.csv`,
      page: absolute(url.dataset(id, "id")),
      version: site.data.version,
    }),
  };
  remembered.set(id, files);
  return files;
}

const addresses: Readonly<Record<keyof DatasetFiles, (id: string) => string>> = {
  csv: url.datasetFile,
  excel: url.datasetExcel,
  json: url.datasetJson,
  columns: url.datasetColumns,
  parquet: url.datasetParquet,
  metadata: url.datasetMetadata,
};

/** A table's file as a page offers it. */
export function offeredDatasetFile(dataset: Dataset, kind: keyof DatasetFiles): OfferedFile {
  const [address, content] = [addresses[kind](dataset.id), datasetFiles(dataset)[kind]];
  return typeof content === "string" ? offeredFile(address, content) : offeredBytes(address, content);
}

/** The file of a table that will not change: that of the last release in which it changed; none before its first. */
export function pinnedFile(id: string): { readonly version: string; readonly file: OfferedFile } | undefined {
  const latest = latestTable(id);
  if (!latest) return undefined;
  const { version, record } = latest;
  const address = url.datasetVersion(id, version);
  return { version, file: { name: `${id}@${version}.csv`, address, bytes: record.bytes, sha256: record.sha256 } };
}

function packageTable(dataset: Dataset): PackageTable {
  const sources = sourcesOfDataset(dataset.id).map((id) => {
    const { publisher, url: address, redistribute } = sourceRecord(id);
    return { title: `${publisher}: ${sourceLabel(id, "id")}`, address, redistribute };
  });
  return {
    dataset,
    csv: offeredDatasetFile(dataset, "csv"),
    excel: offeredDatasetFile(dataset, "excel"),
    page: absolute(url.dataset(dataset.id, "id")),
    sources,
  };
}

/** The descriptor of all tables. */
export const dataPackageText = (): string =>
  dataPackage(absolute(url.front("id")), absolute(url.catalogue("id")), datasets.map(packageTable));
