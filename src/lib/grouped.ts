/**
 * The entries that belong to each key, in their order: made once, so that asking for every page's own stays linear in
 * the table. An entry may belong to several keys or to none.
 */
export function grouped<T>(
  all: readonly T[],
  keysOf: (one: T) => readonly string[] | string | null,
): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of new Set([keysOf(one) ?? []].flat())) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
