import type { Address } from "#figures/address.ts";
import { failure, success, unknown, type Result } from "#figures/problem.ts";
import type { AnyRow, FigureTable } from "#figures/table.ts";

/** A cell as the part of an address that names it. */
export function keyText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return Array.isArray(cell) ? cell.join(";") : String(cell);
}

const indexes = new WeakMap<FigureTable, Map<string, AnyRow>>();

const joined = (values: readonly string[]) => values.join("\u0000");

/** Rows by their primary key, and the preferred ones by their natural key too. Made once for each table. */
function indexOf(table: FigureTable): ReadonlyMap<string, AnyRow> {
  const known = indexes.get(table);
  if (known) return known;
  const index = new Map<string, AnyRow>();
  const set = (key: readonly string[], row: AnyRow) => index.set(joined(key.map((name) => keyText(row[name]))), row);
  for (const row of table.rows()) {
    set(table.primaryKey, row);
    if (!("is_preferred" in row) || row.is_preferred === true) set(table.naturalKey, row);
  }
  indexes.set(table, index);
  return index;
}

/** The first key that no row has together with those before it, and what could stand there. */
function wrongKey(table: FigureTable, keys: Address["keys"]): Result<never> {
  let rows = table.rows();
  for (const [place, key] of keys.entries()) {
    const column = table.primaryKey[place] ?? "";
    const matching = rows.filter((row) => keyText(row[column]) === key.text);
    if (matching.length === 0) {
      const known = [...new Set(rows.map((row) => keyText(row[column])))].sort();
      return unknown({ code: "unknown-key", offset: key.offset, found: key.text, known });
    }
    rows = matching;
  }
  const last = keys.at(-1);
  return unknown({ code: "unknown-key", offset: last?.offset ?? 0, found: last?.text ?? "", known: [] });
}

/**
 * The row of an address. As many keys as the natural key has give the preferred row of the cell; as many as the
 * primary key has give that very row.
 */
export function findRow(table: FigureTable, keys: Address["keys"]): Result<AnyRow> {
  const { naturalKey, primaryKey } = table;
  if (keys.length !== naturalKey.length && keys.length !== primaryKey.length) {
    const counts = [...new Set([`[${naturalKey.join(",")}]`, `[${primaryKey.join(",")}]`])];
    return failure({
      code: "wrong-key-count",
      offset: keys[0]?.offset ?? 0,
      found: `[${keys.map(({ text }) => text).join(",")}]`,
      expected: counts.join(" / "),
    });
  }
  const row = indexOf(table).get(joined(keys.map(({ text }) => text)));
  return row ? success(row) : wrongKey(table, keys);
}
