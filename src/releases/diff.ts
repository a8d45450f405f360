/** A table as text: its header and its rows, cell by cell as they are written. */
export interface WrittenTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The values of a row's primary key, in order. */
export type Key = readonly string[];

export interface CellChange {
  readonly key: Key;
  readonly column: string;
  /** Empty where the cell was filled in; `to` is empty where it was emptied. */
  readonly from: string;
  readonly to: string;
}

/** What became of a table between two releases, row by row and cell by cell. */
export interface TableDiff {
  /** The columns of the primary key by which rows were matched. */
  readonly key: readonly string[];
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly rowsAdded: readonly Key[];
  /** Rows that are gone, with all that they held. */
  readonly rowsRemoved: readonly { readonly key: Key; readonly cells: Readonly<Record<string, string>> }[];
  readonly cells: readonly CellChange[];
}

// No cell can hold this character, so that two keys never join to the same text.
const joint = "\u0000";

function keyed({ header, rows }: WrittenTable, key: readonly string[]) {
  const positions = key.map((name) => header.indexOf(name));
  const keyOf = (row: readonly string[]): Key => positions.map((at) => row[at] ?? "");
  return new Map(rows.map((row) => [keyOf(row).join(joint), { key: keyOf(row), row }]));
}

const missing = (names: readonly string[], from: readonly string[]) => names.filter((name) => !from.includes(name));

/** Rows of the same key are the same row. Columns that only one of the tables has are named, not compared. */
export function diffTables(before: WrittenTable, after: WrittenTable, key: readonly string[]): TableDiff {
  // A key with a new column cannot tell the old rows apart: these are matched by what both tables have of it.
  const shared = key.filter((name) => before.header.includes(name) && after.header.includes(name));
  const [old, now] = [keyed(before, shared), keyed(after, shared)];
  const columns = after.header.filter((name) => before.header.includes(name) && !shared.includes(name));
  const places = columns.map((column) => ({
    column,
    from: before.header.indexOf(column),
    to: after.header.indexOf(column),
  }));

  const cells: CellChange[] = [];
  for (const [id, { key: at, row }] of now) {
    const was = old.get(id)?.row;
    if (!was) continue;
    for (const { column, from, to } of places) {
      const [past, present] = [was[from] ?? "", row[to] ?? ""];
      if (past !== present) cells.push({ key: at, column, from: past, to: present });
    }
  }
  return {
    key: shared,
    columnsAdded: missing(after.header, before.header),
    columnsRemoved: missing(before.header, after.header),
    rowsAdded: [...now].filter(([id]) => !old.has(id)).map(([, { key: at }]) => at),
    rowsRemoved: [...old]
      .filter(([id]) => !now.has(id))
      .map(([, { key: at, row }]) => ({
        key: at,
        cells: Object.fromEntries(before.header.map((name, index) => [name, row[index] ?? ""])),
      })),
    cells,
  };
}

/** How much of each sort a difference holds. */
export interface DiffCounts {
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  readonly cellsAdded: number;
  readonly cellsRemoved: number;
  readonly cellsRevised: number;
  readonly columnsAdded: number;
  readonly columnsRemoved: number;
}

export function countDiff({ rowsAdded, rowsRemoved, cells, columnsAdded, columnsRemoved }: TableDiff): DiffCounts {
  return {
    rowsAdded: rowsAdded.length,
    rowsRemoved: rowsRemoved.length,
    cellsAdded: cells.filter(({ from }) => from === "").length,
    cellsRemoved: cells.filter(({ to }) => to === "").length,
    cellsRevised: cells.filter(({ from, to }) => from !== "" && to !== "").length,
    columnsAdded: columnsAdded.length,
    columnsRemoved: columnsRemoved.length,
  };
}
