import { sourcesOf, type Sourced } from "#lib/sources-of.ts";
import { groupsBySize } from "#metrics/groups.ts";

interface Mission {
  readonly mission_id: string;
  readonly date: string | null;
}

interface Partner {
  readonly mission_id: string;
  readonly province_code: string | null;
  readonly name_id: string | null;
  readonly name_en: string | null;
}

interface Place {
  readonly province_code: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly short_name: string;
  readonly short_name_en: string;
}

/** A mission with the names of its partners: "Lampung", or "Kalimantan Timur, Sulawesi Utara, Maluku" for several. */
export type PartneredMission<M extends Mission> = M & {
  /** Codes of partner provinces; empty for countries and for partners that the source does not name. */
  readonly partner_codes: readonly string[];
  readonly partner_id: string;
  readonly partner_en: string;
  readonly partner_short: string;
  readonly partner_short_en: string;
};

/**
 * Joins missions with their partners, oldest first; a mission without a date stands last. Partners keep the order of
 * their table, a country is named by its own words. No figure is touched.
 *
 * Reference: the tables `trade-missions` and `mission-partners`.
 */
export function missionsWithPartners<M extends Mission>(
  missions: readonly M[],
  partners: readonly Partner[],
  places: readonly Place[],
): readonly PartneredMission<M>[] {
  const byMission = Map.groupBy(partners, (row) => row.mission_id);
  const byCode = new Map(places.map((row) => [row.province_code, row]));
  return missions
    .map((mission) => {
      const mine = byMission.get(mission.mission_id) ?? [];
      const named = mine.map(
        (row) => byCode.get(row.province_code ?? "") ?? { ...row, short_name: row.name_id, short_name_en: row.name_en },
      );
      return {
        ...mission,
        partner_codes: mine.flatMap((row) => row.province_code ?? []),
        partner_id: named.map((row) => row.name_id ?? "").join(", "),
        partner_en: named.map((row) => row.name_en ?? "").join(", "),
        partner_short: named.map((row) => row.short_name ?? "").join(", "),
        partner_short_en: named.map((row) => row.short_name_en ?? "").join(", "),
      };
    })
    .sort((a, b) => compare(a.date ?? "9999", b.date ?? "9999") || compare(a.mission_id, b.mission_id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Partner provinces by how many missions went there, the most first and equal ones by code, with the different years of
 * these. A mission to several provinces counts for each.
 */
export const missionsByPartner = (
  missions: readonly (Sourced & { readonly date: string | null; readonly partner_codes: readonly string[] })[],
) =>
  groupsBySize(missions, ({ partner_codes }) => partner_codes).map(([province_code, own]) => ({
    province_code,
    missions: own.length,
    years: [...new Set(own.flatMap(({ date }) => date?.slice(0, 4) ?? []))],
    sources: sourcesOf(...own),
  }));
