interface Quotients {
  /** Location quotients of one industry in two regions. */
  readonly a: number | null;
  readonly b: number | null;
}

/**
 * Which of two regions an industry weighs more in, where one stands above the nation and the other below it: `"a"` or
 * `"b"`, else `null`. Quotients are compared as they are printed, with two decimals: 1.00 is neither above nor below. Where
 * one is missing nothing is said.
 *
 * Reference: the reading of the location quotient in W. Isard, *Methods of Regional Analysis* (1960), chapter 7: above 1
 * a region is taken to supply others, below 1 to be supplied by them.
 */
export function opposedSpecialisation({ a, b }: Quotients): "a" | "b" | null {
  if (a === null || b === null) return null;
  const sides = [a, b].map((quotient) => Math.sign(Math.round(quotient * 100) - 100)).join();
  return sides === "1,-1" ? "a" : sides === "-1,1" ? "b" : null;
}
