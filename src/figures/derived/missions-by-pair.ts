import missionPartners from "#datasets/mission-partners.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { sum, yearsOf } from "#figures/sums.ts";

/** Missions of an initiator in or with one partner province; those with several partners at once are left out. */
export default defineDerived({
  id: "missions-by-pair",
  title: { id: "Misi dagang menurut pasangan provinsi", en: "Trade missions by pair of provinces" },
  datasets: { missions: tradeMissions, partners: missionPartners },
  columns: {
    initiator_code: { label: { id: "Penyelenggara", en: "Initiator" }, kind: "code", references: "provinces" },
    partner_code: { label: { id: "Mitra", en: "Partner" }, kind: "code", references: "provinces" },
    missions: { label: { id: "Banyaknya misi dagang", en: "Trade missions" } },
    total_billion_idr: {
      label: { id: "Jumlah total yang diumumkan", en: "Sum of announced totals" },
      unit: "billion_idr",
    },
    first: { label: { id: "Misi pertama", en: "First mission" }, kind: "partialDate" },
    last: { label: { id: "Misi terakhir", en: "Latest mission" }, kind: "partialDate" },
  },
  key: ["initiator_code", "partner_code"],
  derive: ({ missions, partners }) => {
    const partnerOf = (mission: string) => {
      const own = partners.filter(({ mission_id }) => mission_id === mission);
      return own.length === 1 ? (own[0]?.province_code ?? null) : null;
    };
    const pairs = Map.groupBy(missions, (row) => `${row.initiator_code} ${partnerOf(row.mission_id) ?? ""}`);
    return [...pairs].flatMap(([pair, own]) => {
      const [initiator_code = "", partner_code = ""] = pair.split(" ");
      if (partner_code === "") return [];
      const dates = own.flatMap(({ date }) => (date === null ? [] : [date])).sort();
      return [
        {
          initiator_code,
          partner_code,
          missions: own.length,
          total_billion_idr: sum(own.map((row) => row.total_billion_idr)),
          first: dates[0] ?? null,
          last: dates.at(-1) ?? null,
          period: yearsOf(dates),
          sources: own.flatMap((row) => row.source_ids),
        },
      ];
    });
  },
});
