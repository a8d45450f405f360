import provinceTrade from "#datasets/province-trade-2016.ts";
import { defineDerived } from "#figures/define-derived.ts";

/** Trade of each province with the others in the inter-regional table of 2016: goods and services, a model table. */
export default defineDerived({
  id: "trade-balance-2016",
  title: { id: "Neraca perdagangan antarprovinsi 2016", en: "Balance of trade between provinces, 2016" },
  datasets: { trade: provinceTrade },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    balance_billion_idr: {
      label: { id: "Penjualan dikurangi pembelian antarprovinsi", en: "Sales less purchases between provinces" },
      unit: "billion_idr",
    },
  },
  key: ["province_code"],
  period: "2016",
  derive: ({ trade }) =>
    trade.map((row) => ({
      province_code: row.province_code,
      balance_billion_idr: row.interprovincial_exports_billion_idr - row.interprovincial_imports_billion_idr,
      sources: [row.source_id],
    })),
});
