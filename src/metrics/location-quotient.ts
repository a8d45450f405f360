import { share } from "#metrics/share.ts";

interface Part {
  readonly part: number | null;
  readonly whole: number | null;
}

/**
 * The location quotient, a ratio without unit: the share of an industry in the region divided by its share in the
 * nation. Above 1 the region is more specialised than the nation. Both sides must be of one year, one price basis and
 * one table. `null` where a value is missing, a whole is zero, or the nation does not have the industry.
 *
 * Reference: W. Isard, *Methods of Regional Analysis* (1960), chapter 7.
 */
export function locationQuotient(region: Part, nation: Part): number | null {
  const here = share(region.part, region.whole);
  const there = share(nation.part, nation.whole);
  return here === null || there === null || there === 0 ? null : here / there;
}
