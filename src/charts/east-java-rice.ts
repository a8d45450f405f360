import commodityProduction from "#datasets/commodity-production.ts";
import { byYear } from "#kit/by-year.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { valueColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { yearSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { course } from "#metrics/course.ts";
import { yearsOfPlaces } from "#metrics/of-places.ts";
import { wholeYears } from "#metrics/whole-years.ts";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { commodityProduction },
  derive({ commodityProduction }) {
    const rice = commodityProduction.filter((row) => row.commodity === "rice" && row.unit === "tonne");
    return sourced(yearsOfPlaces(wholeYears(rice), ["35"])).map((row) => ({ ...row, tonnes: row.value }));
  },
  columns: (of) =>
    of(yearColumn, valueColumn("tonnes", { id: "Beras (ton)", en: "Rice (tonnes)" }, "integer"), {
      name: "national_rank",
      label: { id: "Peringkat nasional", en: "National rank" },
      numeric: true,
    }),
  title: { id: (rows) => claim(rows, "id"), en: (rows) => claim(rows, "en") },
  subtitle: {
    id: (rows) => `Produksi beras setahun, juta ton, Jawa Timur, ${yearSpan(rows)}`,
    en: (rows) => `Yearly production of rice, million tonnes, East Java, ${yearSpan(rows)}`,
  },
  note: {
    id: "Peringkat menurut sumber tiap angka. Sebagian angka dibulatkan oleh sumbernya.",
    en: "Ranks by the source of each figure. Some figures were rounded by their source.",
  },
  accent: "prov-35",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      ...byYear,
      value: (row) => row.tonnes,
      color: color("prov-35"),
      label: (row) => formats.decimal2(row.tonnes / 1e6, lang),
      unitName: { id: "juta ton", en: "million tonnes" }[lang],
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

function claim(rows: readonly Harvest[], lang: Lang): string {
  const { from, growth_pct } = course(rows, "tonnes");
  const gap = formats.percent0(Math.abs(growth_pct), lang);
  const isFirst = rows.every((row) => row.national_rank === 1);
  return {
    id: `Jawa Timur penghasil beras ${isFirst ? "terbesar" : "besar"}, dengan hasil ${gap} lebih ${growth_pct < 0 ? "sedikit" : "banyak"} daripada ${from}`,
    en: `East Java ranks ${isFirst ? "first" : "high"} in rice, with ${gap} ${growth_pct < 0 ? "less" : "more"} than in ${from}`,
  }[lang];
}

function said({ tonnes, national_rank: rank }: Harvest, lang: Lang): string {
  const amount = `${formats.decimal2(tonnes / 1e6, lang)} ${{ id: "juta ton", en: "million tonnes" }[lang]}`;
  return rank === null ? amount : `${amount}, ${{ id: "peringkat", en: "rank" }[lang]} ${rank}`;
}
