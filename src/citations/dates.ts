import { formatDate } from "#lib/dates.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";

type DayParts = readonly [day: string, month: string, year: string];

/** The day of the month, the month and the year as words, as the language writes them. */
const dayParts = (of: string, lang: Lang) => formatDate(of, lang).split(/\s/) as unknown as DayParts;

const yearFirst: Bilingual<(parts: DayParts) => string> = {
  id: ([day, month, year]) => `${year}, ${day} ${month}`,
  en: ([day, month, year]) => `${year}, ${month} ${day}`,
};

const dayFirst: Bilingual<(parts: DayParts) => string> = {
  id: ([day, month, year]) => `${day} ${month} ${year}`,
  en: ([day, month, year]) => `${month} ${day}, ${year}`,
};

/** `2026, 21 November` or `2026, November 21`: the year first, then the day as each language writes it. */
export const dateYearFirst = (day: string, lang: Lang): string => yearFirst[lang](dayParts(day, lang));

/** `21 November 2026` or `November 21, 2026`. */
export const dateInText = (day: string, lang: Lang): string => dayFirst[lang](dayParts(day, lang));
