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

/** A row that names another place beside its own, or two: `from_id`, `from_short`, … */
export type NamedAs<P extends string> = Readonly<
  Record<`${P}_id` | `${P}_en` | `${P}_short` | `${P}_short_en`, string>
>;

/** The place that a row names under a prefix: a partner, or where something comes from. */
export function namedAs<P extends string>(prefix: P, row: NamedAs<P>): Named {
  return {
    name_id: row[`${prefix}_id`],
    name_en: row[`${prefix}_en`],
    short_name: row[`${prefix}_short`],
    short_name_en: row[`${prefix}_short_en`],
  };
}

/** The same the other way: the names of a place under a prefix, to spread into a derived row. */
export const namesAs = <P extends string>(prefix: P, names: Named): NamedAs<P> =>
  ({
    [`${prefix}_id`]: names.name_id,
    [`${prefix}_en`]: names.name_en,
    [`${prefix}_short`]: names.short_name,
    [`${prefix}_short_en`]: names.short_name_en,
  }) as unknown as NamedAs<P>; // computed keys have no type of their own

/** The name of the partner that fits a picture, as `nameOn`. */
export const partnerOn = (stage: Stage, row: NamedAs<"partner">): string => nameOn(stage, namedAs("partner", row));

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
