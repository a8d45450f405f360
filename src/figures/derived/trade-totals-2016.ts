import provinceTrade from "#datasets/province-trade-2016.ts";
import sectorValue from "#datasets/sector-value-2016-irio.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { sum } from "#figures/sums.ts";
import { share } from "#metrics/share.ts";

/** All trade between provinces in the inter-regional table of 2016, beside the value added in the same table. */
export default defineDerived({
  id: "trade-totals-2016",
  title: { id: "Perdagangan antarprovinsi 2016 seluruhnya", en: "All trade between provinces, 2016" },
  datasets: { trade: provinceTrade, value: sectorValue },
  columns: {
    year: { label: { id: "Tahun", en: "Year" }, kind: "year" },
    provinces: { label: { id: "Provinsi dalam tabel antardaerah", en: "Provinces in the inter-regional table" } },
    sold_billion_idr: {
      label: { id: "Penjualan antarprovinsi", en: "Sales between provinces" },
      unit: "billion_idr",
    },
    value_added_billion_idr: {
      label: { id: "Nilai tambah semua provinsi", en: "Value added of all provinces" },
      unit: "billion_idr",
    },
    share_of_value_added_pct: {
      label: { id: "Penjualan antarprovinsi terhadap nilai tambah", en: "Sales between provinces over value added" },
      unit: "percent",
    },
    sold_more: { label: { id: "Provinsi yang menjual lebih banyak", en: "Provinces that sold more than they bought" } },
  },
  key: ["year"],
  derive: ({ trade, value }) => {
    const sold = sum(trade.map((row) => row.interprovincial_exports_billion_idr));
    const value_added_billion_idr = sum(value.map((row) => row.value_added_billion_idr));
    return [
      {
        year: 2016,
        provinces: trade.length,
        sold_billion_idr: sold,
        value_added_billion_idr,
        share_of_value_added_pct: share(sold, value_added_billion_idr),
        sold_more: trade.filter(
          (row) => row.interprovincial_exports_billion_idr > row.interprovincial_imports_billion_idr,
        ).length,
        sources: [...trade, ...value].map((row) => row.source_id),
      },
    ];
  },
});
