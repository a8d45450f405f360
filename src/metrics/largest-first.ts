/** Rows of places by a figure, the largest first and equal ones by code. */
export const largestFirst = <
  K extends string,
  T extends { readonly province_code: string } & Readonly<Record<K, number>>,
>(
  rows: readonly T[],
  field: K,
): readonly T[] => rows.toSorted((a, b) => b[field] - a[field] || (a.province_code < b.province_code ? -1 : 1));
