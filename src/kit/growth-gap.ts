import { type FigureStatus, markedYear } from "#kit/status.ts";
import { type Step, stepCounts } from "#kit/steps.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** How a province's growth in one year stands to the nation's. */
interface GapOfYear {
  readonly year: number;
  readonly status: FigureStatus;
  readonly gap_pp: number;
  readonly nation_pct: number;
}

type Gaps = readonly GapOfYear[];

/** Classes of the gap to the nation, in percentage points. */
export const gapClasses: readonly Step[] = [
  { from: -Infinity, role: "div-1", id: "lebih dari 2 di bawah", en: "more than 2 below" },
  { from: -2, role: "div-2", id: "0,5–2 di bawah", en: "0.5–2 below" },
  { from: -0.5, role: "div-4", id: "dalam 0,5 dari Indonesia", en: "within 0.5 of Indonesia" },
  { from: 0.5, role: "div-6", id: "0,5–2 di atas", en: "0.5–2 above" },
  { from: 2, role: "div-7", id: "2 ke atas", en: "2 or more above" },
];

/** How many provinces are in each class. */
export const gapCounts = (rows: Gaps, lang: Lang): string =>
  stepCounts(
    gapClasses,
    rows.map((row) => row.gap_pp),
    lang,
  );

/** "16 dari 38 provinsi": those that did better than the nation. */
export const aboveNation = (rows: Gaps, lang: Lang): string => {
  const above = rows.filter((row) => row.gap_pp > 0).length;
  return { id: `${above} dari ${rows.length} provinsi`, en: `${above} of ${rows.length} provinces` }[lang];
};

/** How the nation grew in one year, and how many provinces did better. */
export function gapYearSaid(rows: Gaps, lang: Lang): string {
  const [row] = rows;
  if (!row) return "";
  const [year, better] = [markedYear(row), aboveNation(rows, lang)];
  const rate = formats.percent2(Math.abs(row.nation_pct), lang);
  const shrank = {
    id: `${year}: Indonesia menyusut ${rate}; ${better} lebih baik.`,
    en: `${year}: Indonesia shrank by ${rate}; ${better} did better.`,
  };
  const grew = {
    id: `${year}: Indonesia tumbuh ${rate}; ${better} tumbuh lebih cepat.`,
    en: `${year}: Indonesia grew by ${rate}; ${better} grew faster.`,
  };
  return (row.nation_pct < 0 ? shrank : grew)[lang];
}
