import type { Dataset } from "#data/define.ts";
import { csvPath } from "#data/tables.ts";
import { problem, type Problem, type Spot, wholeFile } from "#data/problems.ts";
import type { ParsedTable } from "#data/parse.ts";
import type { TableDiff } from "#releases/diff.ts";
import { recordFile } from "#releases/files.ts";
import {
  changeId,
  changeOfEntry,
  changesIn,
  registerLine,
  rowName,
  type Change,
  type register,
} from "#releases/register.ts";

/** A table as it is now, with what became of it since the last release. */
export interface ChangedTable {
  readonly table: ParsedTable;
  readonly diff: TableDiff;
}

/** What the register must account for. */
interface Since {
  readonly changed: readonly ChangedTable[];
  /** Ids of tables of the last release that are gone. */
  readonly removed: readonly string[];
  readonly entries: ParsedTable<typeof register>;
  /** All that earlier releases took back or altered, which earlier entries are about. */
  readonly past: readonly Change[];
  readonly version: string;
}

/** Each needs an entry of its own; internal notes are not published, and a revision that its table tells needs none. */
export function unrecordedChanges(since: Since): readonly Change[] {
  const left = countsOf(since.entries.rows.map(changeOfEntry));
  for (const change of since.past) take(left, change);
  return [...since.changed.flatMap(needed), ...since.removed.map(tableGone)].filter((change) => !take(left, change));
}

/** What is wrong between the last release, the tables and the register, with the line that puts it right. */
export function checkRegister(since: Since): readonly Problem[] {
  const tables = new Map(since.changed.map((one) => [one.table.definition.id, one]));
  const missing = unrecordedChanges(since).map((change) => missingEntry(change, tables.get(change.dataset), since));
  return [...missing, ...idleEntries(since), ...falseWordings(since, tables)];
}

const tableGone = (dataset: string): Change => ({ dataset, row: "", column: "", from: "", to: "" });

function countsOf(changes: readonly Change[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of changes.map(changeId)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Takes one of this change away; false where there was none left. */
function take(counts: Map<string, number>, change: Change): boolean {
  const id = changeId(change);
  const count = counts.get(id) ?? 0;
  if (count > 0) counts.set(id, count - 1);
  return count > 0;
}

function needed({ table: { definition }, diff }: ChangedTable): readonly Change[] {
  const told = new Set(toldByTable(definition, diff).map(changeId));
  const isNote = ({ column }: Change) => definition.columns[column]?.internal === true;
  return changesIn(definition.id, diff).filter((change) => !isNote(change) && !told.has(changeId(change)));
}

/**
 * Marks of preference that moved to a new row: the table itself then keeps both values with their sources. The mark
 * that a row gains is the other half of one that another row has lost.
 */
function toldByTable({ id, naturalKey }: Dataset, { key, rowsAdded, cells }: TableDiff): readonly Change[] {
  const natural = (values: readonly string[]) =>
    rowName(values.filter((_, index) => naturalKey.includes(key[index] ?? "")));
  const news = new Set(rowsAdded.map(natural));
  return cells
    .filter(({ column, to, key: at }) => column === "is_preferred" && (to === "true" || news.has(natural(at))))
    .map(({ key: at, column, from, to }) => ({ dataset: id, row: rowName(at), column, from, to }));
}

const placeholder = { date: "YYYY-MM-DD", kind: "correction", id: "…", en: "…", source: "" } as const;

function missingEntry(change: Change, changed: ChangedTable | undefined, { version }: Since): Problem {
  const { dataset, row, column, from, to } = change;
  const line = registerLine(change, placeholder);
  if (!changed) return problem("published-table-removed", wholeFile(recordFile(version)), { line, dataset });
  const file = wholeFile(csvPath(dataset));
  if (row === "") return problem("published-column-removed", file, { line, column });
  if (column === "") return problem("published-row-removed", file, { line, row });
  return problem("published-value-changed", spotOf(changed, row, column), { line, column, from, to });
}

/** Where a cell stands now. */
function spotOf({ table, diff }: ChangedTable, row: string, column: string): Spot {
  const { sheet, definition } = table;
  const names = Object.keys(definition.columns);
  const positions = diff.key.map((name) => names.indexOf(name));
  const at = sheet?.cells.findIndex(
    (cells, index) => index > 0 && rowName(positions.map((position) => cells[position] ?? "")) === row,
  );
  if (!sheet || at === undefined || at < 0) return wholeFile(csvPath(definition.id));
  return sheet.spot(at, names.indexOf(column));
}

/** Entries on what never happened would stand in the public log. */
function idleEntries({ changed, removed, past, entries }: Since): readonly Problem[] {
  const now = changed.flatMap(({ table, diff }) => changesIn(table.definition.id, diff));
  const real = countsOf([...past, ...now, ...removed.map(tableGone)]);
  return entries.rows.flatMap((entry, index) => {
    const change = changeOfEntry(entry);
    if (take(real, change)) return [];
    const { dataset, row, column, from, to } = change;
    const said = [dataset, row, column].filter(Boolean).join(" ") + (column && row ? `: ${from} → ${to}` : "");
    const spot = entries.sheet?.spot(entries.wholeRows[index] ?? 0) ?? wholeFile(entries.file);
    return [problem("entry-without-change", spot, { change: said })];
  });
}

/** Only words may be reworded. */
function falseWordings({ entries }: Since, tables: ReadonlyMap<string, ChangedTable>): readonly Problem[] {
  return entries.rows.flatMap(({ kind, dataset, column }, index) => {
    const changed = column === null ? undefined : tables.get(dataset)?.table.definition.columns[column];
    if (kind !== "wording" || !changed || changed.kind === "text" || changed.kind === "name") return [];
    const at = Object.keys(entries.definition.columns).indexOf("kind");
    const spot = entries.sheet?.spot(entries.wholeRows[index] ?? 0, at) ?? wholeFile(entries.file);
    return [problem("entry-wording-of-figure", spot, { column: column ?? "" })];
  });
}
