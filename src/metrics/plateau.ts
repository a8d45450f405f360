/**
 * Where a series stopped rising: its first row that is no more than `tolerance` percent below the last one. The last row
 * where there is none before; nothing of an empty series.
 */
export function plateau<K extends string, T extends Readonly<Record<K, number>>>(
  rows: readonly T[],
  field: K,
  tolerance: number,
): T | undefined {
  const floor = (rows.at(-1)?.[field] ?? NaN) * (1 - tolerance / 100);
  return rows.find((row) => row[field] >= floor);
}
