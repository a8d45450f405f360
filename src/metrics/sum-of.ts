/** The sum of a figure over rows; 0 of none. */
export const sumOf = <K extends string>(rows: readonly Readonly<Record<K, number>>[], field: K): number =>
  rows.reduce((sum, row) => sum + row[field], 0);
