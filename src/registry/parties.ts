import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import type { Row } from "#data/define.ts";
import type { Bilingual } from "#lib/lang.ts";
import { rows } from "#registry/datasets.ts";

/** Who takes part in a mission or an agreement: a province, a country, or provinces that no source names. */
export interface Party {
  /** BPS code of a province, code of a country in lower case, or `several`. */
  readonly key: string;
  readonly name: Bilingual;
  /** The island group of a province; `null` for anybody else. */
  readonly island: Row<typeof provinces>["island_group"];
}

const byCode = new Map<string, Party>(
  rows(provinces).map(({ province_code, name_id, name_en, island_group }) => [
    province_code,
    { key: province_code, name: { id: name_id, en: name_en }, island: island_group },
  ]),
);

/** @throws when no province has this code; the check of the tables refuses such a reference earlier. */
export function provinceParty(code: string): Party {
  const party = byCode.get(code);
  if (!party) throw new Error(`unknown province: ${code}`);
  return party;
}

function partnerOf({ province_code, country_code, name_id, name_en }: Row<typeof missionPartners>): Party {
  if (province_code !== null) return provinceParty(province_code);
  return {
    key: country_code?.toLowerCase() ?? "several",
    name: { id: name_id ?? "", en: name_en ?? "" },
    island: null,
  };
}

const byMission = Map.groupBy(rows(missionPartners), ({ mission_id }) => mission_id);

/** The partners of a mission, in the order of their table. */
export const partnersOf = (mission: string): readonly Party[] => (byMission.get(mission) ?? []).map(partnerOf);
