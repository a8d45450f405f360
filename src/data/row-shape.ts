import { Refused } from "#data/column.ts";
import type { Columns } from "#data/define.ts";
import { type Problem, problem } from "#data/problems.ts";
import { readCell } from "#data/read-cell.ts";
import type { Sheet } from "#data/sheet.ts";

/** The rows that have as many cells as there are columns, by their place in the sheet; the others become problems. */
export function findWholeRows(sheet: Sheet, columns: Columns, problems: Problem[]): number[] {
  const names = Object.keys(columns);
  const whole: number[] = [];
  for (let index = 1; index < sheet.cells.length; index += 1) {
    const cells = sheet.cells[index] ?? [];
    if (cells.length === names.length && !isBlankRow(cells)) whole.push(index);
    else problems.push(judgeRow(sheet, index, columns));
  }
  return whole;
}

const isBlankRow = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

function judgeRow(sheet: Sheet, index: number, columns: Columns): Problem {
  const names = Object.keys(columns);
  const cells = sheet.cells[index] ?? [];
  const counts = { cells: cells.length, columns: names.length };
  if (isBlankRow(cells)) return problem("row-blank", sheet.spot(index), {});
  if (cells.length < names.length) {
    return problem("row-too-short", sheet.spot(index), { ...counts, missing: names.slice(cells.length) });
  }
  const split = findDecimalComma(cells, columns);
  if (split) {
    const column = names[split.at] ?? "";
    return problem("row-split-by-decimal-comma", sheet.spot(index, split.at), { ...split, column });
  }
  return problem("row-too-long", sheet.spot(index, names.length), { ...counts, surplus: cells[names.length] ?? "" });
}

/**
 * The one place where two neighbouring cells, joined by a dot, make a row of one cell too many right in every column:
 * `82,2024,12,4,30` for place, year, mm, days → 12.4 in mm. Null when there is none, or more than one.
 */
function findDecimalComma(cells: readonly string[], columns: Columns) {
  const all = Object.values(columns);
  if (cells.length !== all.length + 1) return null;
  const candidates = all.flatMap((column, at) => {
    const [whole = "", fraction = ""] = cells.slice(at, at + 2);
    if (column.kind !== "decimal" || !/^-?\d+$/.test(whole) || !/^\d+$/.test(fraction)) return [];
    const write = `${whole}.${fraction}`;
    const joined = [...cells.slice(0, at), write, ...cells.slice(at + 2)];
    const reads = all.every((other, index) => !(readCell(other, joined[index] ?? "") instanceof Refused));
    return reads ? [{ at, found: `${whole},${fraction}`, write }] : [];
  });
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
