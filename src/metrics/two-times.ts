interface Dated {
  readonly province_code: string;
  readonly period: string;
}

/** The rows of places that have a figure at both times, in the order of `places`, the earlier time first. */
export function atBothTimes<T extends Dated>(
  rows: readonly T[],
  places: readonly string[],
  times: readonly [from: string, to: string],
): readonly T[] {
  return places.flatMap((place) => {
    const found = times.map((time) => rows.find((row) => row.province_code === place && row.period === time));
    const both = found.filter((row) => row !== undefined);
    return both.length === times.length ? both : [];
  });
}

/** What became of a figure: the later row, what it is more than the earlier one, and how many times as much. */
interface Change<T> {
  readonly row: T;
  readonly change: number;
  readonly ratio: number;
}

/** The change of each place from the first to the second of its rows, the largest rise first. */
export function changes<K extends string, T extends { readonly province_code: string } & Readonly<Record<K, number>>>(
  rows: readonly T[],
  field: K,
): readonly Change<T>[] {
  return [...Map.groupBy(rows, (row) => row.province_code).values()]
    .flatMap(([start, end]) =>
      start && end ? [{ row: end, change: end[field] - start[field], ratio: end[field] / start[field] }] : [],
    )
    .sort((a, b) => b.change - a.change);
}
