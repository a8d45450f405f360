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
