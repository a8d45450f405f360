import { type Column, type ColumnText, column, Refused } from "#data/column.ts";
import { suggestNumbers } from "#data/suggest.ts";

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** More digits than this cannot all be kept in a number. */
const maxDigits = 15;

const decimalShape = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const integerShape = /^-?(0|[1-9]\d*)$/;

const countDigits = (raw: string) => raw.replace(/^-?[0.]*|\./g, "").length;

function judge(raw: string, { min = -Infinity, max = Infinity }: Range): number | Refused {
  if (raw.length > maxDigits && countDigits(raw) > maxDigits) return new Refused("cell-too-precise", { maxDigits });
  const value = Number(raw);
  if (value < min || value > max) return new Refused("cell-out-of-range", { min, max });
  // "-0.00" is a rounded figure, not a number of its own
  return value === 0 ? 0 : value;
}

/** A number with `.` as decimal sign and no grouping; `-5.20` reads as −5.2. */
export function decimal(text: ColumnText & Range): Column<number> {
  return column("decimal", "measure", text, (raw) =>
    decimalShape.test(raw) ? judge(raw, text) : new Refused("cell-not-a-number", { write: suggestNumbers(raw) }),
  );
}

/** A whole number without grouping. */
export function integer(text: ColumnText & Range): Column<number> {
  return column("integer", "measure", text, (raw) =>
    integerShape.test(raw)
      ? judge(raw, text)
      : new Refused("cell-not-whole", { write: suggestNumbers(raw, { whole: true }) }),
  );
}

/** A calendar year, 1900–2100. */
export function year(text: ColumnText): Column<number> {
  return column("year", "time", text, (raw) =>
    /^(19\d\d|20\d\d|2100)$/.test(raw) ? Number(raw) : new Refused("cell-not-a-year", {}),
  );
}
