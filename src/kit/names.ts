import type { Lang } from "#lib/lang.ts";
import { bySize, type Stage } from "#kit/stage.ts";

/** A row that names a province in both languages. */
export interface Named {
  readonly name_id: string;
  readonly name_en: string;
  readonly short_name: string;
}

/** The name of a row's province in a language. */
export const nameIn = (row: Named, lang: Lang): string => row[`name_${lang}`];

/**
 * The name that fits a picture: in full on a wide one, short on a narrow one. A name that Indonesian does not shorten is
 * not short for anything: English then says its own.
 */
export function nameOn(stage: Stage, row: Named): string {
  const full = nameIn(row, stage.lang);
  return bySize(stage, row.short_name === row.name_id ? full : row.short_name, full);
}

/** The names of a province, to spread into a derived row. @throws when the table of provinces has no such code */
export function namesOf(provinces: readonly (Named & { province_code: string })[]): (code: string) => Named {
  const byCode = new Map(provinces.map((row) => [row.province_code, row]));
  return (code) => {
    const row = byCode.get(code);
    if (!row) throw new Error(`unknown province: ${code}`);
    return { name_id: row.name_id, name_en: row.name_en, short_name: row.short_name };
  };
}
