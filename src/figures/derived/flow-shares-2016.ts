import flows from "#datasets/interprovincial-flows-2016.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { sum } from "#figures/sums.ts";
import { share } from "#metrics/share.ts";

const total = (rows: readonly { readonly value_billion_idr: number }[] = []) =>
  sum(rows.map(({ value_billion_idr }) => value_billion_idr));

/** How much two provinces weigh in each other's trade within the country, from the inter-regional table of 2016. */
export default defineDerived({
  id: "flow-shares-2016",
  title: {
    id: "Bobot mitra dalam perdagangan antarprovinsi 2016",
    en: "Weight of partners in inter-provincial trade, 2016",
  },
  datasets: { flows },
  columns: {
    from_code: { label: { id: "Provinsi asal", en: "From" }, kind: "code", references: "provinces" },
    to_code: { label: { id: "Provinsi tujuan", en: "To" }, kind: "code", references: "provinces" },
    sales_share_pct: {
      label: {
        id: "Bagian dalam penjualan provinsi asal ke provinsi lain",
        en: "Share of the origin's sales to other provinces",
      },
      unit: "percent",
    },
    purchases_share_pct: {
      label: {
        id: "Bagian dalam pembelian provinsi tujuan dari provinsi lain",
        en: "Share of the destination's purchases from other provinces",
      },
      unit: "percent",
    },
  },
  key: ["from_code", "to_code"],
  period: "2016",
  derive: ({ flows }) => {
    const sales = Map.groupBy(flows, (row) => row.from_code);
    const purchases = Map.groupBy(flows, (row) => row.to_code);
    return flows.map(({ from_code, to_code, value_billion_idr, source_id }) => ({
      from_code,
      to_code,
      sales_share_pct: share(value_billion_idr, total(sales.get(from_code))),
      purchases_share_pct: share(value_billion_idr, total(purchases.get(to_code))),
      sources: [source_id],
    }));
  },
});
