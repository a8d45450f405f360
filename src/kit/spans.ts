import { formats, type TextFormatName } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** The first and the last year of rows: "2011–2025", or the only one. */
export function yearSpan(rows: readonly { readonly year: number }[]): string {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** Years one by one, or those of rows: "2020, 2021, dan 2023". */
export const yearList = (years: readonly (number | { readonly year: number })[], lang: Lang): string =>
  formats.list(years.map((of) => (typeof of === "number" ? of : of.year)).join(";"), lang);

/** The first and the last year of dates, whole or partial: "2016–2026"; missing ones are passed over. */
export const dateSpan = (dates: readonly (string | null)[]): string =>
  yearSpan(dates.flatMap((date) => (date === null ? [] : [{ year: Number(date.slice(0, 4)) }])));

/** The first and the last of dates or periods in words: "triwulan I 2022 sampai triwulan IV 2025". */
export function between(times: readonly string[], format: TextFormatName, lang: Lang): string {
  const sorted = times.toSorted();
  const [first, last] = [sorted[0] ?? "", sorted.at(-1) ?? ""].map((time) => formats[format](time, lang));
  return { id: `${first} sampai ${last}`, en: `${first} to ${last}` }[lang];
}

/** The first and the last month or quarter of rows, in the same words. */
export const periodSpan = (rows: readonly { readonly period: string }[], format: TextFormatName, lang: Lang): string =>
  between(
    rows.map(({ period }) => period),
    format,
    lang,
  );
