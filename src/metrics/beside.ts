import { type Sourced, sourcesOf } from "#lib/sources-of.ts";

type Beside<T, U> = T & { readonly other: U; readonly sources: readonly string[] };

/**
 * Each row beside the one of `others` that is the same on a field (a place, a year), with the sources of both.
 * A row that has no counterpart is left out; of several the last is taken. The order is kept.
 */
export function beside<T extends Sourced, U extends Sourced, K extends keyof T & keyof U>(
  rows: readonly T[],
  others: readonly U[],
  on: K,
): readonly Beside<T, U>[] {
  const found = new Map<unknown, U>(others.map((other) => [other[on], other]));
  return rows.flatMap((row) => {
    const other = found.get(row[on]);
    return other ? [{ ...row, other, sources: sourcesOf(row, other) }] : [];
  });
}

/** Each province's row beside the nation's of the same time; rows of times that the nation has no figure of are left out. */
export function besideNation<T extends Sourced & { readonly province_code: string }, K extends keyof T>(
  rows: readonly T[],
  time: K,
): readonly Beside<T, T>[] {
  const { provinces = [], nation = [] } = Object.groupBy(rows, ({ province_code }) =>
    province_code === "00" ? "nation" : "provinces",
  );
  return beside(provinces, nation, time);
}
