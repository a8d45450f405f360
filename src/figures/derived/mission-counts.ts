import tradeMissions from "#datasets/trade-missions.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { yearsOf } from "#figures/sums.ts";

/** How many missions of one initiator the register holds, with and without an announced value. */
export default defineDerived({
  id: "mission-counts",
  title: { id: "Banyaknya misi dagang menurut penyelenggara", en: "Number of trade missions by initiator" },
  datasets: { missions: tradeMissions },
  columns: {
    province_code: { label: { id: "Penyelenggara", en: "Initiator" }, kind: "code", references: "provinces" },
    missions: { label: { id: "Banyaknya misi dagang", en: "Trade missions" } },
    between_provinces: { label: { id: "Misi dagang antarprovinsi", en: "Trade missions between provinces" } },
  },
  key: ["province_code"],
  derive: ({ missions }) =>
    [...Map.groupBy(missions, ({ initiator_code }) => initiator_code)].map(([province_code, own]) => ({
      province_code,
      missions: own.length,
      between_provinces: own.filter(({ kind }) => kind === "between-provinces").length,
      period: yearsOf(own.map(({ date }) => date)),
      sources: own.flatMap(({ source_ids }) => source_ids),
    })),
});
