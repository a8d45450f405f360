import bilateralTrade from "#datasets/bilateral-trade.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { share } from "#metrics/share.ts";

/**
 * Trade between two provinces in periods for which both directions were given. Sums carry the rounding of their parts;
 * figures that were only given for both ways together stay in the dataset.
 */
export default defineDerived({
  id: "pair-trade",
  title: { id: "Perdagangan dua arah menurut pasangan provinsi", en: "Two-way trade by pair of provinces" },
  datasets: { trade: bilateralTrade },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    partner_code: { label: { id: "Mitra", en: "Partner" }, kind: "code", references: "provinces" },
    period: { label: { id: "Periode", en: "Period" }, kind: "period" },
    total_billion_idr: {
      label: { id: "Perdagangan dua arah, jumlah kedua arus", en: "Trade both ways, sum of the two flows" },
      unit: "billion_idr",
    },
    sent_share_pct: {
      label: { id: "Bagian arus keluar", en: "Share of the outward flow" },
      unit: "percent",
    },
  },
  key: ["province_code", "partner_code", "period"],
  derive: ({ trade }) => {
    const oneWay = trade.filter((row) => row.flow === "one_way" && row.status === "actual");
    return oneWay.flatMap(({ from_code, to_code, period, value_billion_idr: sent, source_id }) => {
      const back = oneWay.find(
        (row) => row.from_code === to_code && row.to_code === from_code && row.period === period,
      );
      const received = back?.value_billion_idr ?? null;
      if (!back || sent === null || received === null) return [];
      return [
        {
          province_code: from_code,
          partner_code: to_code,
          period,
          total_billion_idr: sent + received,
          sent_share_pct: share(sent, sent + received),
          sources: [source_id, back.source_id],
        },
      ];
    });
  },
});
