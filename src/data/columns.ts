import { type Column, type ColumnText, column, Refused } from "#data/column.ts";
import { nearest } from "#lib/nearest.ts";

export { internal, optional } from "#data/column.ts";
export type { Column, ColumnText, Role, Unit } from "#data/column.ts";
export { decimal, integer, year } from "#data/number-columns.ts";
export { day, partialDate, period } from "#data/date-columns.ts";

const codeShape = /^[0-9A-Za-z][0-9A-Za-z._-]*$/;
const codesShape = /^[0-9A-Za-z][0-9A-Za-z._-]*(;[0-9A-Za-z][0-9A-Za-z._-]*)*$/;

// A spreadsheet takes a text that begins like this for a formula and runs it.
const formula = /^[=+\-@\t\r\n]/;
const readText = (raw: string) => (formula.test(raw) ? new Refused("cell-like-a-formula", {}) : raw);

/** A code or id: kept as text, so that "01" stays "01". */
export function code(text: ColumnText & { references?: string }): Column<string> {
  return column("code", "key", text, (raw) => (codeShape.test(raw) ? raw : new Refused("cell-not-a-code", {})));
}

/** Codes separated by `;`. */
export function codes(text: ColumnText & { references?: string }): Column<readonly string[]> {
  return column<readonly string[]>("codes", "key", text, (raw) =>
    codesShape.test(raw) ? raw.split(";") : new Refused("cell-not-codes", {}),
  );
}

/**
 * A row of the dataset that column `rowOf` of the same row names: the values of its key columns in order, separated by
 * commas. The first keys alone stand for every row that begins with them.
 */
export function rowKey(text: ColumnText & { rowOf: string }): Column<string> {
  return column("rowKey", "key", text, readText);
}

function notInList(item: string, values: readonly string[]): Refused {
  return new Refused("cell-not-in-list", { item, values, nearest: nearest(item, values) });
}

/** One of a closed list of codes; `words` names their words in `src/words/codes.ts`. */
export function oneOf<const V extends readonly string[]>(
  values: V,
  text: ColumnText & { words: string },
): Column<V[number]> {
  return column<V[number]>("oneOf", "category", { ...text, values }, (raw) =>
    values.includes(raw) ? raw : notInList(raw, values),
  );
}

/** Several of a closed list of codes, separated by `;`. */
export function someOf<const V extends readonly string[]>(
  values: V,
  text: ColumnText & { words: string },
): Column<readonly V[number][]> {
  return column<readonly V[number][]>("someOf", "category", { ...text, values }, (raw) => {
    const items = raw.split(";");
    const unknown = items.find((item) => !values.includes(item));
    return unknown === undefined ? items : notInList(unknown, values);
  });
}

/** `true` or `false`. */
export function flag(text: ColumnText): Column<boolean> {
  return column("flag", "status", text, (raw) =>
    raw === "true" || raw === "false" ? raw === "true" : new Refused("cell-not-a-flag", {}),
  );
}

/** Words in one language; the column's name ends in `_id` or `_en` and the other one stands beside it, or it is `internal`. */
export function text(text: ColumnText): Column<string> {
  return column("text", "text", text, readText);
}

/** A name of a place, person, institution or work: the same in both languages. */
export function name(text: ColumnText): Column<string> {
  return column("name", "text", text, readText);
}

/** An http(s) address. */
export function url(text: ColumnText): Column<string> {
  return column("url", "text", text, (raw) =>
    /^https?:\/\/\S+$/.test(raw) && URL.canParse(raw) ? raw : new Refused("cell-not-an-address", {}),
  );
}
