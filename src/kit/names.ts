import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { bySize, type Stage } from "#kit/stage.ts";

/** A row that names a province in both languages. */
export interface Named {
  readonly name_id: string;
  readonly name_en: string;
  readonly short_name: string;
  readonly short_name_en: string;
}

/** The name of a row's province in a language. */
export const nameIn = (row: Named, lang: Lang): string => row[`name_${lang}`];

/** The names of rows' provinces as a sentence lists them, each once: "Bali, Banten, dan Papua". */
export const namesIn = (rows: readonly Named[], lang: Lang): string =>
  formats.list([...new Set(rows.map((row) => nameIn(row, lang)))].join(";"), lang);

/** The short name of a row's province, for labels in little room. */
export const shortNameIn = (row: Named, lang: Lang): string => (lang === "id" ? row.short_name : row.short_name_en);

/** The name that fits a picture: in full on a wide one, short on a narrow one. */
export const nameOn = (stage: Stage, row: Named): string => bySize(stage, shortNameIn, nameIn)(row, stage.lang);

/** A row that names who a mission went to. */
interface Partnered {
  readonly partner_id: string;
  readonly partner_en: string;
  readonly partner_short: string;
  readonly partner_short_en: string;
}

/** The name of the partner that fits a picture, as `nameOn`. */
export const partnerOn = (stage: Stage, row: Partnered): string =>
  nameOn(stage, {
    name_id: row.partner_id,
    name_en: row.partner_en,
    short_name: row.partner_short,
    short_name_en: row.partner_short_en,
  });

/** The names of a province, to spread into a derived row. @throws when the table of provinces has no such code */
export function namesOf(provinces: readonly (Named & { province_code: string })[]): (code: string) => Named {
  const byCode = new Map(provinces.map((row) => [row.province_code, row]));
  return (code) => {
    const row = byCode.get(code);
    if (!row) throw new Error(`unknown province: ${code}`);
    const { name_id, name_en, short_name, short_name_en } = row;
    return { name_id, name_en, short_name, short_name_en };
  };
}
