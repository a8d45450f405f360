import { locationQuotient } from "#metrics/location-quotient.ts";
import { share } from "#metrics/share.ts";

interface Cell {
  readonly province_code: string;
  readonly industry_code: string;
  readonly value_added_billion_idr: number;
}

/** What an industry weighs in a province. */
export interface Specialisation {
  /** Its share in the province's value added, percent. */
  readonly share_pct: number;
  /** That share over the one in the nation, which is all provinces together. */
  readonly lq: number;
}

/**
 * Every cell of a table of value added by province and industry with what the industry weighs there, unrounded. All
 * cells must be of one year and one table. A cell whose industry or province adds up to nothing is left out.
 *
 * Reference: the location quotient, `location-quotient.ts`.
 */
export function specialisations<T extends Cell>(cells: readonly T[]): readonly (T & Specialisation)[] {
  const [places, industries] = [sums(cells, "province_code"), sums(cells, "industry_code")];
  const nation = [...places.values()].reduce((sum, value) => sum + value, 0);
  return cells.flatMap((cell) => {
    const here = { part: cell.value_added_billion_idr, whole: places.get(cell.province_code) ?? null };
    const lq = locationQuotient(here, { part: industries.get(cell.industry_code) ?? null, whole: nation });
    const share_pct = share(here.part, here.whole);
    return lq === null || share_pct === null ? [] : [{ ...cell, share_pct, lq }];
  });
}

function sums(cells: readonly Cell[], by: "province_code" | "industry_code"): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const cell of cells) totals.set(cell[by], (totals.get(cell[by]) ?? 0) + cell.value_added_billion_idr);
  return totals;
}
