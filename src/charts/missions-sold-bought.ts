import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import { formatList } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";

export default defineChart({
  form: "dumbbell",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, provinces },
  derive({ tradeMissions, missionPartners, provinces }) {
    return missionsWithPartners(tradeMissions, missionPartners, provinces)
      .flatMap((row) => {
        const { initiator_sells_billion_idr: sold, initiator_buys_billion_idr: bought } = row;
        if (sold === null || bought === null || row.initiator_code !== "35") return [];
        const { mission_id, date, partner_id, partner_en } = row;
        return [
          {
            mission_id,
            date: date ?? "",
            partner_id,
            partner_en,
            sold_billion_idr: sold,
            bought_billion_idr: bought,
            balance_billion_idr: sold - bought,
            sources: row.source_ids,
          },
        ];
      })
      .sort((a, b) => b.balance_billion_idr - a.balance_billion_idr);
  },
  columns: (of) =>
    of(
      { name: "partner_id", label: { id: "Mitra", en: "Partner" }, text: (row, lang) => row[`partner_${lang}`] },
      { name: "date", label: { id: "Tanggal", en: "Date" }, text: (row, lang) => formats.date(row.date, lang) },
      numberColumn(
        "sold_billion_idr",
        { id: "Dijual Jawa Timur (miliar rupiah)", en: "Sold by East Java (billion rupiah)" },
        "decimal1",
      ),
      numberColumn(
        "bought_billion_idr",
        { id: "Dibeli Jawa Timur (miliar rupiah)", en: "Bought by East Java (billion rupiah)" },
        "decimal1",
      ),
      numberColumn(
        "balance_billion_idr",
        { id: "Selisih jual dan beli (miliar rupiah)", en: "Sold less bought (billion rupiah)" },
        "decimal1",
      ),
    ),
  title: {
    id: (rows) => `Hanya ${exceptions(rows, "id")} yang menjual lebih banyak kepada Jawa Timur`,
    en: (rows) => `Only ${exceptions(rows, "en")} sold more to East Java than they bought`,
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. ${rows.length} misi dagang Jawa Timur dengan rincian jual dan beli, rupiah, ${years(rows)}`,
    en: (rows) =>
      `Announced commitments, not shipments. ${rows.length} trade missions of East Java with a published split, rupiah, ${years(rows)}`,
  },
  description: {
    id: (rows) =>
      `Tiap baris satu misi, cakram untuk yang dijual Jawa Timur dan cincin untuk yang dibeli. ${sums(rows, "id")}`,
    en: (rows) =>
      `One row for each mission, a disc for what East Java sold and a ring for what it bought. ${sums(rows, "en")}`,
  },
  note: {
    id: "Sebagian total misi memuat investasi atau surat minat; di sini hanya jual dan beli.",
    en: "Some totals of missions hold investment or letters of intent; here only sales and purchases stand.",
  },
  accent: "prov-35",
  key: (row) => row.mission_id,
  plot: (rows, stage, lang) =>
    dumbbell(stage, rows, {
      key: (row) => row.mission_id,
      from: (row) => row.sold_billion_idr,
      to: (row) => row.bought_billion_idr,
      fromName: { id: "dijual Jatim", en: "sold by East Java" }[lang],
      toName: { id: "dibeli", en: "bought" }[lang],
      name: (row) => row[`partner_${lang}`],
      detail: (row) => row.date.slice(0, 4),
      strong: boughtMore,
      remark: (row) => (boughtMore(row) ? remark(row, lang, bySize(stage, "rupiah0", "rupiah1")) : null),
      ticks: [0, 1000, 2000],
      tickLabel: (tick) => (tick === 0 ? "0" : formats.rupiah(tick, lang)),
      head: (row) => `${row[`partner_${lang}`]}, ${formats.date(row.date, lang)}`,
      text: (row) =>
        ({ id: ["dijual", "dibeli"], en: ["sold", "bought"] })[lang]
          .map(
            (word, index) =>
              `${word} ${formats.rupiah(index === 0 ? row.sold_billion_idr : row.bought_billion_idr, lang)}`,
          )
          .join(", "),
    }),
});

interface Split {
  readonly date: string;
  readonly partner_id: string;
  readonly partner_en: string;
  readonly sold_billion_idr: number;
  readonly bought_billion_idr: number;
  readonly balance_billion_idr: number;
}

const boughtMore = (row: Split) => row.balance_billion_idr < 0;

const exceptions = (rows: readonly Split[], lang: Lang) =>
  formatList(
    rows
      .filter(boughtMore)
      .map((row) => row[`partner_${lang}`])
      .sort(),
    lang,
  );

function years(rows: readonly Split[]): string {
  const all = rows.map((row) => row.date.slice(0, 4)).sort();
  return `${all[0]}–${all.at(-1)}`;
}

function remark(row: Split, lang: Lang, format: "rupiah0" | "rupiah1"): string {
  const more = formats[format](-row.balance_billion_idr, lang);
  return lang === "id" ? `dibeli ${more} lebih banyak` : `bought ${more} more`;
}

function sums(rows: readonly Split[], lang: Lang): string {
  const [sold, bought] = [
    rows.reduce((sum, row) => sum + row.sold_billion_idr, 0),
    rows.reduce((sum, row) => sum + row.bought_billion_idr, 0),
  ].map((sum) => formats.rupiah(sum, lang));
  return lang === "id" ? `Seluruhnya dijual ${sold}, dibeli ${bought}.` : `In all ${sold} sold, ${bought} bought.`;
}
