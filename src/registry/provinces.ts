import provincesTable from "#datasets/provinces.ts";
import type { Row } from "#data/define.ts";
import { rows } from "#registry/datasets.ts";

/** One of the 38 provinces, as pages and links meet it. */
export interface Province {
  /** BPS code, a text: `"82"`. */
  readonly code: string;
  /** The last part of its address in both languages: `maluku-utara`. Made from its Indonesian name, it never changes. */
  readonly slug: string;
  readonly row: Row<typeof provincesTable>;
}

/** The 38 provinces in the order of their codes; the row of the whole country is none. */
export const provinces: readonly Province[] = rows(provincesTable)
  .filter(({ province_code }) => province_code !== "00")
  .map((row) => ({ code: row.province_code, slug: slugOf(row.name_id), row }));

const byCode = new Map(provinces.map((province) => [province.code, province]));

/** @throws when no province has this code; the check of the tables refuses such a reference earlier. */
export function province(code: string): Province {
  const found = byCode.get(code);
  if (!found) throw new Error(`unknown province: ${code}`);
  return found;
}

const bySlug = new Map(provinces.map((province) => [province.slug, province]));

/** @throws when no province has this slug */
export function provinceBySlug(slug: string): Province {
  const found = bySlug.get(slug);
  if (!found) throw new Error(`unknown province: ${slug}`);
  return found;
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
