interface OfPlace {
  readonly province_code: string;
}

/** The rows of these places, in the order of `places`; rows of one place keep theirs. */
export function ofPlaces<T extends OfPlace>(rows: readonly T[], places: readonly string[]): readonly T[] {
  const byPlace = Map.groupBy(rows, ({ province_code }) => province_code);
  return places.flatMap((place) => byPlace.get(place) ?? []);
}

/** The same, the oldest year of each place first. */
export const yearsOfPlaces = <T extends OfPlace & { readonly year: number }>(
  rows: readonly T[],
  places: readonly string[],
): readonly T[] =>
  ofPlaces(
    rows.toSorted((a, b) => a.year - b.year),
    places,
  );

/** The same, the oldest month or quarter of each place first. */
export const periodsOfPlaces = <T extends OfPlace & { readonly period: string }>(
  rows: readonly T[],
  places: readonly string[],
): readonly T[] =>
  ofPlaces(
    rows.toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0)),
    places,
  );

/** The last row of each place, in the order in which the places first occur. */
export const lastOfPlaces = <T extends OfPlace>(rows: readonly T[]): readonly T[] => [
  ...new Map(rows.map((row) => [row.province_code, row])).values(),
];
