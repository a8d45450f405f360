import conflicts from "#datasets/conflicts.ts";
import cooperationEvents from "#datasets/cooperation-events.ts";
import missionCommodities from "#datasets/mission-commodities.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import type { Row } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import { rows } from "#registry/datasets.ts";
import { partnersOf, provinceParty, type Party } from "#registry/parties.ts";

/** A trade mission as its page meets it: its row, and who takes part. */
export interface Mission {
  readonly id: string;
  readonly row: Row<typeof tradeMissions>;
  readonly initiator: Party;
  readonly partners: readonly Party[];
}

/** The newest first; within a day by id; a mission without a date stands last. */
const newestFirst = (a: Mission, b: Mission) => compare(b.row.date ?? "", a.row.date ?? "") || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every trade mission. A row of the table is a page; nothing else registers it. */
export const missions: readonly Mission[] = rows(tradeMissions)
  .map((row) => ({
    id: row.mission_id,
    row,
    initiator: provinceParty(row.initiator_code),
    partners: partnersOf(row.mission_id),
  }))
  .sort(newestFirst);

const byId = new Map(missions.map((mission) => [mission.id, mission]));

/** @throws when no mission has this id. */
export function mission(id: string): Mission {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown mission: ${id}`);
  return found;
}

const ofParty = grouped(missions, ({ initiator, partners }) => [initiator, ...partners].map(({ key }) => key));

const keysOf = ({ initiator, partners }: Mission) => [initiator, ...partners].map(({ key }) => key);

/** Other missions in which the initiator and one of the partners of this one met, whoever held them. */
export function missionsOfPair(of: Mission): readonly Mission[] {
  const partners = new Set(of.partners.map(({ key }) => key).filter((key) => key !== "several"));
  return ofParty(of.initiator.key).filter(
    (other) => other.id !== of.id && keysOf(other).some((key) => partners.has(key)),
  );
}

/** Values that sources give for single goods of a mission. */
export const goodsOfMission: (id: string) => readonly Row<typeof missionCommodities>[] = grouped(
  rows(missionCommodities),
  ({ mission_id }) => mission_id,
);

/** Where two sources differ about a mission. */
export const conflictsOfMission: (id: string) => readonly Row<typeof conflicts>[] = grouped(
  rows(conflicts),
  ({ mission_id }) => mission_id,
);

/** What the record of events holds about a mission. */
export const eventsOfMission: (id: string) => readonly Row<typeof cooperationEvents>[] = grouped(
  rows(cooperationEvents),
  ({ mission_id }) => mission_id,
);
