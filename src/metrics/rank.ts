/**
 * The place of each value, the greatest being 1. Equal values share the best place, and the next place is skipped
 * (1, 2, 2, 4). A missing value has no place (`null`) and is not counted. The order is kept.
 *
 * Reference: standard competition ranking, also called "1224" after its pattern.
 */
export function rank(values: readonly (number | null)[]): readonly (number | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => b - a);
  return values.map((value) => (value === null ? null : known.indexOf(value) + 1));
}
