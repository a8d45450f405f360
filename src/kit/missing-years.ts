/** The years between the first and the last row that no row has. */
export function missingYears(rows: readonly { readonly year: number }[]): number[] {
  const known = new Set(rows.map(({ year }) => year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const all = Array.from({ length: known.size === 0 ? 0 : last - first + 1 }, (_, index) => first + index);
  return all.filter((year) => !known.has(year));
}
