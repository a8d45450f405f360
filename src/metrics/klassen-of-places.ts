import { rounded } from "#lib/rounded.ts";
import { beside, besideNation } from "#metrics/beside.ts";
import { klassenTypology } from "#metrics/klassen-typology.ts";
import type { Mean } from "#metrics/means-of-places.ts";

/**
 * The Klassen type of each province that has both means, with the two in two decimals, as the figures that they are made of, and the nation's as they are;
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
    return type === null ? [] : [{ ...row, growth_pct: rounded(mean, 2), million_idr: rounded(perHead, 2), type }];
  });
}
