import cooperationEvents from "#datasets/cooperation-events.ts";
import legalProvisions from "#datasets/legal-provisions.ts";
import type { Row } from "#data/define.ts";
import { rows } from "#registry/datasets.ts";

export type Provision = Row<typeof legalProvisions>;
export type LawEvent = Row<typeof cooperationEvents>;

export const provisions: readonly Provision[] = rows(legalProvisions);

/** The event of the timeline that each of the laws is. */
const eventOfLaw: Readonly<Record<Provision["law"], string>> = {
  "uu-23-2014": "law-uu23-2014",
  "pp-28-2018": "law-pp28-2018",
  "permendagri-22-2020": "law-permendagri22-2020",
  "permendagri-25-2020": "law-permendagri25-2020",
};

/** The laws in the order of the table, from the highest down, each with its provisions and its event. */
export const laws = [...Map.groupBy(provisions, ({ law }) => law)].map(([law, found]) => ({
  law,
  provisions: found,
  event: eventOfLaw[law],
}));

/** Laws of the timeline that the legal frame explains. */
const explained: ReadonlySet<string> = new Set(Object.values(eventOfLaw));

/** Laws of the timeline, those that the legal frame does not explain. */
export const otherLaws: readonly LawEvent[] = rows(cooperationEvents).filter(
  ({ kind, event_id }) => kind === "law" && !explained.has(event_id),
);

/** The law that an event of the timeline is, where the legal frame explains it. */
export const lawOfEvent = (event: string): Provision["law"] | undefined =>
  laws.find((found) => found.event === event)?.law;
