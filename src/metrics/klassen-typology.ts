/** Where a region stands against the nation: the two words are its growth and its level. */
export const klassenTypes = ["fast-high", "slow-high", "fast-low", "slow-low"] as const;
export type KlassenType = (typeof klassenTypes)[number];

interface Place {
  /** Growth of GRDP at constant prices, percent, over one year or as a mean of several. */
  readonly growth: number | null;
  /** GRDP per head, in any unit. */
  readonly perHead: number | null;
}

/**
 * The quadrant of a region by growth and income against the nation: both above (`fast-high`, advanced and growing),
 * income above but growth below (`slow-high`, advanced under pressure), growth above but income below (`fast-low`,
 * developing), both below (`slow-low`, lagging). A tie with the nation counts as above. `null` where a value is
 * missing. Both sides must be of the same years and price bases.
 *
 * Reference: L. H. Klaassen, *Area Economic and Social Redevelopment* (OECD, 1965); for Indonesia Sjafrizal,
 * "Pertumbuhan ekonomi dan ketimpangan regional wilayah Indonesia bagian barat", *Prisma* 3 (1997).
 */
export function klassenTypology(region: Place, nation: Place): KlassenType | null {
  if (region.growth === null || region.perHead === null || nation.growth === null || nation.perHead === null)
    return null;
  const speed = region.growth >= nation.growth ? "fast" : "slow";
  return `${speed}-${region.perHead >= nation.perHead ? "high" : "low"}`;
}
