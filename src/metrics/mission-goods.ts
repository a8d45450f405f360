interface Goods {
  readonly mission_id: string;
  readonly commodity: string;
  readonly value_billion_idr: number;
  readonly source_id: string;
}

/**
 * Goods beside the missions at which their values were named, the largest value first; `key` tells one line from the
 * others, the source is that of the value. Goods of other missions are left out.
 */
export function goodsOfMissions<G extends Goods, M extends { readonly mission_id: string }>(
  goods: readonly G[],
  missions: readonly M[],
) {
  const byId = new Map(missions.map((row) => [row.mission_id, row]));
  return goods
    .flatMap((row) => {
      const mission = byId.get(row.mission_id);
      if (!mission) return [];
      return [{ ...mission, ...row, key: `${row.mission_id} ${row.commodity}`, sources: [row.source_id] }];
    })
    .sort((a, b) => b.value_billion_idr - a.value_billion_idr || (a.key < b.key ? -1 : 1));
}
