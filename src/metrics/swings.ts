/** How far the figures of each place swing: its largest less its smallest, in their own unit, by the code of the place. */
export function swings<K extends string, T extends { readonly province_code: string } & Readonly<Record<K, number>>>(
  rows: readonly T[],
  field: K,
): ReadonlyMap<string, number> {
  const byPlace = Map.groupBy(rows, ({ province_code }) => province_code);
  return new Map(
    [...byPlace].map(([place, own]) => {
      const figures = own.map((row) => row[field]);
      return [place, Math.max(...figures) - Math.min(...figures)];
    }),
  );
}
