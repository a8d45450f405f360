import type { Column } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";
import { cellWords, entryName } from "#figures/names.ts";
import { tables } from "#figures/tables.ts";
import { formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { pageWords } from "#words/pages.ts";

/** A cell as written in a file, in words: numbers with their own digits, codes by name, the missing as a dash. */
export function writtenWords(column: Column<unknown> | undefined, written: string, lang: Lang): string {
  if (written === "") return "–";
  if (!column) return written;
  if (column.kind === "decimal" || column.kind === "integer")
    return formatNumber(Number(written), lang, { decimals: written.split(".")[1]?.length ?? 0 });
  const said = pageWords[lang].dataset;
  if (column.kind === "flag") return written === "true" ? said.yes : said.no;
  const isList = column.kind === "codes" || column.kind === "someOf";
  try {
    return cellWords(tables, column, isList ? written.split(";") : written, lang);
  } catch {
    // A code that today's words no longer know.
    return written;
  }
}

/** What a row is about, from the values of its key: "Maluku Utara, 2024". Its source stands elsewhere. */
export function keyInWords(
  { id, columns, primaryKey }: Dataset,
  names: readonly string[],
  values: readonly string[],
  lang: Lang,
): string {
  if (
    primaryKey.length === 1 &&
    names.length === 1 &&
    primaryKey[0] === names[0] &&
    !columns[names[0] ?? ""]?.references
  )
    return entryName(tables, id, values[0] ?? "", lang);
  const parts = names.flatMap((name, index) => {
    const value = values[index] ?? "";
    const isSource = columns[name]?.references === "sources";
    return isSource || value === "" ? [] : [writtenWords(columns[name], value, lang)];
  });
  return parts.length > 0 ? parts.join(", ") : values.join(", ");
}

/** The label of a column, or its name where today's table has it no longer. */
export const columnLabel = ({ columns }: Dataset, name: string, lang: Lang): string =>
  columns[name]?.label[lang] ?? name;
