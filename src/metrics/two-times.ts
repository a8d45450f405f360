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

/** The change of each place from the first to the second of its rows, the largest rise first. */
export function changes<T extends Dated & { readonly value: number }>(
  rows: readonly T[],
): readonly { readonly row: T; readonly change: number }[] {
  return [...Map.groupBy(rows, (row) => row.province_code).values()]
    .flatMap(([start, end]) => (start && end ? [{ row: end, change: end.value - start.value }] : []))
    .sort((a, b) => b.change - a.change);
}
