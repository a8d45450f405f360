/**
 * What became of a series from its first row to its last: the years between, how many times its first figure the last
 * one is, and by how many percent it grew. Each is NaN where there are no rows, which no format takes.
 */
export function course<K extends string>(
  rows: readonly ({ readonly year: number } & Readonly<Record<K, number>>)[],
  field: K,
) {
  const [first, last] = [rows[0], rows.at(-1)];
  const times = (last?.[field] ?? NaN) / (first?.[field] ?? NaN);
  return {
    from: first?.year ?? NaN,
    to: last?.year ?? NaN,
    years: (last?.year ?? NaN) - (first?.year ?? NaN),
    times,
    growth_pct: 100 * (times - 1),
  };
}
