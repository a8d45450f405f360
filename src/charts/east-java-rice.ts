import commodityProduction from "#datasets/commodity-production.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const place = "35";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { commodityProduction },
  derive({ commodityProduction }) {
    return commodityProduction
      .filter(
        (row) =>
          row.province_code === place && row.commodity === "rice" && row.unit === "tonne" && /^\d{4}$/.test(row.period),
      )
      .map(({ period, value, national_rank, source_id }) => ({
        year: Number(period),
        tonnes: value,
        national_rank,
        sources: [source_id],
      }))
      .sort((a, b) => a.year - b.year);
  },
  columns: (of) =>
    of(
      { name: "year", label: { id: "Tahun", en: "Year" } },
      numberColumn("tonnes", { id: "Beras (ton)", en: "Rice (tonnes)" }, "integer"),
      { name: "national_rank", label: { id: "Peringkat nasional", en: "National rank" }, numeric: true },
    ),
  title: {
    id: (rows) =>
      `Jawa Timur penghasil beras ${place1(rows, "id")}, dengan ${change(rows, "id")} daripada ${rows[0]?.year}`,
    en: (rows) => `East Java ${place1(rows, "en")} in rice, with ${change(rows, "en")} than in ${rows[0]?.year}`,
  },
  subtitle: {
    id: (rows) => `Produksi beras setahun, juta ton, Jawa Timur, ${rows[0]?.year}–${rows.at(-1)?.year}`,
    en: (rows) => `Yearly production of rice, million tonnes, East Java, ${rows[0]?.year}–${rows.at(-1)?.year}`,
  },
  description: {
    id: (rows) => `Batang menurut tahun. ${list(rows, "id")}.`,
    en: (rows) => `Columns by year. ${list(rows, "en")}.`,
  },
  note: {
    id: "Peringkat menurut sumber tiap angka. Sebagian angka dibulatkan oleh sumbernya.",
    en: "Ranks by the source of each figure. Some figures were rounded by their source.",
  },
  accent: "prov-35",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      x: (row) => row.year + 0.5,
      value: (row) => row.tonnes,
      color: color("prov-35"),
      label: (row) => formats.decimal2(row.tonnes / 1e6, lang),
      unitName: { id: "juta ton", en: "million tonnes" }[lang],
      detail: (row) => String(row.year),
      key: (row) => String(row.year),
      head: (row) => String(row.year),
      text: (row) => said(row, lang),
      // Room for the unit at the left of the first column.
      ticks: [(rows[0]?.year ?? 0) - bySize(stage, 1.2, 0.3), (rows.at(-1)?.year ?? 0) + 1],
    }),
});

interface Harvest {
  readonly year: number;
  readonly tonnes: number;
  readonly national_rank: number | null;
}

function said({ tonnes, national_rank }: Harvest, lang: Lang): string {
  const amount = `${formats.decimal2(tonnes / 1e6, lang)} ${{ id: "juta ton", en: "million tonnes" }[lang]}`;
  if (national_rank === null) return amount;
  return `${amount}, ${{ id: "peringkat", en: "rank" }[lang]} ${national_rank}`;
}

function place1(rows: readonly Harvest[], lang: Lang): string {
  const isFirst = rows.every((row) => row.national_rank === 1);
  return isFirst ? { id: "terbesar", en: "ranks first" }[lang] : { id: "besar", en: "ranks high" }[lang];
}

function change(rows: readonly Harvest[], lang: Lang): string {
  const [first, last] = [rows[0]?.tonnes ?? NaN, rows.at(-1)?.tonnes ?? NaN];
  const gap = formats.percent0((100 * Math.abs(last - first)) / first, lang);
  return last < first
    ? { id: `hasil ${gap} lebih sedikit`, en: `${gap} less` }[lang]
    : { id: `hasil ${gap} lebih banyak`, en: `${gap} more` }[lang];
}

const list = (rows: readonly Harvest[], lang: Lang) => rows.map((row) => `${row.year}: ${said(row, lang)}`).join("; ");
