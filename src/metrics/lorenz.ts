/** A point of a Lorenz curve, both in percent: so many of the holders, from the smallest up, hold so much of the whole. */
export interface LorenzPoint {
  readonly holders: number;
  readonly held: number;
}

/**
 * The Lorenz curve of values, from 0 to 100 percent; equal values give the diagonal. Missing values are left out and
 * ties stand beside one another, in whatever order. Empty where a value is negative, or nothing is held.
 *
 * Reference: M. O. Lorenz, "Methods of measuring the concentration of wealth", *Publications of the American
 * Statistical Association* 9 (1905).
 */
export function lorenz(values: readonly (number | null)[]): readonly LorenzPoint[] {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const whole = known.reduce((sum, value) => sum + value, 0);
  if ((known[0] ?? 0) < 0 || whole === 0) return [];
  let held = 0;
  return [
    { holders: 0, held: 0 },
    ...known.map((value, at) => {
      held += value;
      return { holders: (100 * (at + 1)) / known.length, held: (100 * held) / whole };
    }),
  ];
}
