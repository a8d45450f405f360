import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Lang } from "#lib/lang.ts";
import type { ChartArchive } from "#releases/chart-archive.ts";
import { readChartArchive } from "#releases/chart-archive-text.ts";
import {
  addressesFile,
  archiveFolder,
  changesFile,
  chartFile,
  labelsFile,
  recordFile,
  registerFile,
  tableFile,
  versionsAmong,
} from "#releases/files.ts";
import { registerHeader } from "#releases/register.ts";
import type { ReleaseChanges, ReleaseRecord, TableRecord } from "#releases/record.ts";

/** A table in a release in which it changed. */
export interface TableVersion {
  readonly version: string;
  readonly released: string;
  readonly record: TableRecord;
}

/** What has been released, as it lies in `data/releases` of a project. Files are read when they are asked for. */
export interface ReleaseArchive {
  /** The earliest first. */
  readonly releases: readonly ReleaseRecord[];
  readonly last: ReleaseRecord | undefined;
  /** The versions of a table, the latest first; none for a table that no release has. */
  readonly tableVersions: (id: string) => readonly TableVersion[];
  /** The bytes of a table in one of its versions. */
  readonly table: (id: string, version: string) => string;
  /** Every table that the last release holds. */
  readonly tables: readonly string[];
  /** The versions in which a chart was archived, the latest first. */
  readonly chartVersions: (id: string) => readonly string[];
  readonly chart: (id: string, lang: Lang, version: string) => ChartArchive;
  /** Every chart that was ever archived. */
  readonly charts: readonly string[];
  readonly changes: (version: string) => ReleaseChanges;
  /** The text of the register of revisions. */
  readonly register: string;
  /** The addresses that releases have published, below the base. */
  readonly addresses: readonly string[];
}

/** Opens the archive of the project in a folder; a project without one has released nothing. */
export function openArchive(root: string): ReleaseArchive {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const ifThere = (file: string) => (existsSync(join(root, file)) ? read(file) : "");
  const json = <T>(file: string) => JSON.parse(read(file)) as T;
  const folder = join(root, archiveFolder);
  const versions = versionsAmong(existsSync(folder) ? readdirSync(folder) : []);
  const releases = versions.map((version) => json<ReleaseRecord>(recordFile(version)));
  const latestFirst = releases.toReversed();

  const tableVersions = (id: string) =>
    latestFirst.flatMap(({ version, released, tables }) => {
      const record = tables[id];
      return record ? [{ version, released, record }] : [];
    });
  const chartVersions = (id: string) =>
    latestFirst.filter(({ charts }) => charts.includes(id)).map(({ version }) => version);

  const tables = new Set<string>();
  for (const { tables: changed, tablesRemoved } of releases) {
    for (const id of Object.keys(changed)) tables.add(id);
    for (const id of tablesRemoved) tables.delete(id);
  }

  /** What the columns of charts are called in releases whose archives do not say it: by version, chart and language. */
  type Labels = Partial<Record<string, Partial<Record<string, Readonly<Record<Lang, ChartArchive["labels"]>>>>>>;
  const labels = JSON.parse(ifThere(labelsFile) || "{}") as Labels;

  return {
    releases,
    last: releases.at(-1),
    tableVersions,
    table: (id, version) => read(tableFile(version, id)),
    tables: [...tables].sort(),
    chartVersions,
    chart: (id, lang, version) => {
      const file = brotliDecompressSync(readFileSync(join(root, chartFile(version, id, lang))));
      return readChartArchive(file.toString(), labels[version]?.[id]?.[lang]);
    },
    charts: [...new Set(releases.flatMap(({ charts }) => charts))].sort(),
    changes: (version) => json<ReleaseChanges>(changesFile(version)),
    register: ifThere(registerFile) || registerHeader,
    addresses: ifThere(addressesFile).split("\n").filter(Boolean),
  };
}
