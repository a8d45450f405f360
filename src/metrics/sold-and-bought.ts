import { known } from "#metrics/known.ts";

interface Split {
  readonly initiator_sells_billion_idr: number | null;
  readonly initiator_buys_billion_idr: number | null;
}

/** The missions of which both directions were published, with what the initiator sold less what it bought, the largest first. */
export const splitMissions = <M extends Split>(missions: readonly M[]) =>
  known(missions, "initiator_sells_billion_idr", "initiator_buys_billion_idr")
    .map((row) => ({
      ...row,
      sold_billion_idr: row.initiator_sells_billion_idr,
      bought_billion_idr: row.initiator_buys_billion_idr,
      balance_billion_idr: row.initiator_sells_billion_idr - row.initiator_buys_billion_idr,
    }))
    .sort((a, b) => b.balance_billion_idr - a.balance_billion_idr);

interface Traded extends Split {
  readonly commodities_bought_id: string | null;
  readonly commodities_bought_en: string | null;
  readonly commodities_sold_id: string | null;
  readonly commodities_sold_en: string | null;
  readonly source_ids: readonly string[];
}

/** What the initiator of a mission bought and sold, one row each with the goods named; a direction without a value is left out. */
export const directionsOf = (mission: Traded) =>
  known(
    [
      {
        direction: "bought" as const,
        value_billion_idr: mission.initiator_buys_billion_idr,
        goods_id: mission.commodities_bought_id,
        goods_en: mission.commodities_bought_en,
        sources: mission.source_ids,
      },
      {
        direction: "sold" as const,
        value_billion_idr: mission.initiator_sells_billion_idr,
        goods_id: mission.commodities_sold_id,
        goods_en: mission.commodities_sold_en,
        sources: mission.source_ids,
      },
    ],
    "value_billion_idr",
  );
