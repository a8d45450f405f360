import tradeMissions from "#datasets/trade-missions.ts";
import { color } from "#kit/colors.ts";
import { rupiahColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { directionsOf } from "#metrics/sold-and-bought.ts";

const words = {
  bought: { id: "Dibeli Jawa Timur dari Maluku Utara", en: "Bought by East Java from North Maluku" },
  sold: { id: "Dijual Jawa Timur ke Maluku Utara", en: "Sold by East Java to North Maluku" },
} as const;

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { tradeMissions },
  derive: ({ tradeMissions }) =>
    tradeMissions.filter((row) => row.mission_id === "jatim-malut-2025").flatMap(directionsOf),
  columns: (of) =>
    of(
      {
        name: "direction",
        label: { id: "Arah", en: "Direction" },
        says: "name",
        text: (row, lang) => words[row.direction][lang],
      },
      rupiahColumn("value_billion_idr", { id: "Nilai yang diumumkan", en: "Announced value" }, "decimal3"),
      {
        name: "goods_id",
        label: { id: "Barang yang disebut", en: "Goods named" },
        text: (row, lang) => (row[`goods_${lang}`] ?? "–").replaceAll(";", ", "),
      },
    ),
  title: {
    id: (rows) => `Di Ternate Jawa Timur membeli ${more(rows, "id")} lebih banyak daripada menjual`,
    en: (rows) => `In Ternate East Java bought ${more(rows, "en")} more than it sold`,
  },
  subtitle: {
    id: "Komitmen yang diumumkan, bukan pengiriman. Misi dagang Ternate, 12 Maret 2025, rupiah",
    en: "Announced commitments, not shipments. Trade mission in Ternate, 12 March 2025, rupiah",
  },
  accent: "prov-35",
  key: (row) => row.direction,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.direction,
      value: (row) => row.value_billion_idr,
      name: (row) => words[row.direction][lang],
      label: (row) => formats.rupiah2(row.value_billion_idr, lang),
      color: (row) => color(row.direction === "bought" ? "negative" : "positive"),
      text: (row) => formats.rupiah3(row.value_billion_idr, lang),
      rowHeight: 56,
    }),
});

/** What was bought less what was sold, in the order of the rows. */
function more([bought, sold]: readonly { readonly value_billion_idr: number }[], lang: Lang): string {
  return formats.rupiah1((bought?.value_billion_idr ?? NaN) - (sold?.value_billion_idr ?? NaN), lang);
}
