import agreementsTable from "#datasets/agreements.ts";
import eventsTable from "#datasets/cooperation-events.ts";
import missionsTable from "#datasets/trade-missions.ts";
import type { Dataset } from "#data/define.ts";
import { defineDerived } from "#figures/define-derived.ts";

const register = ({ id, title }: Dataset, rows: readonly { readonly source_ids: readonly string[] }[]) => ({
  register: id,
  register_id: title.id,
  register_en: title.en,
  entries: rows.length,
  sources: rows.flatMap(({ source_ids }) => source_ids),
});

/** How many entries each register of cooperation holds. */
export default defineDerived({
  id: "register-counts",
  title: { id: "Isi register kerja sama", en: "Entries of the registers of cooperation" },
  datasets: { agreements: agreementsTable, events: eventsTable, missions: missionsTable },
  columns: {
    register: { label: { id: "Register", en: "Register" }, kind: "code" },
    register_id: { label: { id: "Sebutan register", en: "Name of the register (Indonesian)" }, kind: "name" },
    register_en: { label: { id: "Sebutan register (Inggris)", en: "Name of the register" }, kind: "name" },
    entries: { label: { id: "Banyaknya entri", en: "Entries" } },
  },
  key: ["register"],
  derive: ({ agreements, events, missions }) => [
    register(agreementsTable, agreements),
    register(eventsTable, events),
    register(missionsTable, missions),
  ],
});
