import tradeMissions from "#datasets/trade-missions.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { share } from "#metrics/share.ts";

/** The two sides of each mission for which both were announced: commitments, not shipments. */
export default defineDerived({
  id: "mission-balance",
  title: { id: "Jual dan beli tiap misi dagang", en: "Sales and purchases of each trade mission" },
  datasets: { missions: tradeMissions },
  columns: {
    mission_id: { label: { id: "Misi dagang", en: "Trade mission" }, kind: "code", references: "trade-missions" },
    balance_billion_idr: {
      label: { id: "Dijual dikurangi dibeli penyelenggara", en: "Sold less bought by the initiator" },
      unit: "billion_idr",
    },
    surplus_of_partner_billion_idr: {
      label: { id: "Dibeli dikurangi dijual penyelenggara", en: "Bought less sold by the initiator" },
      unit: "billion_idr",
    },
    sold_share_pct: {
      label: { id: "Bagian yang dijual penyelenggara", en: "Share sold by the initiator" },
      unit: "percent",
    },
    bought_share_pct: {
      label: { id: "Bagian yang dibeli penyelenggara", en: "Share bought by the initiator" },
      unit: "percent",
    },
  },
  key: ["mission_id"],
  derive: ({ missions }) =>
    missions.flatMap(
      ({ mission_id, initiator_sells_billion_idr: sold, initiator_buys_billion_idr: bought, source_ids }) =>
        sold === null || bought === null
          ? []
          : [
              {
                mission_id,
                balance_billion_idr: sold - bought,
                surplus_of_partner_billion_idr: bought - sold,
                sold_share_pct: share(sold, sold + bought),
                bought_share_pct: share(bought, sold + bought),
                sources: source_ids,
              },
            ],
    ),
});
