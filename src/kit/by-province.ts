import { color, isColoured, provinceColor, provinceInk } from "#kit/colors.ts";
import { nameIn, type Named, namesOf } from "#kit/names.ts";
import type { Lang } from "#lib/lang.ts";
import { ofTable } from "#lib/of-table.ts";
import { type Sourced, sourcesOf } from "#lib/sources-of.ts";

interface OfProvince extends Named {
  readonly province_code: string;
}

/** What most forms ask of rows that are provinces, to spread into their options: code, name, own colour. */
export const byProvince = (lang: Lang) => ({
  key: ({ province_code }: OfProvince) => province_code,
  name: (row: OfProvince) => nameIn(row, lang),
  color: ({ province_code }: OfProvince) => provinceColor(province_code),
  ink: ({ province_code }: OfProvince) => provinceInk(province_code),
  strong: ({ province_code }: OfProvince) => isColoured(province_code),
  head: (row: OfProvince) => nameIn(row, lang),
});

/** The same for forms that draw a line for each province. */
export const linesByProvince = (lang: Lang) => ({
  series: ({ province_code }: OfProvince) => province_code,
  name: (row: OfProvince) => nameIn(row, lang),
  color: provinceColor,
  ink: provinceInk,
});

/** Ink of names and figures in a list, where those without a colour of their own are read as well. */
export const listInk = ({ province_code }: OfProvince): string =>
  isColoured(province_code) ? provinceInk(province_code) : color("text");

/** A template asks for the same names for every entity. */
const namesOfTable = ofTable(namesOf);

/**
 * Rows of a table as rows of a chart: the province with its names, the fields asked for, and the sources.
 * @throws when the table of provinces lacks a code
 */
export function placed<R extends { readonly province_code: string } & Sourced, K extends keyof R>(
  rows: readonly R[],
  provinces: Parameters<typeof namesOf>[0],
  ...fields: readonly K[]
): readonly (OfProvince & Pick<R, K> & { readonly sources: readonly string[] })[] {
  const names = namesOfTable(provinces);
  return rows.map((row) => ({
    province_code: row.province_code,
    ...names(row.province_code),
    ...(Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<R, K>),
    sources: sourcesOf(row),
  }));
}
