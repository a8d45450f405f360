interface Traffic {
  readonly port_id: string;
  readonly year: number;
  readonly teu: number;
}

interface Port {
  readonly port_id: string;
  readonly name: string;
  readonly province_code: string | null;
}

/**
 * The traffic of ports by year beside the port's name and province: ports by their largest year, the largest first and
 * equal ones by id; the oldest year of each first.
 */
export function portYears<T extends Traffic>(traffic: readonly T[], ports: readonly Port[]) {
  const byId = new Map(ports.map((row) => [row.port_id, row]));
  const largest = ([, own]: readonly [string, readonly T[]]) => Math.max(...own.map(({ teu }) => teu));
  return [...Map.groupBy(traffic, ({ port_id }) => port_id)]
    .sort((a, b) => largest(b) - largest(a) || (a[0] < b[0] ? -1 : 1))
    .flatMap(([port, own]) =>
      own
        .toSorted((a, b) => a.year - b.year)
        .map((row) => ({
          ...row,
          name: byId.get(port)?.name ?? port,
          province_code: byId.get(port)?.province_code ?? "",
        })),
    );
}
