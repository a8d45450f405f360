/** Longitude and latitude of capitals, by the code of the province. */
export type Capitals = Readonly<Record<string, readonly [lon: number, lat: number]>>;

interface Seat {
  readonly province_code: string;
  readonly capital_lon: number | null;
  readonly capital_lat: number | null;
}

/** The capitals of provinces, to put into a derived row; a province whose capital has no coordinates has none. */
export function capitalsOf(provinces: readonly Seat[]): (codes: readonly string[]) => Capitals {
  const seats = new Map(provinces.map((row) => [row.province_code, row]));
  return (codes) =>
    Object.fromEntries(
      codes.flatMap((code) => {
        const { capital_lon: lon = null, capital_lat: lat = null } = seats.get(code) ?? {};
        return lon === null || lat === null ? [] : [[code, [lon, lat] as const]];
      }),
    );
}

/** Where a capital lies, from the rows of a chart that hold some. */
export function capitalIn(rows: readonly { readonly capitals: Capitals }[]) {
  const all: Capitals = Object.assign({}, ...rows.map(({ capitals }) => capitals));
  return (code: string): readonly [lon: number, lat: number] | undefined => all[code];
}
