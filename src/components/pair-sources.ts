import { isIn2016, sources2016 } from "#components/economy-2016.ts";
import { sharedShares } from "#components/pair-tables.ts";
import type { Lang } from "#lib/lang.ts";
import { entity } from "#registry/entities.ts";
import { yearlyTradeOf, type Pair } from "#registry/pairs.ts";
import { templatePicture, templatesOf } from "#registry/templates.ts";

/** Ids of all sources of a pair's page, without those of missions, agreements and events, which stand on their pages. */
export function sourcesOfPair(pair: Pair, lang: Lang): readonly string[] {
  const one = entity(pair.id);
  return [
    ...new Set([
      ...templatesOf("pair").flatMap((template) => templatePicture(template, one)?.sourceIds ?? []),
      ...(pair.sides.every(({ code }) => isIn2016(code)) ? sources2016 : []),
      ...(sharedShares(pair, lang)?.sources ?? []),
      ...yearlyTradeOf(pair).map(({ source_id }) => source_id),
    ]),
  ];
}
