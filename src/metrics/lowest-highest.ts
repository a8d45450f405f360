type Figured<K extends string> = Readonly<Record<K, number>>;

/** The row with the smallest figure, the first of equal ones. */
export const lowest = <K extends string, T extends Figured<K>>(rows: readonly T[], field: K): T | undefined =>
  rows.toSorted((a, b) => a[field] - b[field])[0];

/** The row with the largest figure, the first of equal ones. */
export const highest = <K extends string, T extends Figured<K>>(rows: readonly T[], field: K): T | undefined =>
  rows.toSorted((a, b) => b[field] - a[field])[0];

/** The rows that share the largest figure, in their order. */
export function allHighest<K extends string, T extends Figured<K>>(rows: readonly T[], field: K): readonly T[] {
  const most = Math.max(...rows.map((row) => row[field]));
  return rows.filter((row) => row[field] === most);
}
