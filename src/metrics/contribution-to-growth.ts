/**
 * What one part adds to the growth of the whole, in percentage points: 100 × (part now − part before) ÷ whole before.
 * For values at constant prices whose parts add up, as those with a fixed base year do; the contributions then add up
 * to the growth rate. `null` where a value is missing or the whole before is not above zero.
 *
 * Reference: United Nations, *System of National Accounts 2008*, chapter 15; called "sumber pertumbuhan" by BPS.
 */
export function contributionToGrowth(
  partBefore: number | null,
  partNow: number | null,
  wholeBefore: number | null,
): number | null {
  if (partBefore === null || partNow === null || wholeBefore === null || wholeBefore <= 0) return null;
  return (100 * (partNow - partBefore)) / wholeBefore;
}
