import { type Keyed, referenceCheck } from "#data/check-references.ts";
import type { ParsedTable } from "#data/parse.ts";
import { cellProblem, type Problem, problem, type Spot } from "#data/problems.ts";

// No cell can hold this character, so that two keys never join to the same text.
const joint = "\u0000";

/** The key of a row as raw text. Numbers have one spelling only, so that equal text is equal value. */
function keyReader({ names, sheet }: Keyed, key: readonly string[]): (row: number) => string {
  const positions = key.map((name) => names.indexOf(name));
  return (row) => {
    const cells = sheet.cells[row] ?? [];
    let text = "";
    for (const at of positions) text += (cells[at] ?? "") + joint;
    return text;
  };
}

const valuesOf = (key: string) => key.split(joint).slice(0, -1);

const lineOf = (spot: Spot) => (spot.place === "unknown" ? 0 : spot.place.line);

/**
 * The rows that share a natural key with another one. The primary key begins with the natural one, so that only among
 * these can a key stand twice, and only they need a mark for the row that is used.
 */
function groupsOf(keyed: Keyed): { readonly alone: readonly number[]; readonly groups: readonly number[][] } {
  const keyOf = keyReader(keyed, keyed.table.definition.naturalKey);
  // Most rows are alone: a number costs less than a list of one.
  const first = new Map<string, number | number[]>();
  for (const row of keyed.table.wholeRows) {
    const key = keyOf(row);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (typeof before === "number") first.set(key, [before, row]);
    else before.push(row);
  }
  const found = [...first.values()];
  return {
    alone: found.filter((rows) => typeof rows === "number"),
    groups: found.filter((rows) => typeof rows !== "number"),
  };
}

type Groups = ReturnType<typeof groupsOf>;

function checkPrimaryKey(keyed: Keyed, { groups }: Groups): Problem[] {
  const { sheet, table, names } = keyed;
  const columns = table.definition.primaryKey;
  const keyOf = keyReader(keyed, columns);
  return groups.flatMap((rows) => {
    const first = new Map<string, number>();
    return rows.flatMap((row) => {
      const key = keyOf(row);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, row);
        return [];
      }
      const about = { columns, values: valuesOf(key), line: lineOf(sheet.spot(before)) };
      return [problem("key-twice", sheet.spot(row, names.indexOf(columns[0] ?? "")), about)];
    });
  });
}

function checkPreferred(keyed: Keyed, { alone, groups }: Groups): Problem[] {
  const { sheet, table, names } = keyed;
  const flag = names.indexOf("is_preferred");
  if (flag < 0) return [];
  const columns = table.definition.naturalKey;
  const keyOf = keyReader(keyed, columns);
  const marks = (row: number) => sheet.cells[row]?.[flag];

  const judge = (rows: readonly number[]): Problem[] => {
    const preferred = rows.filter((row) => marks(row) === "true");
    if (preferred.length === 1) return [];
    // A mark that could not be read has said so already.
    if (rows.some((row) => marks(row) !== "true" && marks(row) !== "false")) return [];
    const row = preferred[1] ?? rows[0] ?? 0;
    const lines = rows.map((one) => lineOf(sheet.spot(one)));
    const about = { columns, values: valuesOf(keyOf(row)), lines, preferred: preferred.length };
    return [problem("preferred-not-one", sheet.spot(row, flag), about)];
  };
  return [...alone.filter((row) => marks(row) !== "true").map((row) => [row]), ...groups].flatMap(judge);
}

function checkPairs({ sheet, table, names }: Keyed): Problem[] {
  const { columns } = table.definition;
  const pairs = names.flatMap((name, at) => {
    const column = columns[name];
    const other = names.indexOf(name.replace(/_id$/, "_en"));
    return column?.kind === "text" && name.endsWith("_id") && other >= 0 ? [[at, other] as const] : [];
  });
  if (pairs.length === 0) return [];
  return table.wholeRows.flatMap((row) =>
    pairs.flatMap(([id, en]) => {
      const cells = sheet.cells[row] ?? [];
      if ((cells[id] === "") === (cells[en] === "")) return [];
      const [empty, filled] = cells[id] === "" ? [id, en] : [en, id];
      // A column that must be filled has said so already.
      if (!columns[names[empty] ?? ""]?.optional) return [];
      const cell = { column: names[empty] ?? "", raw: "" };
      return [cellProblem("cell-pair-half-empty", sheet.spot(row, empty), cell, { other: names[filled] ?? "" })];
    }),
  );
}

/** What is wrong between the rows of a table and between tables: keys, preferred rows, pairs, references. */
export function checkTables(tables: readonly ParsedTable[]): Problem[] {
  const keyed = tables.flatMap((table) =>
    table.sheet ? [{ table, sheet: table.sheet, names: Object.keys(table.definition.columns) }] : [],
  );
  const references = referenceCheck(
    keyed,
    tables.map(({ definition }) => definition.id),
  );
  return keyed.flatMap((one) => {
    const groups = groupsOf(one);
    return [...checkPrimaryKey(one, groups), ...checkPreferred(one, groups), ...checkPairs(one), ...references(one)];
  });
}
