type Row = Readonly<Record<string, unknown>>;

/** A table as an array of objects, one row a line: numbers are numbers, a list is an array, the missing is `null`. */
export function rowsJson(names: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))));
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** The same table by columns, one column a line, as data frames want it. */
export function columnsJson(names: readonly string[], rows: readonly Row[]): string {
  const lines = names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(rows.map((row) => row[name] ?? null))}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
