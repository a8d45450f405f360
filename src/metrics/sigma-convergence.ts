/**
 * The spread of a level over regions in one year: the standard deviation of its natural logarithms, a number without
 * unit; all regions count alike and the divisor is their number. Regions converge in this sense while it falls. It does
 * not hang on the unit, nor on prices that rise alike everywhere. Missing values are left out, so a comparison of years
 * must be given the same regions in each; ties change nothing. `null` where a value is not above zero or fewer than two
 * are known.
 *
 * Reference: R. J. Barro and X. Sala-i-Martin, "Convergence", *Journal of Political Economy* 100 (1992).
 */
export function sigmaConvergence(levels: readonly (number | null)[]): number | null {
  const known = levels.filter((level) => level !== null);
  if (known.length < 2 || known.some((level) => level <= 0)) return null;
  const logs = known.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
}
