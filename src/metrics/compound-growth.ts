/**
 * Compound annual growth rate, in percent a year: 100 × ((last ÷ first)^(1 ÷ years) − 1).
 * `years` counts the steps between the two values, not the values. `null` where a value is missing, the first is not
 * above zero, the last is below zero, or no year lies between them.
 *
 * Reference: World Bank, *World Development Indicators*, statistical methods, geometric growth rate between end points.
 */
export function compoundGrowth(first: number | null, last: number | null, years: number): number | null {
  if (first === null || last === null || first <= 0 || last < 0 || years <= 0) return null;
  return 100 * ((last / first) ** (1 / years) - 1);
}
