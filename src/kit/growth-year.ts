import { color } from "#kit/colors.ts";
import { growthBreaks, growthClasses, growthRole } from "#kit/growth-classes.ts";
import { nameIn, type Named } from "#kit/names.ts";
import { markedYear, type FigureStatus } from "#kit/status.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** A province's growth in one year. */
interface YearlyGrowth extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly growth_pct: number;
  readonly status: FigureStatus;
}

interface Growth {
  readonly growth_pct: number;
}

/** What forms of classes ask of growth, to spread into their options: fill, ink upon it, and the legend. */
export const byGrowth = (rows: readonly Growth[], lang: Lang) => ({
  fill: ({ growth_pct }: Growth) => color(growthRole(growth_pct)),
  // Steps 1 to 3 share an ink, and so do 4 to 6.
  ink: ({ growth_pct }: Growth) =>
    color(growth_pct < 0 ? "on-seq-shrink" : growth_pct < growthBreaks[2] ? "on-seq-1" : "on-seq-4"),
  classes: growthClasses(
    rows.map(({ growth_pct }) => growth_pct),
    lang,
  ),
});

/** The ends of the provinces' growth in one year, and how many shrank; the nation left out. */
export function growthYearSaid(all: readonly YearlyGrowth[], lang: Lang): string {
  const rows = all.filter((row) => row.province_code !== "00").sort((a, b) => b.growth_pct - a.growth_pct);
  const [most, least] = [rows[0], rows.at(-1)];
  if (!most || !least) return "";
  const say = (row: YearlyGrowth) => `${nameIn(row, lang)} ${formats.percent2(row.growth_pct, lang)}`;
  const shrank = rows.filter((row) => row.growth_pct < 0).length;
  return {
    id: `${markedYear(most)}: ${rows.length} provinsi, tertinggi ${say(most)}, terendah ${say(least)}; ${shrank === 0 ? "tidak ada" : shrank} yang menyusut.`,
    en: `${markedYear(most)}: ${rows.length} provinces, highest ${say(most)}, lowest ${say(least)}; ${shrank === 0 ? "none" : shrank} shrank.`,
  }[lang];
}
