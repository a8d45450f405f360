interface Ends {
  readonly first: number | null;
  readonly last: number | null;
}

export interface BetaConvergence {
  /** OLS slope of yearly growth (in logarithms) on the logarithm of the first level; below zero the poorer grew faster. */
  readonly slope: number;
  /** Share of the variance of growth that the line accounts for, 0 to 1. */
  readonly rSquared: number;
  /** Speed at which the gaps close, percent a year: −ln(1 + slope × years) ÷ years; `null` where it is not defined. */
  readonly speed: number | null;
  /** Years until half of a gap is closed, ln 2 ÷ speed; `null` unless regions converge. */
  readonly halfLife: number | null;
  /** Regions that have both ends. */
  readonly regions: number;
}

/**
 * Absolute beta convergence between two years: ln(last ÷ first) ÷ years, regressed on ln(first) by ordinary least
 * squares, each region one observation. It says how growth went with the starting level, not why. Regions without both
 * ends are left out; ties change nothing. `null` where fewer than three regions remain, a level is not above zero, no
 * year lies between, or all began at one level.
 *
 * Reference: R. J. Barro and X. Sala-i-Martin, *Economic Growth*, second edition (2004), chapter 11.
 */
export function betaConvergence(regions: readonly Ends[], years: number): BetaConvergence | null {
  const known = regions.flatMap(({ first, last }) => (first === null || last === null ? [] : [{ first, last }]));
  if (known.length < 3 || years <= 0 || known.some(({ first, last }) => first <= 0 || last <= 0)) return null;
  const x = known.map(({ first }) => Math.log(first));
  const y = known.map(({ first, last }) => Math.log(last / first) / years);
  const [xx, xy, yy] = [covariance(x, x), covariance(x, y), covariance(y, y)];
  if (xx === 0) return null;
  const slope = xy / xx;
  const left = 1 + slope * years;
  const speed = left > 0 ? -Math.log(left) / years : null;
  return {
    slope,
    rSquared: yy === 0 ? 0 : xy ** 2 / (xx * yy),
    speed: speed === null ? null : 100 * speed,
    halfLife: speed !== null && speed > 0 ? Math.LN2 / speed : null,
    regions: known.length,
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, at) => (value - meanA) * ((b[at] ?? 0) - meanB))); // both are of one length
}
