import { Refused } from "#data/column.ts";
import type { Dataset, Row } from "#data/define.ts";
import { checkHeader } from "#data/header.ts";
import { readCell } from "#data/read-cell.ts";
import { findWholeRows } from "#data/row-shape.ts";
import { cellProblem, type Problem, problem, wholeFile } from "#data/problems.ts";
import { parseSheet, type Sheet } from "#data/sheet.ts";

/** What became of one file: its rows as far as they could be read, and everything that is wrong in it. */
export interface ParsedTable<D extends Dataset = Dataset> {
  readonly definition: D;
  readonly file: string;
  readonly rows: readonly Row<D>[];
  readonly problems: readonly Problem[];
  /** The raw cells, for checks between rows and tables; null when the file or its header is not usable. */
  readonly sheet: Sheet | null;
  /** The rows of the sheet that have as many cells as the header. */
  readonly wholeRows: readonly number[];
}

/** The CSV text of a dataset → typed rows or problems. Keys and references are judged by `checkTables`. */
export function parseTable<D extends Dataset>(definition: D, file: string, text: string): ParsedTable<D> {
  const nothing = { definition, file, rows: [], sheet: null, wholeRows: [] };
  const parsed = parseSheet(file, text);
  if ("problems" in parsed) return { ...nothing, problems: parsed.problems };

  const { sheet } = parsed;
  const header = checkHeader(definition, sheet);
  if (header.length > 0) return { ...nothing, problems: header };
  if (sheet.cells.length === 1) return { ...nothing, problems: [problem("file-without-rows", wholeFile(file), {})] };

  const problems: Problem[] = [];
  const wholeRows = findWholeRows(sheet, definition.columns, problems);
  const rows = readRows(definition, sheet, wholeRows, problems);
  return { definition, file, rows, problems, sheet, wholeRows };
}

function readRows<D extends Dataset>(
  { columns }: D,
  sheet: Sheet,
  wholeRows: readonly number[],
  problems: Problem[],
): Row<D>[] {
  const entries = Object.entries(columns);
  return wholeRows.map((index) => {
    const cells = sheet.cells[index] ?? [];
    const row: Record<string, unknown> = {};
    let at = 0;
    for (const [name, column] of entries) {
      const raw = cells[at] ?? "";
      const value = readCell(column, raw);
      if (value instanceof Refused) {
        problems.push(cellProblem(value.code, sheet.spot(index, at), { column: name, raw }, value.about));
      } else row[name] = value;
      at += 1;
    }
    return row as Row<D>;
  });
}
