import type { Entity, EntityKind, EntityKinds, PairEntity, ProvinceEntity } from "#kit/define-template.ts";
import { pairs, type Pair } from "#registry/pairs.ts";
import { provinces, type Province } from "#registry/provinces.ts";

const toProvinceEntity = ({ code, slug, row }: Province): ProvinceEntity => ({
  kind: "province",
  slug,
  code,
  name_id: row.name_id,
  name_en: row.name_en,
  short_name: row.short_name,
  short_name_en: row.short_name_en,
  island: row.island_group ?? "",
});

const toPairEntity = ({ id, sides: [a, b] }: Pair): PairEntity => ({
  kind: "pair",
  slug: id,
  sides: [toProvinceEntity(a), toProvinceEntity(b)],
});

/** Everything that has pictures made from templates, by kind, in the order of BPS codes. */
const all: { readonly [K in EntityKind]: readonly EntityKinds[K][] } = {
  province: provinces.map(toProvinceEntity),
  pair: pairs.map(toPairEntity),
};

export const entitiesOf = <K extends EntityKind>(kind: K): readonly EntityKinds[K][] => all[kind];

const bySlug = new Map<string, Entity>(Object.values(all).flatMap((kind) => kind.map((one) => [one.slug, one])));

/** @throws when nothing with this slug is in the registry */
export function entity(slug: string): Entity {
  const found = bySlug.get(slug);
  if (!found) throw new Error(`unknown entity: ${slug}`);
  return found;
}

/** A province as its pictures meet it, by BPS code. @throws when no province has this code */
export function provinceEntity(code: string): ProvinceEntity {
  const found = all.province.find((one) => one.code === code);
  if (!found) throw new Error(`unknown province: ${code}`);
  return found;
}
