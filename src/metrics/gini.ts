import { lorenz } from "#metrics/lorenz.ts";

/**
 * The Gini coefficient of a list of values, 0 (all equal) to 1 − 1 ÷ n (one holds everything): twice the area between
 * the Lorenz curve and the diagonal, without a correction for small numbers. Missing values are left out; ties and order
 * change nothing. `null` where fewer than two values are known, one is negative, or all are zero.
 *
 * Reference: C. Gini, "Sulla misura della concentrazione e della variabilità dei caratteri" (1914); A. Sen, *On Economic
 * Inequality* (1973), chapter 2.
 */
export function gini(values: readonly (number | null)[]): number | null {
  const points = lorenz(values);
  if (points.length < 3) return null;
  const below = points.slice(1).reduce((area, { holders, held }, at) => {
    const before = points[at] ?? { holders: 0, held: 0 }; // the first point is the origin
    return area + ((holders - before.holders) * (held + before.held)) / 2;
  }, 0);
  return 1 - (2 * below) / 100 ** 2;
}
