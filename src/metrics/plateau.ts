/**
 * A series up to where it stopped rising: its rows through the first one that is no more than `tolerance` percent below
 * the last. All of them where only the last one is that high; none of an empty series.
 */
export function untilPlateau<K extends string, T extends Readonly<Record<K, number>>>(
  rows: readonly T[],
  field: K,
  tolerance: number,
): readonly T[] {
  const floor = (rows.at(-1)?.[field] ?? NaN) * (1 - tolerance / 100);
  return rows.slice(0, rows.findIndex((row) => row[field] >= floor) + 1);
}
