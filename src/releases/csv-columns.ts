/** A cell as it is written, quotes and all, and what ends it. */
const cell = /("(?:[^"]|"")*"|[^,\n]*)([,\n])/g;

/**
 * A CSV as its columns, each from its heading down: values of one kind stand together, and pack into half.
 * @throws where the file is not made of lines of the same number of cells, each ended by LF
 */
export function columnsOf(csv: string): readonly (readonly string[])[] {
  const columns: string[][] = [];
  let at = 0;
  for (const [, text = "", end] of csv.matchAll(cell)) {
    (columns[at] ??= []).push(text);
    at = end === "\n" ? 0 : at + 1;
  }
  if (csvOf(columns) !== csv) throw new Error(`a CSV that cannot be kept as columns: ${csv.slice(0, 80)}`);
  return columns;
}

/** The CSV that was these columns, byte for byte. */
export function csvOf(columns: readonly (readonly string[])[]): string {
  const [first = []] = columns;
  return first.map((_, row) => `${columns.map((column) => column[row] ?? "").join(",")}\n`).join("");
}

/** The columns of a CSV with their cells as they are meant, without the quotes that hold a comma. */
export const cellsOf = (csv: string): readonly (readonly string[])[] =>
  columnsOf(csv).map((column) =>
    column.map((text) => (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text)),
  );
