import { sumOf } from "#metrics/sum-of.ts";

interface Ends {
  readonly from_code: string;
  readonly to_code: string;
}

/** The flows among these places alone, sellers and then buyers in the order of `places`. */
export function flowsAmong<T extends Ends>(flows: readonly T[], places: readonly string[]): readonly T[] {
  const order = new Map(places.map((place, index) => [place, index]));
  const at = ({ from_code, to_code }: T) => (order.get(from_code) ?? 0) * places.length + (order.get(to_code) ?? 0);
  return flows
    .filter(({ from_code, to_code }) => order.has(from_code) && order.has(to_code))
    .sort((a, b) => at(a) - at(b));
}

/**
 * The sums of flows from group to group, for each pair of groups that trades, in the order of `groups`. Flows inside a
 * group count only between different places, since a flow has two ends.
 */
export function flowsOfGroups<T extends Ends, K extends string>(
  flows: readonly (T & Readonly<Record<K, number>>)[],
  field: K,
  groups: readonly string[],
  groupOf: (place: string) => string,
): readonly { readonly from: string; readonly to: string; readonly sum: number; readonly flows: readonly T[] }[] {
  const byPair = Map.groupBy(flows, ({ from_code, to_code }) => `${groupOf(from_code)} ${groupOf(to_code)}`);
  return groups.flatMap((from) =>
    groups.flatMap((to) => {
      const some = byPair.get(`${from} ${to}`);
      return some ? [{ from, to, sum: sumOf(some, field), flows: some }] : [];
    }),
  );
}

/** The largest flow to each buyer, by the buyer's code; of equal ones the first. */
export function largestToEach<K extends string, T extends Ends & Readonly<Record<K, number>>>(
  flows: readonly T[],
  field: K,
): ReadonlyMap<string, T> {
  const largest = new Map<string, T>();
  for (const flow of flows) {
    const known = largest.get(flow.to_code);
    if (!known || flow[field] > known[field]) largest.set(flow.to_code, flow);
  }
  return largest;
}

/** Who is the largest seller to the most buyers: one of its flows, and to how many of them. */
export function mainSeller<K extends string, T extends Ends & Readonly<Record<K, number>>>(
  flows: readonly T[],
  field: K,
): { readonly seller: T | undefined; readonly buyers: number } {
  const bySeller = Map.groupBy(largestToEach(flows, field).values(), ({ from_code }) => from_code);
  const [most = []] = [...bySeller.values()].sort((a, b) => b.length - a.length);
  return { seller: most[0], buyers: most.length };
}
