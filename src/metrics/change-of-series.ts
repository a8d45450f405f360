import { growth } from "#metrics/growth.ts";

/**
 * The last row of each series with its growth since the first, in percent; a series whose first value is not above zero
 * is left out. The rows of a series stand in the order of time.
 */
export function changeOfSeries<K extends string, T extends Readonly<Record<K, number>>>(
  rows: readonly T[],
  series: keyof T,
  field: K,
): readonly (T & { readonly change_pct: number })[] {
  return [...Map.groupBy(rows, (row) => row[series]).values()].flatMap((line) => {
    const [first, last] = [line[0], line.at(-1)];
    const change_pct = growth(first?.[field] ?? null, last?.[field] ?? null);
    return last && change_pct !== null ? [{ ...last, change_pct }] : [];
  });
}
