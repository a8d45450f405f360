import type { Lang } from "#lib/lang.ts";

/** The language tag whose month names the site uses; en-US, since en-GB shortens September to "Sept". */
const locale = { id: "id-ID", en: "en-US" } as const satisfies Record<Lang, string>;

type MonthLength = "long" | "short";

const monthNames = new Map<string, readonly string[]>();

/** The twelve names of the months; made once per language and length. */
function months(lang: Lang, length: MonthLength): readonly string[] {
  const known = monthNames.get(lang + length);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale[lang], { month: length, timeZone: "UTC" });
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month, 1)));
  monthNames.set(lang + length, names);
  return names;
}

function monthName(month: string, lang: Lang, length: MonthLength): string {
  const name = months(lang, length)[Number(month) - 1];
  if (name === undefined) throw new Error(`unknown month: ${month}`);
  return name;
}

const romanQuarter = { "1": "I", "2": "II", "3": "III", "4": "IV" } as const;

const quarter = (number: string, lang: Lang) =>
  lang === "id" ? `triwulan ${romanQuarter[number as keyof typeof romanQuarter]}` : `Q${number}`;

const half = (number: string, lang: Lang) =>
  lang === "id"
    ? `semester ${number === "1" ? "I" : "II"}`
    : number === "1"
      ? "the first half of"
      : "the second half of";

const NBSP = "\u00A0";

function written(value: string, lang: Lang, length: MonthLength): string {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!found) throw new Error(`not a date: ${value}`);
  const [, year, month, day] = found;
  if (!month) return year!; // the pattern always captures a year
  const monthYear = `${monthName(month, lang, length)} ${year}`;
  return day ? `${Number(day)}${NBSP}${monthYear}` : monthYear;
}

/**
 * A day, month or year in words: `2025-03-12` → "12 Maret 2025" / "12 March 2025", `2025-03` → "Maret 2025",
 * `2019` → "2019". Day and month are joined by U+00A0. Anything else throws.
 */
export const formatDate = (value: string, lang: Lang): string => written(value, lang, "long");

/** As `formatDate`, with the month in three letters: "12 Mar 2025", "12 Agu 2025" / "12 Aug 2025". */
export const formatDateShort = (value: string, lang: Lang): string => written(value, lang, "short");

/**
 * A span of time in words.
 *
 *   2025            → 2025                        2025
 *   2025-Q2         → triwulan II 2025            Q2 2025
 *   2025-S1         → semester I 2025             the first half of 2025
 *   2025-09         → September 2025              September 2025
 *   2025-01/2025-09 → Januari–September 2025      January–September 2025
 *   2024-11/2025-02 → November 2024–Februari 2025 November 2024–February 2025
 *   2022-2023       → 2022–2023                   2022–2023
 *
 * Anything else throws.
 */
export function formatPeriod(value: string, lang: Lang): string {
  const part = /^(\d{4})-([QS])([1-4])$/.exec(value);
  if (part) {
    const [, year, kind, number] = part as unknown as [string, string, string, string];
    return `${kind === "Q" ? quarter(number, lang) : half(number, lang)} ${year}`.replace(/ (?=\d{4}$)/, NBSP);
  }
  const years = /^(\d{4})[-/](\d{4})$/.exec(value);
  if (years) return `${years[1]}–${years[2]}`;
  const span = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(value);
  if (!span) return formatDate(value, lang);
  const [, fromYear, fromMonth, toYear, toMonth] = span as unknown as [string, string, string, string, string];
  const from = monthName(fromMonth, lang, "long");
  return `${fromYear === toYear ? from : `${from} ${fromYear}`}–${monthName(toMonth, lang, "long")} ${toYear}`;
}
