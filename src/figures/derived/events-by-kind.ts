import events from "#datasets/cooperation-events.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { yearsOf } from "#figures/sums.ts";

/** How many events of the record are of a kind. */
export default defineDerived({
  id: "events-by-kind",
  title: { id: "Peristiwa kerja sama menurut jenis", en: "Events of cooperation by kind" },
  datasets: { events },
  columns: {
    kind: { label: { id: "Jenis", en: "Kind" }, kind: "code", words: "event_kind" },
    events: { label: { id: "Peristiwa yang tercatat", en: "Events on record" } },
  },
  key: ["kind"],
  derive: ({ events }) =>
    [...Map.groupBy(events, ({ kind }) => kind)].map(([kind, own]) => ({
      kind,
      events: own.length,
      period: yearsOf(own.map(({ date }) => date)),
      sources: own.flatMap(({ source_ids }) => source_ids),
    })),
});
