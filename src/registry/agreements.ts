import agreementsTable from "#datasets/agreements.ts";
import conflicts from "#datasets/conflicts.ts";
import cooperationEvents from "#datasets/cooperation-events.ts";
import type { Row } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import { rows } from "#registry/datasets.ts";
import { missions, type Mission } from "#registry/missions.ts";
import { provinceParty, type Party } from "#registry/parties.ts";

/** An agreement as its page meets it: its row, and its parties. */
export interface Agreement {
  readonly id: string;
  readonly row: Row<typeof agreementsTable>;
  readonly parties: readonly Party[];
}

type Event = Row<typeof cooperationEvents>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every agreement, the newest first; one without a date stands last. A row of the table is a page. */
export const agreements: readonly Agreement[] = rows(agreementsTable)
  .map((row) => ({ id: row.agreement_id, row, parties: row.parties.map(provinceParty) }))
  .sort((a, b) => compare(b.row.date ?? "", a.row.date ?? "") || compare(a.id, b.id));

const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));

/** @throws when no agreement has this id. */
export function agreement(id: string): Agreement {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown agreement: ${id}`);
  return found;
}

/** A day; a month or a year alone says nothing about what happened together. */
const isDay = (date: string | null) => date?.length === 10;

const metOnOneDay = (agreed: Agreement, held: Mission) =>
  isDay(agreed.row.date) &&
  agreed.row.date === held.row.date &&
  [held.initiator, ...held.partners].filter(({ key }) => agreed.row.parties.includes(key)).length > 1;

const agreementsOn = grouped(agreements, ({ row }) => row.date);
const missionsOn = grouped(missions, ({ row }) => row.date);

/** Agreements of the day of a mission between its initiator and a partner. No source need say that the two belong together. */
export const agreementsOnDayOf = (held: Mission): readonly Agreement[] =>
  agreementsOn(held.row.date ?? "").filter((agreed) => metOnOneDay(agreed, held));

/** Missions of the day of an agreement between two of its parties. */
export const missionsOnDayOf = (agreed: Agreement): readonly Mission[] =>
  missionsOn(agreed.row.date ?? "").filter((held) => metOnOneDay(agreed, held));

/** What the record of events holds about an agreement itself, the oldest first. */
export const eventsOfAgreement: (id: string) => readonly Event[] = grouped(
  rows(cooperationEvents),
  ({ agreement_id }) => agreement_id,
);

/** Where two sources differ about an agreement. */
export const conflictsOfAgreement: (id: string) => readonly Row<typeof conflicts>[] = grouped(
  rows(conflicts),
  ({ agreement_id }) => agreement_id,
);

/** Whether the event is linked to the agreement and certainly later than its signing. */
const isLater = (event: Event, { row: { date } }: Agreement) =>
  date !== null && event.date.slice(0, date.length) > date.slice(0, event.date.length);

/** Later events that the record links to the agreement. */
export const followUpsOf = (agreed: Agreement): readonly Event[] =>
  eventsOfAgreement(agreed.id).filter((event) => isLater(event, agreed));

const place = new Map(rows(cooperationEvents).map((event, at) => [event, at]));
const eventsOfProvince = grouped(rows(cooperationEvents), ({ provinces }) => provinces);

/** Later events of at least two of the parties that the record links to no agreement or to another one. */
export const laterBetweenParties = (agreed: Agreement): readonly Event[] =>
  [...new Set(agreed.row.parties.flatMap(eventsOfProvince))]
    .filter(
      (event) =>
        event.agreement_id !== agreed.id &&
        isLater(event, agreed) &&
        (event.provinces ?? []).filter((code) => agreed.row.parties.includes(code)).length > 1,
    )
    .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
