type Group<K extends string, T> = readonly [key: K, rows: readonly T[]];

/**
 * Rows by what they name, the groups with most rows first and equal ones by key. A row that names several counts in
 * each of them, one that names none in no group.
 */
export function groupsBySize<K extends string, T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly K[],
): readonly Group<K, T>[] {
  const named = rows.flatMap((row) => keysOf(row).map((key) => ({ key, row })));
  return [...Map.groupBy(named, ({ key }) => key)]
    .map(([key, own]): Group<K, T> => [key, own.map(({ row }) => row)])
    .sort(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1));
}

/** Rows by what they are, in the order of `order`; keys of no row are left out, and so are rows of another key. */
export function groupsInOrder<K extends string, T>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
  order: readonly K[],
): readonly Group<K, T>[] {
  const groups = Map.groupBy(rows, keyOf);
  return order.flatMap((key) => {
    const own = groups.get(key);
    return own ? [[key, own] as const] : [];
  });
}

/** The first row of each group, in the order in which the groups first occur. */
export const firstOfEach = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] =>
  [...Map.groupBy(rows, keyOf).values()].flatMap(([first]) => first ?? []);
