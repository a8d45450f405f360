import { formats } from "#lib/format.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";
import { cooperationWords } from "#words/cooperation.ts";
import { placeName } from "#words/places.ts";

/** Columns of words that many charts' tables share; a chart gives the field and what stands above it. */

/** A text that the row holds in both languages: of `partner` the fields `partner_id` and `partner_en`; "–" where it has none. */
export const textColumn = <K extends string>(name: K, label: Bilingual) =>
  ({
    name: `${name}_id`,
    label,
    text: (row: Readonly<Record<`${K}_${Lang}`, string | null>>, lang: Lang) => {
      const text: string | null = row[`${name}_${lang}`];
      return text ?? "–";
    },
  }) as const;

/** A code of a table in the words of its group. */
export const codeWordColumn = <K extends string>(name: K, label: Bilingual, group: string) =>
  ({
    name,
    label,
    text: (row: Readonly<Record<K, string>>, lang: Lang) => codeWord(group, row[name], lang),
  }) as const;

/** A town, venue or port; "–" where none is known. */
export const localityColumn = <K extends string>(name: K, label: Bilingual) =>
  ({
    name,
    label,
    text: (row: Readonly<Record<K, string | null>>, lang: Lang) => {
      const place: string | null = row[name];
      return place === null ? "–" : placeName(place, lang);
    },
  }) as const;

export const partnerColumn = textColumn("partner", { id: "Mitra", en: "Partner" });

/** A date in words, or that none was found. */
export const dateText = (date: string | null, lang: Lang): string =>
  date === null ? cooperationWords[lang].noDate : formats.date(date, lang);

export const dateColumn = {
  name: "date",
  label: { id: "Tanggal", en: "Date" },
  text: (row: { date: string | null }, lang: Lang) => dateText(row.date, lang),
} as const;

export const periodColumn = {
  name: "period",
  label: { id: "Periode", en: "Period" },
  text: (row: { period: string | null }, lang: Lang) => (row.period === null ? "–" : formats.period(row.period, lang)),
} as const;
