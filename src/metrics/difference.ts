import { rounded } from "#lib/rounded.ts";

/**
 * What one figure is more than another, in their own unit (percentage points for rates), with the two decimals that
 * both are published with: 34.17 less 5.11 is 29.06, and no binary fraction behind it.
 */
export const difference = (figure: number, other: number): number => rounded(figure - other, 2);
