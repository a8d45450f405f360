import { keyText } from "#figures/lookup.ts";
import type { AnyRow, FigureColumn, FigureTable } from "#figures/table.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

/** The unit that a row states for itself in its column `unit`, for columns that are measured in it; else empty. */
export function rowUnit(table: FigureTable, row: AnyRow, column: FigureColumn, lang: Lang): string {
  const group = table.columns.unit?.words;
  const unit = keyText(row.unit);
  return column.unit === "per_row" && group !== undefined && unit !== "" ? codeWord(group, unit, lang) : "";
}
