/**
 * The Herfindahl–Hirschman index on its scale of 0 to 10,000: the sum of the squared shares in percent. 10,000 is one
 * part alone; n equal parts give 10,000 ÷ n. Takes values of any one unit, not shares, so that they surely add up.
 * Zeros count for nothing and ties change nothing. `null` where a value is missing or negative, or all are zero.
 *
 * Reference: O. C. Herfindahl, *Concentration in the Steel Industry* (1950); A. O. Hirschman, "The paternity of an
 * index", *American Economic Review* 54 (1964).
 */
export function herfindahlHirschman(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null && value >= 0) as readonly number[];
  const whole = known.reduce((sum, value) => sum + value, 0);
  if (known.length < values.length || whole === 0) return null;
  return known.reduce((sum, value) => sum + ((100 * value) / whole) ** 2, 0);
}
