import tradeMissions from "#datasets/trade-missions.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { sum, yearsOf } from "#figures/sums.ts";

/** Missions of one initiator whose two sides were both announced, taken together: commitments, not shipments. */
export default defineDerived({
  id: "mission-splits",
  title: {
    id: "Jual dan beli misi dagang menurut penyelenggara",
    en: "Sales and purchases of trade missions by initiator",
  },
  datasets: { missions: tradeMissions },
  columns: {
    province_code: { label: { id: "Penyelenggara", en: "Initiator" }, kind: "code", references: "provinces" },
    with_split: {
      label: { id: "Misi dengan rincian jual dan beli", en: "Missions with sales and purchases announced" },
    },
    sold_billion_idr: {
      label: { id: "Dijual, misi dengan rincian", en: "Sold, missions with both sides announced" },
      unit: "billion_idr",
    },
    bought_billion_idr: {
      label: { id: "Dibeli, misi dengan rincian", en: "Bought, missions with both sides announced" },
      unit: "billion_idr",
    },
    balance_billion_idr: {
      label: {
        id: "Dijual dikurangi dibeli, misi dengan rincian",
        en: "Sold less bought, missions with both sides announced",
      },
      unit: "billion_idr",
    },
    sold_to_bought: {
      label: {
        id: "Dijual dibagi dibeli, misi dengan rincian",
        en: "Sold over bought, missions with both sides announced",
      },
      unit: "ratio",
    },
    bought_more: { label: { id: "Misi yang lebih banyak membeli", en: "Missions that bought more than they sold" } },
  },
  key: ["province_code"],
  derive: ({ missions }) => {
    const split = missions.flatMap((row) => {
      const { initiator_sells_billion_idr: sold, initiator_buys_billion_idr: bought } = row;
      return sold === null || bought === null ? [] : [{ ...row, sold, bought }];
    });
    return [...Map.groupBy(split, ({ initiator_code }) => initiator_code)].map(([province_code, own]) => {
      const sold = sum(own.map((row) => row.sold));
      const bought = sum(own.map((row) => row.bought));
      return {
        province_code,
        with_split: own.length,
        sold_billion_idr: sold,
        bought_billion_idr: bought,
        balance_billion_idr: sold - bought,
        sold_to_bought: bought > 0 ? sold / bought : null,
        bought_more: own.filter((row) => row.bought > row.sold).length,
        period: yearsOf(own.map(({ date }) => date)),
        sources: own.flatMap(({ source_ids }) => source_ids),
      };
    });
  },
});
