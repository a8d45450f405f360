import { type Sourced, sourcesOf } from "#lib/sources-of.ts";

type Flow<K extends string> = Sourced & { readonly from_code: string; readonly to_code: string } & Readonly<
    Record<K, number | null>
  >;

/** What went out and what came back, in the unit of the flows; `null` where there is no such flow or no figure of it. */
interface BothWays {
  readonly key: string;
  readonly out: number | null;
  readonly back: number | null;
  readonly sources: readonly string[];
}

/**
 * What two sides sold each other, matched by a key such as the year or the industry: `out` from the first to the second,
 * `back` the other way. First the keys of the way out, then those of the way back alone.
 */
export function bothWays<K extends string, T extends Flow<K>>(
  flows: readonly T[],
  [first, second]: readonly [string, string],
  key: (flow: T) => string,
  field: K,
): readonly BothWays[] {
  const from = (seller: string, buyer: string) =>
    new Map(flows.filter((row) => row.from_code === seller && row.to_code === buyer).map((row) => [key(row), row]));
  return matched(from(first, second), from(second, first), field);
}

/** What one place sold to each other and bought from it, by the code of the other. */
export function withPartners<K extends string, T extends Flow<K>>(
  flows: readonly T[],
  place: string,
  field: K,
): readonly BothWays[] {
  const sold = flows.filter(({ from_code }) => from_code === place).map((flow) => [flow.to_code, flow] as const);
  const bought = flows.filter(({ to_code }) => to_code === place).map((flow) => [flow.from_code, flow] as const);
  return matched(new Map(sold), new Map(bought), field);
}

function matched<K extends string, T extends Flow<K>>(
  there: ReadonlyMap<string, T>,
  here: ReadonlyMap<string, T>,
  field: K,
): readonly BothWays[] {
  return [...new Set([...there.keys(), ...here.keys()])].map((key) => {
    const [out, back] = [there.get(key), here.get(key)];
    const sources = sourcesOf(...[out, back].filter((flow) => flow !== undefined));
    return { key, out: out?.[field] ?? null, back: back?.[field] ?? null, sources };
  });
}
