/** What a cell of a file may hold; a list is written with `;` between its items. */
export type Cell = string | number | boolean | null | undefined | readonly (string | number)[];

/** A spreadsheet takes a text that begins so for a formula. */
const runs = /^[=+\-@\t\r\n]/;

function cellText(value: Cell): string {
  if (value === null || value === undefined) return "";
  const text = Array.isArray(value) ? value.join(";") : String(value);
  // Nothing is altered on the way out: such text is refused at the border, and here for what we write ourselves.
  if (typeof value !== "number" && runs.test(text)) throw new Error(`a cell would run in a spreadsheet: ${text}`);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV: UTF-8 without BOM, `,` between cells, `.` as decimal sign, LF after each line. A missing cell is empty.
 * @throws when a text begins with `= + - @`, Tab, CR or LF.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(",")}\n`).join("");
}
