import { divided, type TableView } from "#components/table-view.ts";
import { formatList, formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { ChartArchive } from "#releases/chart-archive.ts";
import { cellsOf } from "#releases/csv-columns.ts";
import { pageWords } from "#words/pages.ts";

const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);
const isYear = (cell: string) => /^(19|20)\d\d$/.test(cell);
/** Years are no quantities. */
const isMeasure = (cells: readonly string[]) => cells.every(isNumber) && !cells.every(isYear);
const isListOfYears = (cell: string) => /^(\d{4};)+\d{4}$/.test(cell);

/** The decimals of a column: all that are written, unless they are the noise of a quotient. */
function decimalsOf(cells: readonly string[]): number {
  const most = Math.max(0, ...cells.map((cell) => cell.split(".")[1]?.length ?? 0));
  return most > 3 ? 2 : most;
}

/** The cells of a column in words; numbers of one column have the same decimals. */
function inWords(cells: readonly string[], lang: Lang): readonly string[] {
  const filled = cells.filter((cell) => cell !== "");
  const isAllNumbers = isMeasure(filled);
  const decimals = isAllNumbers ? decimalsOf(filled) : 0;
  const { yes, no } = pageWords[lang].dataset;
  return cells.map((cell) => {
    if (cell === "") return "–";
    if (isAllNumbers) return formatNumber(Number(cell), lang, { decimals });
    if (isListOfYears(cell)) return formatList(cell.split(";"), lang);
    return cell === "true" ? yes : cell === "false" ? no : cell;
  });
}

/** The rows of an archived chart as a table to be read, made of the archive alone: its chart may be gone. */
export function archivedTable({ csv, labels, lang }: Pick<ChartArchive, "csv" | "labels" | "lang">): TableView {
  const shown = cellsOf(csv).flatMap(([, ...cells], at) => {
    const label = labels[at] ?? null;
    if (label === null) return [];
    const filled = cells.filter((cell) => cell !== "");
    const numeric = filled.length > 0 && isMeasure(filled);
    return [{ label, numeric, texts: inWords(cells, lang) }];
  });
  const rows = (shown[0]?.texts ?? []).map((_, row) => ({
    cells: shown.map(({ texts }) => ({ text: texts[row] ?? "" })),
  }));
  return divided(
    shown.map(({ label, numeric }) => ({ label, numeric })),
    rows,
  );
}
