import { known } from "#metrics/known.ts";

interface Mission {
  readonly kind: string;
  readonly total_billion_idr: number | null;
}

export interface MissionTotals {
  /** All rows, of every kind. */
  readonly all: number;
  /** Those of `all` that were held online, and those that are deals outside any mission. */
  readonly online: number;
  readonly deals: number;
  /** Missions between provinces, and how many of these have a published total. */
  readonly between: number;
  readonly withTotal: number;
  /** The sum of those totals, in billions of rupiah. */
  readonly billions: number;
}

/**
 * Counts missions and adds up what was announced. Only missions between provinces with a published total are added;
 * those abroad, online and other deals are counted and never summed with them.
 *
 * Reference: the table `trade-missions`, whose values are commitments as announced.
 */
export function missionTotals(missions: readonly Mission[]): MissionTotals {
  const between = missions.filter(({ kind }) => kind === "between-provinces");
  const totals = between.flatMap(({ total_billion_idr }) => total_billion_idr ?? []);
  return {
    all: missions.length,
    online: missions.filter(({ kind }) => kind === "online").length,
    deals: missions.filter(({ kind }) => kind === "other-deal").length,
    between: between.length,
    withTotal: totals.length,
    billions: totals.reduce((sum, total) => sum + total, 0),
  };
}

interface Parts {
  readonly investment_billion_idr: number | null;
  readonly letters_of_intent_billion_idr: number | null;
}

/** What in a mission's total is no trade: investment and letters of intent, in billions of rupiah; `null` where neither is told apart. */
export function besideTrade({ investment_billion_idr, letters_of_intent_billion_idr }: Parts): number | null {
  const parts = [investment_billion_idr, letters_of_intent_billion_idr].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

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
