import type { Lang } from "#lib/lang.ts";

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

export const industryIn = (row: NamedIndustry, lang: Lang): string => row[`industry_${lang}`];

export const industryColumn = {
  name: "industry_id",
  label: { id: "Lapangan usaha", en: "Industry" },
  says: "name",
  text: industryIn,
} as const;
