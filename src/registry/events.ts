import conflicts from "#datasets/conflicts.ts";
import cooperationEvents from "#datasets/cooperation-events.ts";
import type { Row } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import { rows } from "#registry/datasets.ts";

export type CooperationEvent = Row<typeof cooperationEvents>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every event of the record, the oldest first; a year alone stands before the days of that year. */
export const events: readonly CooperationEvent[] = [...rows(cooperationEvents)].sort(
  (a, b) => compare(a.date, b.date) || compare(a.event_id, b.event_id),
);

/** Events that no mission and no agreement tells of: each has a page of its own. */
export const eventsWithPage = events.filter(
  ({ mission_id, agreement_id }) => mission_id === null && agreement_id === null,
);

const byId = new Map(events.map((event) => [event.event_id, event]));

/** @throws when no event has this id. */
export function event(id: string): CooperationEvent {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown event: ${id}`);
  return found;
}

const placeOf = new Map(events.map((one, at) => [one, at]));
const ofProvince = grouped(events, ({ provinces }) => provinces);
const withoutProvince = grouped(events, ({ provinces, kind }) => ((provinces ?? []).length === 0 ? kind : null));

/** How many events on either side of one its page lists. */
const near = 4;

/** Dates of different exactness are compared only as far as both go. */
function order(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return compare(a.slice(0, length), b.slice(0, length));
}

/**
 * What the record holds about the same provinces: before an event and after it, the nearest first, and of the same day,
 * month or year where no order is known. Events of several provinces meet those of at least two of them, an event of one
 * province those that name it, a law the other laws.
 */
export function aroundEvent(of: CooperationEvent) {
  const own = of.provinces ?? [];
  const needed = Math.min(own.length, 2);
  const at = (event: CooperationEvent) => placeOf.get(event) ?? -1;
  const met =
    own.length === 0
      ? withoutProvince(of.kind)
      : [...new Set(own.flatMap(ofProvince))].filter(
          ({ provinces }) => (provinces ?? []).filter((code) => own.includes(code)).length >= needed,
        );
  const others = met.filter((other) => other !== of).sort((a, b) => at(a) - at(b));
  const on = (side: number) => others.filter((other) => order(other.date, of.date) === side);
  return { before: on(-1).slice(-near).reverse(), together: on(0), after: on(1).slice(0, near) };
}

/** What an event itself can be told differently about; the rest is about the mission or the agreement behind it. */
const ownTopics: readonly string[] = [
  "agreement_value",
  "cumulative_value",
  "event_date",
  "food_contracts",
  "food_deals_count",
  "legal_basis",
  "retreat_participants",
];

/** Where two sources differ about what an event tells: one of the two is among its own sources. */
export const conflictsOfEvent = ({ source_ids }: CooperationEvent): readonly Row<typeof conflicts>[] =>
  [...new Set(source_ids.flatMap(conflictsOfSource))].sort(
    (a, b) => (placeOfConflict.get(a) ?? 0) - (placeOfConflict.get(b) ?? 0),
  );

const placeOfConflict = new Map(rows(conflicts).map((row, at) => [row, at]));
const conflictsOfSource = grouped(rows(conflicts), ({ topic, source_a, source_b }) =>
  ownTopics.includes(topic) ? [source_a, source_b] : null,
);
