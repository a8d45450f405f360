import { sourcesOf, type Sourced } from "#lib/sources-of.ts";
import { ofPlaces } from "#metrics/of-places.ts";

/** How many times the smaller of two figures above zero the larger one is; 1 where they are the same. */
export const timesApart = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

/** Rows of two figures for one thing, `a_…` and `b_…`: those furthest apart first, by how many times one holds the other. */
export function widestFirst<K extends string, T extends Readonly<Record<`${"a" | "b"}_${K}`, number>>>(
  rows: readonly T[],
  field: K,
): readonly T[] {
  const apart = (row: T) => timesApart(row[`a_${field}`], row[`b_${field}`]);
  return rows.toSorted((x, y) => apart(y) - apart(x));
}

type Prefixed<P extends string, T> = { readonly [K in keyof T & string as `${P}_${K}`]: T[K] };

function prefixed<P extends string, T extends object>(prefix: P, row: T): Prefixed<P, T> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [`${prefix}_${key}`, value])) as Prefixed<P, T>;
}

type Ends<T> = Prefixed<"a", T> &
  Prefixed<"b", T> & { readonly province_code: string; readonly sources: readonly string[] };

/**
 * The rows with the smallest and the largest figure of each place as one row, in the order of `places`: the fields of
 * the smallest under `a_…`, those of the largest under `b_…`. Of equal ones the first and the last are taken; places
 * without rows are left out.
 */
export function leastAndMost<
  K extends string,
  T extends Sourced & { readonly province_code: string } & Readonly<Record<K, number>>,
>(rows: readonly T[], places: readonly string[], field: K): readonly Ends<T>[] {
  const sorted = rows.toSorted((a, b) => a[field] - b[field]);
  return places.flatMap((province_code) => {
    const own = ofPlaces(sorted, [province_code]);
    const [least, most]: readonly (T | undefined)[] = [own[0], own.at(-1)];
    if (!least || !most) return [];
    return { ...prefixed("a", least), ...prefixed("b", most), province_code, sources: sourcesOf(least, most) };
  });
}
