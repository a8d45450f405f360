import type { Dataset } from "#data/define.ts";

type WrittenRow = Readonly<Record<string, string>>;

const numbers = new Set(["decimal", "integer"]);

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table for a spreadsheet with Indonesian settings: `;` between cells, `,` as decimal sign, CRLF. It begins with a
 * byte order mark, unlike every other file: without one Excel takes UTF-8 for an old code page. The cells are those of
 * the CSV file, where the check of the tables has refused whatever a spreadsheet would run.
 */
export function excelCsv({ columns }: Dataset, rows: readonly WrittenRow[]): string {
  const named = Object.entries(columns);
  const cells = rows.map((row) =>
    named.map(([name, { kind }]) => {
      const written = row[name] ?? "";
      return quoted(numbers.has(kind) ? written.replace(".", ",") : written);
    }),
  );
  return `\ufeff${[named.map(([name]) => name), ...cells].map((line) => `${line.join(";")}\r\n`).join("")}`;
}
