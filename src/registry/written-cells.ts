import Papa from "papaparse";
import { csvText } from "#registry/datasets.ts";

/** The cells of one row as they are written in the file, by column. */
export type WrittenRow = Readonly<Record<string, string>>;

const remembered = new Map<string, readonly WrittenRow[]>();

/**
 * The rows of a dataset as written, in the same order as `rows` reads them. A number that is read has lost the zeros
 * at its end; a table that says how a source printed "3.70" needs them.
 */
export function writtenRows(id: string): readonly WrittenRow[] {
  const known = remembered.get(id);
  if (known) return known;
  const [header = [], ...body] = Papa.parse<string[]>(csvText(id), { delimiter: ",", skipEmptyLines: true }).data;
  const rows = body.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
  remembered.set(id, rows);
  return rows;
}
