import flows from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { sum } from "#figures/sums.ts";
import { share } from "#metrics/share.ts";
import { codeWord } from "#words/codes.ts";

/** What the provinces of one island group sell to those of another, from the inter-regional table of 2016. */
export default defineDerived({
  id: "island-flows-2016",
  title: { id: "Perdagangan antarkelompok pulau 2016", en: "Trade between island groups, 2016" },
  datasets: { flows, provinces },
  columns: {
    from: { label: { id: "Kelompok pulau asal", en: "From" }, kind: "code", words: "island_group" },
    to: { label: { id: "Kelompok pulau tujuan", en: "To" }, kind: "code" },
    // With the preposition, since nothing else tells the seller from the buyer where a figure is named.
    to_id: { label: { id: "Sebutan tujuan", en: "Name of the destination (Indonesian)" }, kind: "name" },
    to_en: { label: { id: "Sebutan tujuan (Inggris)", en: "Name of the destination" }, kind: "name" },
    value_billion_idr: {
      label: { id: "Penjualan barang dan jasa antarprovinsi", en: "Sales of goods and services between provinces" },
      unit: "billion_idr",
    },
    returned_pct: {
      label: { id: "Arus balik terhadap arus ini", en: "Flow the other way over this one" },
      unit: "percent",
    },
  },
  key: ["from", "to"],
  period: "2016",
  derive: ({ flows, provinces }) => {
    const island = new Map(provinces.map((row) => [row.province_code, row.island_group ?? ""]));
    const name = (from: string, to: string) => `${from} ${to}`;
    const groups = Map.groupBy(flows, (row) => name(island.get(row.from_code) ?? "", island.get(row.to_code) ?? ""));
    const value = (key: string) => sum((groups.get(key) ?? []).map((row) => row.value_billion_idr));
    return [...groups].map(([key, own]) => {
      const [from = "", to = ""] = key.split(" ");
      return {
        from,
        to,
        to_id: `ke ${codeWord("island_group", to, "id")}`,
        to_en: `to ${codeWord("island_group", to, "en")}`,
        value_billion_idr: value(key),
        returned_pct: from === to ? null : share(value(name(to, from)), value(key)),
        sources: own.map((row) => row.source_id),
      };
    });
  },
});
