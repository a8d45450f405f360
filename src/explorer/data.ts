import { rounded } from "#lib/rounded.ts";
import type { Named } from "#kit/names.ts";
import type { FigureStatus } from "#kit/status.ts";
import type { IndicatorId } from "#explorer/ids.ts";

/** The first letter of each status, as the file writes it; `-` stands where there is no figure. */
export const statusLetters: Readonly<Record<string, FigureStatus>> = {
  f: "final",
  p: "preliminary",
  v: "very_preliminary",
  u: "unknown",
};

/** The figures of one place, year by year from `ExplorerData.from`. */
export interface StoredSeries {
  readonly values: readonly (number | null)[];
  /** One letter for each year. */
  readonly status: string;
  /** For each year the number of its source in `ExplorerData.sources`, or -1. */
  readonly sources: readonly number[];
  /** Years that are left out, since the code then stood for a larger province. */
  readonly left?: readonly number[];
}

/** The one file that the explorer draws from: preferred rows only, made while the site is built. */
export interface ExplorerData {
  readonly from: number;
  readonly to: number;
  readonly places: readonly (readonly [code: string, id: string, en: string, short: string, shortEn: string])[];
  readonly sources: readonly (readonly [id: string, idLabel: string, enLabel: string])[];
  readonly series: Readonly<Record<string, Readonly<Record<string, StoredSeries>>>>;
}

/** A figure of the explorer, or a year without one. */
export interface Cell extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

/** A cell that has a figure. */
export type Figure = Cell & { readonly value: number };

export const hasFigure = (cell: Cell): cell is Figure => cell.value !== null;

interface Span {
  readonly indicator: IndicatorId;
  readonly places: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A cell for each place and year, in the order of `places`; places that the file does not know are passed over. */
export function cellsOf(data: ExplorerData, { indicator, places, from, to }: Span): readonly Cell[] {
  if (indicator === "gap") {
    const nation = new Map(
      cellsOf(data, { indicator: "growth", places: ["00"], from, to }).map((cell) => [cell.year, cell]),
    );
    return cellsOf(data, { indicator: "growth", places: places.filter((code) => code !== "00"), from, to }).map(
      (cell) => gapOf(cell, nation.get(cell.year)),
    );
  }
  return places.flatMap((code) => {
    const place = data.places.find(([known]) => known === code);
    if (!place) return [];
    const [province_code, name_id, name_en, short_name, short_name_en] = place;
    const series = data.series[indicator]?.[code];
    return yearsOf(from, to).map((year) => {
      const at = year - data.from;
      const source = data.sources[series?.sources[at] ?? -1];
      const value = series?.values[at] ?? null;
      const status = statusLetters[series?.status[at] ?? ""] ?? "unknown";
      const sources = source ? [source[0]] : [];
      return { province_code, name_id, name_en, short_name, short_name_en, year, value, status, sources };
    });
  });
}

export const yearsOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const order: readonly FigureStatus[] = ["final", "unknown", "preliminary", "very_preliminary"];

/** A difference is as firm as the less firm of its two figures, and rests on the sources of both. */
function gapOf(cell: Cell, nation: Cell | undefined): Cell {
  if (cell.value === null || !nation || nation.value === null) return { ...cell, value: null, sources: [] };
  return {
    ...cell,
    // Both have two decimals; the difference of doubles has more.
    value: rounded(cell.value - nation.value, 2),
    status: order[Math.max(order.indexOf(cell.status), order.indexOf(nation.status))] ?? "unknown",
    sources: [...new Set([...cell.sources, ...nation.sources])],
  };
}

/** Places some of whose years in a span are left out. */
export function leftOut(data: ExplorerData, { indicator, places, from, to }: Span): readonly string[] {
  const stored = data.series[indicator === "gap" ? "growth" : indicator];
  return places.filter((code) => stored?.[code]?.left?.some((year) => year >= from && year <= to));
}
