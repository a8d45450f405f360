import sectorGrowth from "#datasets/sector-growth.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { growthColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { missingYears } from "#kit/missing-years.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const [place, industry] = ["82", "C"];

export default defineChart({
  form: "columns",
  subject: "growth",
  datasets: { sectorGrowth },
  derive({ sectorGrowth }) {
    return sectorGrowth
      .filter(
        (row) =>
          row.is_preferred &&
          row.province_code === place &&
          row.industry_code === industry &&
          row.measure === "ctc" &&
          /^\d{4}$/.test(row.period),
      )
      .map(({ period, growth_pct, source_id }) => ({ year: Number(period), growth_pct, sources: [source_id] }))
      .sort((a, b) => a.year - b.year);
  },
  columns: (of) => of(yearColumn, growthColumn),
  title: {
    id: (rows) =>
      `Industri pengolahan Maluku Utara tumbuh sedikitnya ${least(rows, "id")} dalam tiap tahun yang tercatat`,
    en: (rows) => `North Maluku’s manufacturing grew by at least ${least(rows, "en")} in each year on record`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan riil setahun (harga konstan 2010), persen, industri pengolahan, Maluku Utara, ${years(rows, "id")}`,
    en: (rows) =>
      `Real growth of the year (constant 2010 prices), percent, manufacturing, North Maluku, ${years(rows, "en")}`,
  },
  description: {
    id: (rows) => `Batang menurut tahun. ${list(rows, "id")}. Tahun lain tidak ditemukan dalam sumber.`,
    en: (rows) => `Columns by year. ${list(rows, "en")}. Other years were not found in the sources.`,
  },
  note: {
    id: "Tahun yang diarsir tidak ditemukan dalam sumber; bukan nol. Angka menurut rilis pada masanya.",
    en: "Hatched years were not found in the sources; they are not zero. Figures as released at their time.",
  },
  accent: "prov-82",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      x: (row) => row.year + 0.5,
      value: (row) => row.growth_pct,
      color: color("prov-82"),
      label: (row) => formats[bySize(stage, "decimal1", "share2")](row.growth_pct, lang),
      unitName: bySize(stage, { id: "persen", en: "percent" }[lang], undefined),
      detail: (row) => String(row.year),
      key: (row) => String(row.year),
      head: (row) => String(row.year),
      text: (row) => formats.percent2(row.growth_pct, lang),
      ticks: [rows[0]?.year ?? 0, (rows.at(-1)?.year ?? 0) + 1],
      missing: missingYears(rows).map((year) => ({ x: year + 0.5, label: String(year) })),
      missingName: { id: bySize(stage, "tak ada", "tidak ditemukan"), en: "not found" }[lang],
    }),
});

interface Year {
  readonly year: number;
  readonly growth_pct: number;
}

const least = (rows: readonly Year[], lang: Lang) =>
  formats.percent0(Math.floor(Math.min(...rows.map((row) => row.growth_pct))), lang);

const years = (rows: readonly Year[], lang: Lang) => formats.list(rows.map((row) => row.year).join(";"), lang);

const list = (rows: readonly Year[], lang: Lang) =>
  rows.map((row) => `${row.year}: ${formats.percent2(row.growth_pct, lang)}`).join("; ");
