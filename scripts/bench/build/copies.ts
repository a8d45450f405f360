import Papa from "papaparse";
import type { Dataset } from "#data/define.ts";

/** Lists that are no part of the record itself: copies of them would be nobody's. */
const kept = new Set(["industries"]);

/** The column that names an entry of the table, where the table is a list of entries; else `null`. */
function entryColumn({ id, primaryKey, columns }: Dataset): string | null {
  const [key, ...more] = primaryKey;
  return key !== undefined && more.length === 0 && !kept.has(id) && columns[key]?.kind === "code" ? key : null;
}

/**
 * The text of a table with its rows several times over. Each copy of the tables is a world of its own: every entry
 * and every reference to one gets the copy's number, so that a page of a copy says what its original says and no more.
 * Rows that speak of no entry (of the whole country, say) are there once. One copy is the table as it is.
 */
export function copiesOf(text: string, dataset: Dataset, all: readonly Dataset[], copies: number): string {
  const entries = new Set(all.filter((one) => entryColumn(one) !== null).map(({ id }) => id));
  const own = entryColumn(dataset);
  const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ",", newline: "\n" });
  const [header = [], ...rows] = data;
  const numbered = header.map((name) => name === own || entries.has(dataset.columns[name]?.references ?? ""));
  // A source alone makes no row another one: the whole country has one figure, whoever's copy it is read in.
  const decides = header.map(
    (name, at) => numbered[at] === true && (name === own || dataset.columns[name]?.references !== "sources"),
  );
  const isName = header.map((name) => dataset.id === "provinces" && /^(name_|short_name)/.test(name));
  const copied = (row: readonly string[], copy: number) =>
    row.map((cell, at) => (isName[at] ? `${cell} K${copy}` : numbered[at] ? renumbered(cell, copy) : cell));
  const more = Array.from({ length: copies - 1 }, (_, at) => at + 1).flatMap((copy) =>
    rows
      .map((row) => ({ row, own: copied(row, copy) }))
      .filter(({ row, own }) => row.some((cell, at) => decides[at] && cell !== own[at]))
      .map(({ own }) => own),
  );
  return `${Papa.unparse([header, ...rows, ...more], { newline: "\n" })}\n`;
}

/** Each code of a cell with the number of the copy; `00`, the whole country, and an empty cell stay as they are. */
const renumbered = (cell: string, copy: number) =>
  cell
    .split(";")
    .map((code) => (code === "" || code === "00" ? code : `${code}-k${copy}`))
    .join(";");
