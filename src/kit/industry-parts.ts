import { industryOrder, isRemainder, type Part, remainderWords, withRemainder } from "#kit/industries.ts";
import { nameIn, type Named, namesOf } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourcesOf } from "#lib/sources-of.ts";

/** What an industry is of an economy in a period, or what closes the bar, with its name in full and in short. */
export interface IndustryPart extends Part, Named {
  readonly province_code: string;
  readonly period: string;
  readonly part_id: string;
  readonly part_en: string;
  readonly short_id: string;
  readonly short_en: string;
  readonly sources: readonly string[];
}

interface Share {
  readonly province_code: string;
  readonly period: string;
  readonly industry_code: string;
  readonly share_pct: number;
  readonly source_id: string;
}

interface IndustryWords {
  readonly industry_code: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly short_id: string;
  readonly short_en: string;
}

interface Tables {
  readonly provinces: Parameters<typeof namesOf>[0];
  readonly industries: readonly IndustryWords[];
}

/**
 * Shares as the parts of bars, one for each province and period, in the order given. A remainder closes a bar to 100
 * percent and rests on all of its sources: where every industry is known it is what is not `drawn`, else it is missing.
 * @throws when the shares of a bar add to more than 100.5
 */
export function industryParts(
  shares: readonly Share[],
  { provinces, industries }: Tables,
  drawn: readonly string[] = industryOrder,
): readonly IndustryPart[] {
  const [names, words] = [namesOf(provinces), new Map(industries.map((row) => [row.industry_code, row]))];
  const wordsOf = (part: string) => {
    const { name_id, name_en, short_id, short_en } = words.get(part) ?? {};
    const { id, en } = isRemainder(part) ? remainderWords[part] : { id: part, en: part };
    return { part_id: name_id ?? id, part_en: name_en ?? en, short_id: short_id ?? id, short_en: short_en ?? en };
  };
  const bars = Map.groupBy(shares, barOf);
  return [...bars.values()].flatMap((bar) => {
    const parts = bar.map((share) => ({ ...share, part: share.industry_code }));
    const remainder = bar.length === industryOrder.length ? "not_shown" : "not_in_source";
    const closed = withRemainder(
      parts.filter(({ part }) => drawn.includes(part)),
      remainder,
    );
    return closed.flatMap(({ part, share_pct }) => {
      const own = isRemainder(part) ? parts : parts.filter((row) => row.part === part);
      const sources = sourcesOf(...own);
      return own.slice(0, 1).map(({ province_code, period }) => ({
        province_code,
        ...names(province_code),
        period,
        part,
        ...wordsOf(part),
        share_pct,
        sources,
      }));
    });
  });
}

/** One bar for each province and period. */
export const barOf = (row: { readonly province_code: string; readonly period: string }): string =>
  `${row.province_code} ${row.period}`;

/** "Lampung triwulan I 2026" */
export const barNameIn = (row: IndustryPart, lang: Lang): string =>
  `${nameIn(row, lang)} ${formats.period(row.period, lang)}`;

/** "Lampung triwulan I 2026, pertanian 26,90 persen; …" */
export const saidParts = (parts: readonly IndustryPart[], lang: Lang): string =>
  parts
    .map((row) => {
      const industry = row[`part_${lang}`].toLowerCase();
      return `${barNameIn(row, lang)}, ${industry} ${formats.percent2(row.share_pct, lang)}`;
    })
    .join("; ");

/** Rows of industries in the order of BPS. */
export const inIndustryOrder = <R extends { readonly industry_code: string }>(rows: readonly R[]): readonly R[] =>
  rows.toSorted((a, b) => industryOrder.indexOf(a.industry_code) - industryOrder.indexOf(b.industry_code));

/** The largest industry; what closes the bar is none. */
export const largestPart = <P extends Part>(parts: readonly P[]): P | undefined =>
  parts.filter(({ part }) => !isRemainder(part)).toSorted((a, b) => b.share_pct - a.share_pct)[0];

/** The largest industry of each bar. */
export const largestParts = (parts: readonly IndustryPart[]): readonly IndustryPart[] =>
  [...Map.groupBy(parts, barOf).values()].flatMap((bar) => largestPart(bar) ?? []);

export const partColumn = {
  name: "part",
  label: { id: "Kategori", en: "Category" },
  text: ({ part }: Part) => (isRemainder(part) ? "–" : part),
} as const;

export const partNameColumn = {
  name: "part_id",
  label: { id: "Lapangan usaha", en: "Industry" },
  says: "name",
  text: (row: IndustryPart, lang: Lang) => row[`part_${lang}`],
} as const;
