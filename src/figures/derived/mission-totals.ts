import tradeMissions from "#datasets/trade-missions.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { sum, yearsOf } from "#figures/sums.ts";

/** Missions of one initiator whose total was announced, taken together: commitments, not shipments. */
export default defineDerived({
  id: "mission-totals",
  title: { id: "Total misi dagang menurut penyelenggara", en: "Totals of trade missions by initiator" },
  datasets: { missions: tradeMissions },
  columns: {
    province_code: { label: { id: "Penyelenggara", en: "Initiator" }, kind: "code", references: "provinces" },
    with_total: { label: { id: "Misi dengan total yang diumumkan", en: "Missions with an announced total" } },
    total_billion_idr: {
      label: { id: "Jumlah total misi yang diumumkan", en: "Sum of announced totals of missions" },
      unit: "billion_idr",
    },
  },
  key: ["province_code"],
  derive: ({ missions }) => {
    const announced = missions.filter((row) => row.total_billion_idr !== null);
    return [...Map.groupBy(announced, ({ initiator_code }) => initiator_code)].map(([province_code, own]) => ({
      province_code,
      with_total: own.length,
      total_billion_idr: sum(own.map((row) => row.total_billion_idr)),
      period: yearsOf(own.map(({ date }) => date)),
      sources: own.flatMap(({ source_ids }) => source_ids),
    }));
  },
});
