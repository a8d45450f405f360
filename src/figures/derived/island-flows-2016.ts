import flows from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { sourcesOf } from "#lib/sources-of.ts";
import { flowsOfGroups } from "#metrics/flows.ts";
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
    const groups = [...new Set(island.values())];
    const sums = flowsOfGroups(flows, "value_billion_idr", groups, (code) => island.get(code) ?? "");
    const back = (from: string, to: string) => sums.find((row) => row.from === to && row.to === from)?.sum ?? 0;
    return sums.map(({ from, to, sum, flows }) => ({
      from,
      to,
      to_id: `ke ${codeWord("island_group", to, "id")}`,
      to_en: `to ${codeWord("island_group", to, "en")}`,
      value_billion_idr: sum,
      returned_pct: from === to ? null : share(back(from, to), sum),
      sources: sourcesOf(...flows),
    }));
  },
});
