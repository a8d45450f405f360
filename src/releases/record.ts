import type { DiffCounts, TableDiff } from "#releases/diff.ts";

/**
 * What a change means to whoever uses the table: `breaking` (a column gone, renamed, moved or of another kind, another
 * key, the table gone), `correction` (a published value changed or went), `additive` (nothing but additions).
 */
export type Kind = "breaking" | "correction" | "additive";

/** A column with the kind of its cells, as in its definition. */
export type RecordedColumn = readonly [name: string, kind: string];

/** The form of a table: what a program that reads it relies on. */
export interface TableShape {
  readonly key: readonly string[];
  readonly columns: readonly RecordedColumn[];
}

/** A table in a release in which it changed. */
export interface TableRecord extends TableShape {
  readonly kind: Kind;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
  /** Absent in the release that first has the table. */
  readonly changes?: DiffCounts;
}

/** A release of the whole data set. Its folder holds the tables and charts that changed in it, and no others. */
export interface ReleaseRecord {
  readonly version: string;
  /** A day, `YYYY-MM-DD`. */
  readonly released: string;
  readonly previous: string | null;
  readonly tables: Readonly<Record<string, TableRecord>>;
  /** Tables that the release before had and this one has no longer. */
  readonly tablesRemoved: readonly string[];
  /** Ids of the charts whose drawn rows changed. */
  readonly charts: readonly string[];
}

/** The machine-readable difference to the release before, by table; a new table has none. */
export type ReleaseChanges = Readonly<Record<string, TableDiff>>;

/** Whether the columns that stayed still stand in the order in which they stood. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const [old, now] = [before.filter((name) => after.includes(name)), after.filter((name) => before.includes(name))];
  return old.some((name, index) => name !== now[index]);
}

/** What the change of a table amounts to; a change of the order of rows alone counts as a correction of the file. */
export function kindOf(before: TableShape, after: TableShape, diff: TableDiff): Kind {
  const kinds = new Map(after.columns);
  const retyped = before.columns.some(([name, kind]) => kinds.has(name) && kinds.get(name) !== kind);
  const names = (shape: TableShape) => shape.columns.map(([name]) => name);
  const rekeyed = before.key.join() !== after.key.join();
  if (diff.columnsRemoved.length > 0 || retyped || rekeyed || isReordered(names(before), names(after)))
    return "breaking";
  const counts = countsOf(diff);
  return counts.lost === 0 && counts.gained > 0 ? "additive" : "correction";
}

function countsOf({ rowsAdded, rowsRemoved, cells, columnsAdded }: TableDiff) {
  const filled = cells.filter(({ from }) => from === "").length;
  return {
    lost: rowsRemoved.length + cells.length - filled,
    gained: rowsAdded.length + filled + columnsAdded.length,
  };
}
