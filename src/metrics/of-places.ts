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
