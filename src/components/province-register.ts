import { grdpOf, growthIn, growthPlace, growthSeries, headOf, lastYear } from "#components/province-view.ts";
import { formatNumber, formats, MINUS } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { agreementsOfProvince, missionsOfProvince } from "#registry/province-record.ts";
import { type Province, provinces } from "#registry/provinces.ts";
import { url } from "#registry/urls.ts";
import { provincesSentence } from "#sentences/provinces.ts";
import { codeWord } from "#words/codes.ts";
import { provinceWords } from "#words/provinces.ts";

const nation = "00";

/** Size of a small line, in its own units. */
export const sparkSize = { width: 96, height: 24 } as const;

/** First year of all small lines, so that they stand under each other. */
const sparkFrom = Math.min(...provinces.flatMap(({ code }) => growthSeries(code)[0]?.year ?? []));

/** Growth by year as a path; a missing year breaks it. `zero` is where nothing grows. */
export function sparkOf(code: string): { readonly d: string; readonly zero: number } {
  const series = growthSeries(code);
  const values = series.map(({ growth_pct }) => growth_pct);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (year: number) => ((year - sparkFrom) / (lastYear - sparkFrom || 1)) * sparkSize.width;
  const y = (value: number) => ((high - value) / (high - low || 1)) * sparkSize.height;
  const d = series
    .map((row, at) => {
      const isNext = series[at - 1]?.year === row.year - 1;
      return `${isNext ? "L" : "M"}${x(row.year).toFixed(1)} ${y(row.growth_pct).toFixed(1)}`;
    })
    .join("");
  return { d, zero: Number(y(0).toFixed(1)) };
}

/** A province as its row of the list; a figure that is not known is `null` in what it is sorted by. */
export function registerRow(province: Province, lang: Lang) {
  const { code, slug, row } = province;
  const [growth, all, grdp, head] = [growthIn(code), growthIn(nation), grdpOf(code), headOf(code)];
  const gap = growth && all ? growth.growth_pct - all.growth_pct : null;
  const record = missionsOfProvince(code).length + agreementsOfProvince(code).length;
  const none = provinceWords[lang].list.noFigure;
  return {
    name: row[`name_${lang}`],
    capital: row.capital === null ? "" : provinceWords[lang].list.capital(row.capital),
    path: url.province(slug, lang),
    spark: sparkOf(code),
    growth: growth ? formats.decimal2(growth.growth_pct, lang) : none,
    gap: gap === null ? none : formats.signed2(gap, lang).replace(/^-/, MINUS),
    side: gap === null || gap === 0 ? "" : gap > 0 ? "above" : "below",
    grdp: grdp ? formats.decimal1(grdp.value_trillion_idr, lang) : none,
    head: head ? formats.decimal1(head.grdp_per_capita_million_idr, lang) : none,
    record: formatNumber(record, lang),
  };
}

/** The provinces of each island group, in the order of BPS codes. */
export const islandGroups = (lang: Lang) =>
  [...Map.groupBy(provinces, ({ row }) => row.island_group ?? "")].map(([island, members]) => ({
    id: `pulau-${island.replaceAll("_", "-")}`,
    title: codeWord("island_group", island, lang),
    rows: members.map((province) => registerRow(province, lang)),
  }));

/** What the list says of the last year, reckoned from its rows. */
export function registerSentence(lang: Lang): string {
  const growing = provinces.flatMap((province) => {
    const growth = growthIn(province.code)?.growth_pct;
    return growth === undefined
      ? []
      : [{ name: province.row[`name_${lang}`], growth, place: growthPlace(province, lang) }];
  });
  const whole = growthIn(nation)?.growth_pct ?? NaN;
  const fastest = growing.filter(({ place }) => place.rank === 1);
  return provincesSentence(
    {
      year: lastYear,
      all: growing.length,
      above: growing.filter(({ growth }) => growth > whole).length,
      shrank: growing.filter(({ growth }) => growth < 0).map(({ name }) => name),
      fastest: fastest.map(({ name }) => name),
      rate: fastest[0]?.growth ?? NaN,
      nation: whole,
    },
    lang,
  );
}

/** Years of the figures in the list's columns. */
export const registerYears = {
  growth: String(lastYear),
  grdp: yearsOf(provinces.flatMap(({ code }) => grdpOf(code)?.year ?? [])),
  head: yearsOf(provinces.flatMap(({ code }) => headOf(code)?.year ?? [])),
};

function yearsOf(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
