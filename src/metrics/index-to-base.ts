/**
 * Each value as an index whose base period is 100. A missing value stays `null`; all are `null` where the base is
 * missing or not above zero. The order is kept.
 *
 * Reference: IMF and others, *Consumer Price Index Manual: Concepts and Methods* (2020), on re-referencing.
 */
export function indexToBase(values: readonly (number | null)[], base: number | null): readonly (number | null)[] {
  return values.map((value) => (value === null || base === null || base <= 0 ? null : (100 * value) / base));
}
