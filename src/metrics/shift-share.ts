/** An industry at two times, in the region and in the nation: employment or value added at constant prices. */
export interface ShiftIndustry {
  readonly regionBefore: number | null;
  readonly regionNow: number | null;
  readonly nationBefore: number | null;
  readonly nationNow: number | null;
}

/** The parts of a change, in the unit of the values; they add up to `change`. */
export interface ShiftShare {
  /** What the region would have gained had each of its industries grown as the whole nation did. */
  readonly national: number;
  /** What the nation's own differences between industries add, for the mix of industries that the region had. */
  readonly mix: number;
  /** What is left: the region's industries growing faster or slower than the same industries in the nation. */
  readonly competitive: number;
  readonly change: number;
}

/**
 * Shift-share in its classical form. For each industry, with b the value before, g the nation's growth over all
 * industries, gᵢ that of the industry in the nation and rᵢ in the region: national b × g, mix b × (gᵢ − g), competitive
 * b × (rᵢ − gᵢ); each is added over the industries. The industries must be all there are, since g comes from their sum.
 * `null` where a value is missing, nothing is given, or an industry was not above zero in the nation before; an
 * industry that the region did not have before counts in full as competitive. Ties cannot occur. No table holds all
 * industries of Indonesia at two times, so no page prints it yet; the methods page says so.
 *
 * Reference: E. S. Dunn, "A statistical and analytical technique for regional analysis", *Papers of the Regional
 * Science Association* 6 (1960).
 */
export function shiftShare(industries: readonly ShiftIndustry[]): ShiftShare | null {
  const known = industries.flatMap((industry) => (isKnown(industry) ? [industry] : []));
  if (known.length === 0 || known.length < industries.length) return null;
  if (known.some(({ nationBefore }) => nationBefore <= 0)) return null;
  const nation = sum(known, ({ nationNow }) => nationNow) / sum(known, ({ nationBefore }) => nationBefore) - 1;
  const national = sum(known, ({ regionBefore }) => regionBefore * nation);
  const mix = sum(known, ({ regionBefore, ...row }) => regionBefore * (row.nationNow / row.nationBefore - 1 - nation));
  const change = sum(known, ({ regionNow, regionBefore }) => regionNow - regionBefore);
  return { national, mix, competitive: change - national - mix, change };
}

type Known = { readonly [K in keyof ShiftIndustry]: number };

const isKnown = (industry: ShiftIndustry): industry is Known =>
  Object.values(industry).every((value) => value !== null);

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);
