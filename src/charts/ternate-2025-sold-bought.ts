import tradeMissions from "#datasets/trade-missions.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const mission = "jatim-malut-2025";

const words = {
  bought: { id: "Dibeli Jawa Timur dari Maluku Utara", en: "Bought by East Java from North Maluku" },
  sold: { id: "Dijual Jawa Timur ke Maluku Utara", en: "Sold by East Java to North Maluku" },
} as const;

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { tradeMissions },
  derive({ tradeMissions }) {
    return tradeMissions
      .filter((row) => row.mission_id === mission)
      .flatMap((row) => [
        {
          direction: "bought" as const,
          value_billion_idr: row.initiator_buys_billion_idr,
          goods_id: row.commodities_bought_id,
          goods_en: row.commodities_bought_en,
          sources: row.source_ids,
        },
        {
          direction: "sold" as const,
          value_billion_idr: row.initiator_sells_billion_idr,
          goods_id: row.commodities_sold_id,
          goods_en: row.commodities_sold_en,
          sources: row.source_ids,
        },
      ])
      .flatMap((row) => (row.value_billion_idr === null ? [] : [{ ...row, value_billion_idr: row.value_billion_idr }]));
  },
  columns: (of) =>
    of(
      { name: "direction", label: { id: "Arah", en: "Direction" }, text: (row, lang) => words[row.direction][lang] },
      numberColumn(
        "value_billion_idr",
        { id: "Nilai yang diumumkan (miliar rupiah)", en: "Announced value (billion rupiah)" },
        "decimal3",
      ),
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
  description: {
    id: (rows) => `Dua batang. ${list(rows, "id")}.`,
    en: (rows) => `Two bars. ${list(rows, "en")}.`,
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
      ink: () => color("text"),
      strong: () => false,
      head: (row) => words[row.direction][lang],
      text: (row) => formats.rupiah3(row.value_billion_idr, lang),
      rowHeight: 56,
    }),
});

interface Side {
  readonly direction: "sold" | "bought";
  readonly value_billion_idr: number;
}

function more(rows: readonly Side[], lang: Lang): string {
  const value = (direction: Side["direction"]) =>
    rows.find((row) => row.direction === direction)?.value_billion_idr ?? NaN;
  return formats.rupiah1(value("bought") - value("sold"), lang);
}

const list = (rows: readonly Side[], lang: Lang) =>
  rows.map((row) => `${words[row.direction][lang]}: ${formats.rupiah3(row.value_billion_idr, lang)}`).join("; ");
