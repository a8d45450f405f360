type Known<T, K extends keyof T> = T & { readonly [P in K]: NonNullable<T[P]> };

/** The rows in which none of these cells is empty. A missing figure is no zero: its row is left out. */
export function known<T extends object, K extends keyof T>(
  rows: readonly T[],
  ...fields: readonly K[]
): readonly Known<T, K>[] {
  return rows.filter((row): row is Known<T, K> => fields.every((field) => row[field] !== null));
}
