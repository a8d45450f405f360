/** A number to so many decimals, halves up: `rounded(1.345, 2)` is 1.35. */
export const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
