import type { Lang } from "#lib/lang.ts";

interface OfYear {
  readonly year: number;
}

/** How many rows each year has, in words: "1 pada 2016, 5 pada 2019"; years in the order of the rows. */
export const perYear = (rows: readonly OfYear[], lang: Lang): string =>
  [...Map.groupBy(rows, ({ year }) => year)]
    .map(([year, own]) => `${own.length} ${{ id: "pada", en: "in" }[lang]} ${year}`)
    .join(", ");

/** The year with most rows, and how many it has; of equal ones the latest. */
export function busiestYear(rows: readonly OfYear[]): { readonly year: number; readonly count: number } | undefined {
  return [...Map.groupBy(rows, ({ year }) => year)]
    .map(([year, own]) => ({ year, count: own.length }))
    .sort((a, b) => b.count - a.count || b.year - a.year)[0];
}
