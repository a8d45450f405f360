import { checkTables } from "#data/check.ts";
import type { ParsedTable } from "#data/parse.ts";
import type { Problem } from "#data/problems.ts";
import { parseSheet } from "#data/sheet.ts";
import type { ParsedTables } from "#data/tables.ts";
import type { ReleaseArchive } from "#registry/release-archive.ts";
import { diffTables, type WrittenTable } from "#releases/diff.ts";
import { changesIn, parseRegister, type Change, type register } from "#releases/register.ts";
import { checkRegister, unrecordedChanges, type ChangedTable } from "#releases/unrecorded.ts";

/** What became of the tables since the last release. */
export interface SinceRelease {
  readonly changed: readonly ChangedTable[];
  /** Tables that no release has yet. */
  readonly added: readonly ParsedTable[];
  /** Ids of tables that the last release has and the project has no longer. */
  readonly removed: readonly string[];
  readonly entries: ParsedTable<typeof register>;
  /** Published values that changed without an entry in the register. */
  readonly unrecorded: readonly Change[];
  /** What is wrong in the register, and each change that it does not account for. */
  readonly problems: readonly Problem[];
}

/**
 * Compares the tables with the last release; `null` where nothing has been released. Where some are broken the others
 * are compared all the same, so that all that is wrong is said in one run; what the register says of the broken ones
 * cannot be judged, and neither then is the register.
 */
export function sinceRelease(
  archive: ReleaseArchive,
  { tables, problems: broken }: ParsedTables,
  textOf: (id: string) => string | undefined,
): SinceRelease | null {
  const { last } = archive;
  if (!last) return null;
  const brokenFiles = new Set(broken.map(({ file }) => file));
  const all = [...tables.values()].filter(({ file }) => !brokenFiles.has(file));
  const changed = all.flatMap((table) => changedTable(archive, table, textOf(table.definition.id)));
  const entries = parseRegister(archive.register);
  const since = {
    changed,
    added: all.filter(({ definition }) => !archive.tables.includes(definition.id)),
    removed: archive.tables.filter((id) => !tables.has(id)),
    entries,
  };
  const wrong = registerProblems(entries, tables.get("sources"));
  if (wrong.length > 0) return { ...since, unrecorded: [], problems: wrong };
  const compared = { ...since, past: pastChanges(archive), version: last.version };
  const problems = checkRegister(compared);
  const judged = new Set(all.map(({ file }) => file));
  return {
    ...since,
    unrecorded: unrecordedChanges(compared),
    problems: broken.length === 0 ? problems : problems.filter(({ file }) => judged.has(file)),
  };
}

function changedTable(archive: ReleaseArchive, table: ParsedTable, text: string | undefined): readonly ChangedTable[] {
  const { id, primaryKey } = table.definition;
  const [before] = archive.tableVersions(id);
  if (!before || !table.sheet || !archive.tables.includes(id)) return [];
  const released = archive.table(id, before.version);
  if (released === text) return [];
  return [{ table, diff: diffTables(written(id, released), toWritten(table.sheet.cells), primaryKey) }];
}

function written(id: string, text: string): WrittenTable {
  const parsed = parseSheet(id, text);
  if ("problems" in parsed) throw new Error(`the archive of ${id} cannot be read`);
  return toWritten(parsed.sheet.cells);
}

const toWritten = ([header = [], ...rows]: readonly (readonly string[])[]): WrittenTable => ({ header, rows });

/** Its rows are judged like those of a table: each once, with sources that exist. */
function registerProblems(entries: ParsedTable<typeof register>, sources: ParsedTable | undefined): readonly Problem[] {
  if (entries.problems.length > 0) return entries.problems;
  const tables = sources ? [entries as ParsedTable, sources] : [entries as ParsedTable];
  return checkTables(tables).filter(({ file }) => file === entries.file);
}

const pastChanges = ({ releases, changes }: ReleaseArchive): readonly Change[] =>
  releases.flatMap(({ version, tablesRemoved }) => [
    ...Object.entries(changes(version)).flatMap(([id, diff]) => changesIn(id, diff)),
    ...tablesRemoved.map((dataset) => ({ dataset, row: "", column: "", from: "", to: "" })),
  ]);
