import { beside, besideNation } from "#metrics/beside.ts";
import { klassenTypology } from "#metrics/klassen-typology.ts";
import type { Mean } from "#metrics/means-of-places.ts";

/** Means are rounded as the figures that they are made of. */
const hundredth = (value: number) => Math.round(value * 100) / 100;

/**
 * The Klassen type of each province that has both means, with the two in two decimals and the nation's as they are;
 * the type is that of the means before they are rounded. The nation itself is left out.
 *
 * Reference: see `klassen-typology.ts`.
 */
export function klassenOfPlaces(growth: readonly Mean[], perHead: readonly Mean[]) {
  const both = beside(growth, perHead, "province_code", { perHead: "mean" });
  const compared = besideNation(both, "period", { national_growth_pct: "mean", national_million_idr: "perHead" });
  return compared.flatMap(({ mean, perHead, ...row }) => {
    const nation = { growth: row.national_growth_pct, perHead: row.national_million_idr };
    const type = klassenTypology({ growth: mean, perHead }, nation);
    return type === null ? [] : [{ ...row, growth_pct: hundredth(mean), million_idr: hundredth(perHead), type }];
  });
}
