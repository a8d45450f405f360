import { numberColumn } from "#kit/columns.ts";
import type { Lang } from "#lib/lang.ts";
import { formatList } from "#lib/numbers.ts";

/** A row that names an industry in both languages, for labels. */
export interface NamedIndustry {
  readonly industry_id: string;
  readonly industry_en: string;
}

interface IndustryWords {
  readonly industry_code: string;
  readonly short_id: string;
  readonly short_en: string;
}

/** The short names of an industry, to spread into a derived row. @throws when the table of industries has no such code */
export function industryNamesOf(industries: readonly IndustryWords[]): (code: string) => NamedIndustry {
  const byCode = new Map(industries.map((row) => [row.industry_code, row]));
  return (code) => {
    const row = byCode.get(code);
    if (!row) throw new Error(`unknown industry: ${code}`);
    return { industry_id: row.short_id, industry_en: row.short_en };
  };
}

/** Rows of industries with the short names of each. @throws when the table of industries has no such code */
export function withIndustry<R extends { readonly industry_code: string }>(
  rows: readonly R[],
  industries: readonly IndustryWords[],
): readonly (R & NamedIndustry)[] {
  const names = industryNamesOf(industries);
  return rows.map((row) => ({ ...row, ...names(row.industry_code) }));
}

export const industryIn = (row: NamedIndustry, lang: Lang): string => row[`industry_${lang}`];

/** What forms ask of rows that are industries, to spread into their options. */
export const byIndustry = (lang: Lang) => ({
  key: ({ industry_code }: { readonly industry_code: string }) => industry_code,
  name: (row: NamedIndustry) => industryIn(row, lang),
});

/** The names of industries as a list. */
export const industriesIn = (rows: readonly NamedIndustry[], lang: Lang): string =>
  formatList(
    rows.map((row) => industryIn(row, lang)),
    lang,
  );

export const valueAddedColumn = numberColumn(
  "value_added_billion_idr",
  { id: "Nilai tambah (miliar rupiah)", en: "Value added (billion rupiah)" },
  "decimal1",
);

export const industryCodeColumn = { name: "industry_code", label: { id: "Kategori", en: "Category" } } as const;

export const industryColumn = {
  name: "industry_id",
  label: { id: "Lapangan usaha", en: "Industry" },
  says: "name",
  text: industryIn,
} as const;
