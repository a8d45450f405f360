import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { ParsedTable } from "#data/parse.ts";
import type { Problem } from "#data/problems.ts";
import { csvPath } from "#data/tables.ts";
import { langs, type Lang } from "#lib/lang.ts";
import { openArchive, type ReleaseArchive } from "#registry/release-archive.ts";
import type { ChartArchive } from "#releases/chart-archive.ts";
import { chartArchiveText } from "#releases/chart-archive-text.ts";
import { countDiff } from "#releases/diff.ts";
import { changesFile, chartFile, currentFile, recordFile, registerFile, tableFile } from "#releases/files.ts";
import { nextVersion } from "#releases/numbers.ts";
import { kindOf, type ReleaseChanges, type ReleaseRecord, type TableRecord } from "#releases/record.ts";
import { type Change, registerHeader } from "#releases/register.ts";
import { readTables, readText } from "../data/read-tables.ts";
import { changesText, recordText } from "./json.ts";
import { sinceRelease, type SinceRelease } from "./since.ts";
import { stamps } from "./stamps.ts";

/** The charts of a project: `src/components/chart-archive.ts` of the one that is released. */
export interface ChartSource {
  readonly archivableCharts: readonly string[];
  readonly drawnRows: (id: string, lang: Lang) => string;
  readonly archiveChart: (id: string, lang: Lang, version: string, released: string) => ChartArchive;
}

/** A release as it would be written: nothing has been touched. */
export interface ReleasePlan {
  readonly record: ReleaseRecord;
  readonly changes: ReleaseChanges;
  /** Draws the charts, and gives every file to be written, from the root of the project, with its whole content. */
  readonly files: () => ReadonlyMap<string, string | Uint8Array>;
}

/** What would be released, `null` where nothing changed or the tables cannot be read. */
export interface Planned {
  readonly plan: ReleasePlan | null;
  /** What stands in its way: with a plan, published values that changed without an entry. */
  readonly problems: readonly Problem[];
  readonly unrecorded: readonly Change[];
}

/** What a release on a day would hold. All that is wrong is said at once. */
export async function planRelease(root: string, day: string, charts: () => Promise<ChartSource>): Promise<Planned> {
  const parsed = await readTables(root);
  const nothing = (problems: readonly Problem[]) => ({ plan: null, problems, unrecorded: [] });
  if (parsed.problems.length > 0) return nothing(parsed.problems);

  const archive = openArchive(root);
  const first = { changed: [], added: [...parsed.tables.values()], removed: [], unrecorded: [], problems: [] };
  const since = sinceRelease(archive, parsed, (id) => readText(root, id)) ?? first;
  const { changed, added, removed, problems, unrecorded } = since;

  const source = await charts();
  const drawn = source.archivableCharts.filter((id) => langs.some((lang) => isNew(archive, source, id, lang)));
  if (changed.length + added.length + removed.length + drawn.length === 0) return nothing(problems);

  const version = nextVersion(archive.last?.version ?? null, day);
  const record: ReleaseRecord = {
    version,
    released: day,
    previous: archive.last?.version ?? null,
    tables: tableRecords(root, archive, changed, added),
    tablesRemoved: removed,
    charts: drawn,
  };
  const changes = Object.fromEntries(changed.map(({ table, diff }) => [table.definition.id, diff]));
  return { plan: { record, changes, files: () => filesOf(root, record, changes, source) }, problems, unrecorded };
}

/** Whether the rows that a chart draws differ from those that were archived last. */
function isNew(archive: ReleaseArchive, { drawnRows }: ChartSource, id: string, lang: Lang): boolean {
  const [last] = archive.chartVersions(id);
  return last === undefined || archive.chart(id, lang, last).csv !== drawnRows(id, lang);
}

function tableRecords(
  root: string,
  archive: ReleaseArchive,
  changed: SinceRelease["changed"],
  added: readonly ParsedTable[],
): ReleaseRecord["tables"] {
  const records = [
    ...added.map((table) => [table.definition.id, { kind: "additive", ...factsOf(root, table) }] as const),
    ...changed.map(({ table, diff }) => {
      const facts = factsOf(root, table);
      const before = archive.tableVersions(table.definition.id)[0]?.record ?? facts;
      return [table.definition.id, { kind: kindOf(before, facts, diff), ...facts, changes: countDiff(diff) }] as const;
    }),
  ];
  return Object.fromEntries(records.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function factsOf(root: string, { definition, rows }: ParsedTable): Omit<TableRecord, "kind" | "changes"> {
  const bytes = readFileSync(join(root, csvPath(definition.id)));
  return {
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    rows: rows.length,
    key: definition.primaryKey,
    columns: Object.entries(definition.columns).map(([name, { kind }]) => [name, kind]),
  };
}

function filesOf(root: string, record: ReleaseRecord, changes: ReleaseChanges, source: ChartSource) {
  const { version, released } = record;
  const files = new Map<string, string | Uint8Array>();
  files.set(recordFile(version), recordText(record));
  files.set(changesFile(version), changesText(changes));
  for (const id of Object.keys(record.tables)) files.set(tableFile(version, id), readFileSync(join(root, csvPath(id))));
  for (const id of record.charts) {
    for (const lang of langs)
      files.set(
        chartFile(version, id, lang),
        packed(chartArchiveText(source.archiveChart(id, lang, version, released))),
      );
  }
  if (!existsSync(join(root, registerFile))) files.set(registerFile, registerHeader);
  for (const [file, text] of stamps(root, version, released)) files.set(file, text);
  // Last: with it the release is in force.
  files.set(currentFile, `${JSON.stringify({ version, released })}\n`);
  return files;
}

/** The same text gives the same bytes; that another Brotli packs it otherwise harms nobody. */
const packed = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } });
