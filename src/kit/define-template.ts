import type { Dataset } from "#data/define.ts";
import type { ChartDefinition, ChartRow } from "#kit/define-chart.ts";
import type { Named } from "#kit/names.ts";

/** A province as its pictures meet it. */
export interface ProvinceEntity extends Named {
  readonly kind: "province";
  /** Last part of its address, and of the ids of its pictures. */
  readonly slug: string;
  /** BPS code. */
  readonly code: string;
  readonly island: string;
}

/** Two provinces, the lower BPS code first. */
export interface PairEntity {
  readonly kind: "pair";
  /** The two slugs, joined by two hyphens. */
  readonly slug: string;
  readonly sides: readonly [ProvinceEntity, ProvinceEntity];
}

/** The kinds of entity that have pictures made from a template. */
export interface EntityKinds {
  readonly province: ProvinceEntity;
  readonly pair: PairEntity;
}

export type EntityKind = keyof EntityKinds;
export type Entity = EntityKinds[EntityKind];

/**
 * One chart for every entity of a kind: `chart` makes a chart's definition of an entity, with `defineChart` and all
 * that a chart may do. A `derive` that gives no rows means that this entity has no such picture.
 */
export interface TemplateDefinition<K extends EntityKind, D extends Record<string, Dataset>, R extends ChartRow> {
  readonly kind: K;
  readonly chart: (entity: EntityKinds[K]) => ChartDefinition<D, R>;
}

/** Declares a template; the file name is its id, for ever. */
export function defineTemplate<K extends EntityKind, D extends Record<string, Dataset>, R extends ChartRow>(
  template: TemplateDefinition<K, D, R>,
): TemplateDefinition<K, D, R> {
  return template;
}
