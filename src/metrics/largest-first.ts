/**
 * Rows by a figure, the largest first. Equal ones stand by the text of another field, by default the code of their
 * place; where they have none they keep their order.
 */
export function largestFirst<K extends string, T extends Readonly<Record<K, number>>>(
  rows: readonly T[],
  field: K,
  then?: keyof T,
): readonly T[] {
  const tie = (row: T) => String(row[then ?? ("province_code" as keyof T)]);
  return rows.toSorted((a, b) => b[field] - a[field] || (tie(a) < tie(b) ? -1 : Number(tie(a) > tie(b))));
}
