import type { Lang } from "#lib/lang.ts";

/** A row that names a province in both languages. */
export interface Named {
  readonly name_id: string;
  readonly name_en: string;
  readonly short_name: string;
}

/** The name of a row's province in a language. */
export const nameIn = (row: Named, lang: Lang): string => row[`name_${lang}`];

/** The names of a province, to spread into a derived row. @throws when the table of provinces has no such code */
export function namesOf(provinces: readonly (Named & { province_code: string })[]): (code: string) => Named {
  const byCode = new Map(provinces.map((row) => [row.province_code, row]));
  return (code) => {
    const row = byCode.get(code);
    if (!row) throw new Error(`unknown province: ${code}`);
    return { name_id: row.name_id, name_en: row.name_en, short_name: row.short_name };
  };
}
