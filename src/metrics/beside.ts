import { type Sourced, sourcesOf } from "#lib/sources-of.ts";

/** Fields of another row under the names that they get. */
type Names<U> = Readonly<Record<string, keyof U>>;

type Beside<T, U, N extends Names<U>> = T & { readonly [K in keyof N]: U[N[K]] } & {
  readonly sources: readonly string[];
};

/**
 * Each row with fields of the one in `others` that is the same `on` a field (a place, a year), and the sources of both:
 * `beside(now, then, "province_code", { value_then: "value" })`.
 * A row that has no counterpart is left out; of several the last is taken. The order is kept.
 */
export function beside<T extends Sourced, U extends Sourced, K extends keyof T & keyof U, const N extends Names<U>>(
  rows: readonly T[],
  others: readonly U[],
  on: K,
  names: N,
): readonly Beside<T, U, N>[] {
  const found = new Map<unknown, U>(others.map((other) => [other[on], other]));
  return rows.flatMap((row) => {
    const other = found.get(row[on]);
    if (!other) return [];
    const fields = Object.fromEntries(Object.entries(names).map(([name, field]) => [name, other[field]]));
    // Computed keys have no type of their own.
    return [{ ...row, ...fields, sources: sourcesOf(row, other) } as unknown as Beside<T, U, N>];
  });
}

/** The same with the nation's row of the same time; rows of times that the nation has no figure of are left out. */
export function besideNation<
  T extends Sourced & { readonly province_code: string },
  K extends keyof T,
  const N extends Names<T>,
>(rows: readonly T[], time: K, names: N): readonly Beside<T, T, N>[] {
  const { provinces = [], nation = [] } = Object.groupBy(rows, ({ province_code }) =>
    province_code === "00" ? "nation" : "provinces",
  );
  return beside(provinces, nation, time, names);
}
