import { Refused } from "#data/column.ts";
import type { ParsedTable } from "#data/parse.ts";
import { cellProblem, type Problem } from "#data/problems.ts";
import type { Sheet } from "#data/sheet.ts";
import { nearest } from "#lib/nearest.ts";

/** A table whose file and header are usable, with the names of its columns in order. */
export interface Keyed {
  readonly table: ParsedTable;
  readonly sheet: Sheet;
  readonly names: readonly string[];
}

type KnownKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys of every table that another one refers to. */
function knownKeys(tables: readonly Keyed[]): KnownKeys {
  const referred = new Set(
    tables.flatMap(({ table }) => Object.values(table.definition.columns).map(({ references }) => references)),
  );
  return new Map(
    tables
      .filter(({ table }) => referred.has(table.definition.id))
      .map(({ table, sheet, names }) => {
        // A reference is to a key of one column. Ragged rows count too: one slip shall not make every reference wrong.
        const at = names.indexOf(table.definition.primaryKey[0] ?? "");
        return [table.definition.id, new Set(sheet.cells.slice(1).map((cells) => cells[at] ?? ""))];
      }),
  );
}

function checkReferences({ sheet, table, names }: Keyed, known: KnownKeys): Problem[] {
  return names.flatMap((column, at) => {
    const { references: dataset, kind } = table.definition.columns[column] ?? { kind: "" };
    const keys = dataset === undefined ? undefined : known.get(dataset);
    if (dataset === undefined || keys === undefined) return [];
    return table.wholeRows.flatMap((row) => {
      const raw = sheet.cells[row]?.[at] ?? "";
      if (raw === "" || keys.has(raw) || table.definition.columns[column]?.read(raw) instanceof Refused) return [];
      const items = kind === "codes" ? raw.split(";") : [raw];
      return items
        .filter((item) => item !== "" && !keys.has(item))
        .map((item) => {
          const about = { item, dataset, nearest: nearest(item, keys) };
          return cellProblem("reference-unknown", sheet.spot(row, at), { column, raw }, about);
        });
    });
  });
}

/** Every row of a table under its key and under the beginnings of it: `82`, `82,2025`, `82,2025,bps`. */
function keyBeginnings({ table, sheet, names }: Keyed): Set<string> {
  const positions = table.definition.primaryKey.map((name) => names.indexOf(name));
  const beginnings = new Set<string>();
  for (const cells of sheet.cells.slice(1)) {
    const keys = positions.map((at) => cells[at] ?? "");
    for (let length = 1; length <= keys.length; length += 1) beginnings.add(keys.slice(0, length).join(","));
  }
  return beginnings;
}

function checkRowKeys({ sheet, table, names }: Keyed, beginningsOf: (dataset: string) => Set<string> | undefined, ids: readonly string[]) {
  return names.flatMap((column, at) => {
    const rowOf = table.definition.columns[column]?.rowOf;
    if (rowOf === undefined) return [];
    const datasetAt = names.indexOf(rowOf);
    return table.wholeRows.flatMap((row): Problem[] => {
      const cells = sheet.cells[row] ?? [];
      const [dataset = "", raw = ""] = [cells[datasetAt], cells[at]];
      if (dataset === "" || raw === "") return [];
      if (!ids.includes(dataset)) {
        const about = { nearest: nearest(dataset, ids) };
        return [cellProblem("reference-dataset-unknown", sheet.spot(row, datasetAt), { column: rowOf, raw: dataset }, about)];
      }
      const known = beginningsOf(dataset);
      if (known === undefined || known.has(raw)) return [];
      const about = { dataset, nearest: nearest(raw, known) };
      return [cellProblem("reference-row-unknown", sheet.spot(row, at), { column, raw }, about)];
    });
  });
}

/** A check of one table against the keys of all. `ids` are those of all datasets, also of files that cannot be read. */
export function referenceCheck(tables: readonly Keyed[], ids: readonly string[]): (table: Keyed) => Problem[] {
  const known = knownKeys(tables);
  const remembered = new Map<string, Set<string>>();
  const beginningsOf = (dataset: string) => {
    const target = tables.find(({ table }) => table.definition.id === dataset);
    const found = remembered.get(dataset) ?? (target && keyBeginnings(target));
    if (found) remembered.set(dataset, found);
    return found;
  };
  return (table) => [...checkReferences(table, known), ...checkRowKeys(table, beginningsOf, ids)];
}
