/**
 * The mean over some years, both ends among them; `null` where one of them has no figure. `rows` hold one figure a year.
 *
 * Reference: the arithmetic mean of the published figures, as for growth in the Klassen typology
 * (`klassen-typology.ts`); no compound rate is meant.
 */
export function meanOfYears<T extends { readonly year: number }>(
  rows: readonly T[],
  [from, to]: readonly [from: number, to: number],
  value: (row: T) => number,
): number | null {
  const found = rows.filter(({ year }) => year >= from && year <= to);
  const span = to - from + 1;
  return found.length < span ? null : found.reduce((sum, row) => sum + value(row), 0) / span;
}
