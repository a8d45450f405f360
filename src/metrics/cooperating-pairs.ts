interface Mission {
  readonly mission_id: string;
  readonly initiator_code: string;
  readonly kind: string;
  readonly date: string | null;
  readonly source_ids: readonly string[];
}

interface Partner {
  readonly mission_id: string;
  readonly province_code: string | null;
}

interface Agreement {
  readonly agreement_id: string;
  readonly date: string | null;
  readonly parties: readonly string[];
  readonly level: string;
  readonly source_ids: readonly string[];
}

/** Two provinces that met over a mission or signed something, and how often. */
export interface CooperatingPair {
  /** Who held the missions; where there were none, the lower BPS code. */
  readonly from_code: string;
  readonly to_code: string;
  /** Missions between the two, and agreements of governments and their companies to which both are parties. */
  readonly missions: number;
  readonly agreements: number;
  /** Different dates of these; what has no date counts once. Eleven deals of one day are one occasion. */
  readonly occasions: number;
  readonly sources: readonly string[];
}

/** A declaration of more parties than this is no cooperation of two. */
const fewParties = 4;
const levels = ["governor", "agency", "bumd"];

interface Meeting {
  readonly codes: readonly [string, string];
  readonly on: string;
  readonly what: "mission" | "agreement";
  readonly sources: readonly string[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Pairs of provinces by occasions, the most first, then by codes. Missions abroad and online and deals outside missions are left out, and so
 * are agreements of businesses and cities and declarations of more than four parties.
 *
 * Reference: the tables `trade-missions`, `mission-partners` and `agreements`.
 */
export function cooperatingPairs(
  missions: readonly Mission[],
  partners: readonly Partner[],
  agreements: readonly Agreement[],
): readonly CooperatingPair[] {
  const byMission = Map.groupBy(partners, ({ mission_id }) => mission_id);
  const held = missions
    .filter(({ kind }) => kind === "between-provinces")
    .flatMap(({ mission_id, initiator_code, date, source_ids }) =>
      (byMission.get(mission_id) ?? []).flatMap(({ province_code }): Meeting[] =>
        province_code === null
          ? []
          : [{ codes: [initiator_code, province_code], on: date ?? mission_id, what: "mission", sources: source_ids }],
      ),
    );
  const signed = agreements
    .filter(({ level, parties }) => levels.includes(level) && parties.length <= fewParties)
    .flatMap(({ agreement_id, date, parties, source_ids }) => {
      const sorted = parties.toSorted();
      return sorted.flatMap((a, at) =>
        sorted.slice(at + 1).map((b): Meeting => ({
          codes: [a, b],
          on: date ?? agreement_id,
          what: "agreement",
          sources: source_ids,
        })),
      );
    });
  const pairs = Map.groupBy([...held, ...signed], ({ codes }) => codes.toSorted().join());
  return [...pairs.values()]
    .map((met) => {
      const count = (what: Meeting["what"]) => met.filter((one) => one.what === what).length;
      // Missions stand first among those that met.
      const [from_code, to_code] = met[0]?.codes ?? ["", ""];
      return {
        from_code,
        to_code,
        missions: count("mission"),
        agreements: count("agreement"),
        occasions: new Set(met.map(({ on }) => on)).size,
        sources: [...new Set(met.flatMap(({ sources }) => sources))],
      };
    })
    .sort((a, b) => b.occasions - a.occasions || compare(a.from_code, b.from_code) || compare(a.to_code, b.to_code));
}
