import flows from "#datasets/interprovincial-flows-2016-by-industry.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { share } from "#metrics/share.ts";

/** What each province sells to each other one, by the exporter's industry, from the inter-regional table of 2016. */
export default defineDerived({
  id: "flow-structure-2016",
  title: { id: "Isi perdagangan antarprovinsi 2016", en: "Make-up of inter-provincial trade, 2016" },
  datasets: { flows },
  columns: {
    from_code: { label: { id: "Provinsi asal", en: "From" }, kind: "code", references: "provinces" },
    to_code: { label: { id: "Provinsi tujuan", en: "To" }, kind: "code", references: "provinces" },
    industry_code: { label: { id: "Lapangan usaha", en: "Industry" }, kind: "code", references: "industries" },
    share_pct: {
      label: { id: "Bagian dalam penjualan ke provinsi itu", en: "Share of sales to that province" },
      unit: "percent",
    },
  },
  key: ["from_code", "to_code", "industry_code"],
  period: "2016",
  derive: ({ flows }) =>
    [...Map.groupBy(flows, (row) => `${row.from_code} ${row.to_code}`).values()].flatMap((rows) => {
      const whole = rows.reduce((total, row) => total + row.value_billion_idr, 0);
      return rows.map(({ from_code, to_code, industry_code, value_billion_idr, source_id }) => ({
        from_code,
        to_code,
        industry_code,
        share_pct: share(value_billion_idr, whole),
        sources: [source_id],
      }));
    }),
});
