import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { nameIn, type Named } from "#kit/names.ts";
import { markedYear, type FigureStatus } from "#kit/status.ts";

/** A province's growth in one year. */
export interface YearlyGrowth extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly growth_pct: number;
  readonly status: FigureStatus;
}

/** The ends of the provinces' growth in one year, and how many shrank; the nation left out. */
export function growthRange(all: readonly YearlyGrowth[], lang: Lang): string {
  const rows = all.filter((row) => row.province_code !== "00").sort((a, b) => b.growth_pct - a.growth_pct);
  const [most, least] = [rows[0], rows.at(-1)];
  if (!most || !least) return "";
  const say = (row: YearlyGrowth) => `${nameIn(row, lang)} ${formats.percent2(row.growth_pct, lang)}`;
  const shrank = rows.filter((row) => row.growth_pct < 0).length;
  return {
    id: `${rows.length} provinsi, tertinggi ${say(most)}, terendah ${say(least)}; ${shrank === 0 ? "tidak ada" : shrank} yang menyusut.`,
    en: `${rows.length} provinces, highest ${say(most)}, lowest ${say(least)}; ${shrank === 0 ? "none" : shrank} shrank.`,
  }[lang];
}

/** The sentence of one year of a slider. */
export const growthYearSaid = (rows: readonly YearlyGrowth[], lang: Lang): string =>
  rows[0] ? `${markedYear(rows[0])}: ${growthRange(rows, lang)}` : "";
