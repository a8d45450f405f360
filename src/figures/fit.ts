import type { Unit } from "#data/columns.ts";
import type { FigureColumn } from "#figures/table.ts";
import { formatNames, isNumberFormat, type FormatName, type NumberFormatName } from "#lib/format.ts";

/** What a number of each unit is multiplied by before a format takes it; a unit that is not listed does not fit. */
type Factors = Partial<Readonly<Record<Unit, number>>>;

const percent: Factors = { percent: 1, per_row: 1 };
const point: Factors = { percentage_point: 1 };
const rupiah: Factors = { million_idr: 1e-3, billion_idr: 1, trillion_idr: 1e3 };
const million: Factors = { million_idr: 1, billion_idr: 1e3, trillion_idr: 1e6 };
const trillion: Factors = { million_idr: 1e-6, billion_idr: 1e-3, trillion_idr: 1 };
const dollar: Factors = { million_usd: 1 };
const times: Factors = { ratio: 1 };

/** The units that each format says in its own words. Formats that are not here write the number alone and fit any unit. */
const factors: Partial<Readonly<Record<NumberFormatName, Factors>>> = {
  percent0: percent,
  percent1: percent,
  percent2: percent,
  signedPercent1: percent,
  signedPercent2: percent,
  share0: percent,
  share1: percent,
  share2: percent,
  signedShare1: percent,
  signedShare2: percent,
  point1: point,
  point2: point,
  signedPoint2: point,
  rupiah,
  rupiah0: rupiah,
  rupiah1: rupiah,
  rupiah2: rupiah,
  rupiah3: rupiah,
  signedRupiah: rupiah,
  million1: million,
  million2: million,
  trillion0: trillion,
  trillion1: trillion,
  trillion2: trillion,
  dollar,
  dollar1: dollar,
  dollar2: dollar,
  times1: times,
  times2: times,
  ordinal: { rank: 1 },
};

const numeric = ["decimal", "integer"];

const textKinds: Readonly<Record<string, readonly FormatName[]>> = {
  year: ["year"],
  day: ["date", "dateShort"],
  partialDate: ["date", "dateShort", "period"],
  period: ["period"],
};

/** The formats that a column can be shown in, the usual one first. Lists are items that a sentence can count up. */
export function formatsFor(column: FigureColumn): readonly FormatName[] {
  const kind = textKinds[column.kind];
  if (kind) return kind;
  if (!numeric.includes(column.kind)) return column.kind === "url" ? [] : ["name", "list"];
  const { unit } = column;
  const fitting = formatNames.filter((name) => {
    if (!isNumberFormat(name) || name === "year") return false;
    const units = factors[name];
    return units === undefined || (unit !== undefined && unit in units);
  });
  const usual = usualFormat(column);
  return [usual, ...fitting.filter((name) => name !== usual)];
}

function usualFormat({ unit, kind }: FigureColumn): NumberFormatName {
  if (unit === "percent") return "percent2";
  if (unit === "percentage_point") return "point2";
  if (unit === "million_idr" || unit === "billion_idr" || unit === "trillion_idr") return "rupiah";
  if (unit === "million_usd") return "dollar";
  if (unit === "ratio") return "decimal2";
  if (unit === undefined || unit === "rank" || kind === "integer") return "integer";
  return ["person", "business", "agreement", "teu"].includes(unit) ? "integer" : "decimal1";
}

/** The number as the format wants it: billions for rupiah, millions for dollars. */
export function scaled(value: number, format: NumberFormatName, unit: Unit | undefined): number {
  const factor = unit === undefined ? 1 : (factors[format]?.[unit] ?? 1);
  // A product such as 0.1 * 3 carries noise in its last digits, which a half could be rounded by.
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
