/**
 * Growth from one period to the next, in percent: 100 × (later ÷ earlier − 1).
 * `null` where a value is missing or the earlier one is not above zero, since no rate is defined there.
 *
 * Reference: BPS, *laju pertumbuhan PDRB*; the relative change of any textbook of national accounts.
 */
export function growth(earlier: number | null, later: number | null): number | null {
  if (earlier === null || later === null || earlier <= 0) return null;
  return 100 * (later / earlier - 1);
}
