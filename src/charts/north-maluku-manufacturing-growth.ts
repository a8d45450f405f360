import sectorGrowth from "#datasets/sector-growth.ts";
import { byYear, hatchedYears } from "#kit/by-year.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { growthColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { yearList } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { figuresOfYears } from "#metrics/figures-of-years.ts";

export default defineChart({
  form: "columns",
  subject: "growth",
  datasets: { sectorGrowth },
  derive({ sectorGrowth }) {
    const rates = sectorGrowth.filter((row) => row.industry_code === "C" && row.measure === "ctc");
    return sourced(figuresOfYears(rates, "82", "growth_pct"));
  },
  columns: (of) => of(yearColumn, growthColumn),
  title: {
    id: (rows) =>
      `Industri pengolahan Maluku Utara tumbuh sedikitnya ${least(rows, "id")} dalam tiap tahun yang tercatat`,
    en: (rows) => `North Maluku’s manufacturing grew by at least ${least(rows, "en")} in each year on record`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan riil setahun (harga konstan 2010), persen, industri pengolahan, Maluku Utara, ${yearList(rows, "id")}`,
    en: (rows) =>
      `Real growth of the year (constant 2010 prices), percent, manufacturing, North Maluku, ${yearList(rows, "en")}`,
  },
  note: {
    id: "Tahun yang diarsir tidak ditemukan dalam sumber; bukan nol. Angka menurut rilis pada masanya.",
    en: "Hatched years were not found in the sources; they are not zero. Figures as released at their time.",
  },
  accent: "prov-82",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      ...byYear,
      ...hatchedYears(rows, lang),
      value: (row) => row.growth_pct,
      color: color("prov-82"),
      label: (row) => formats[bySize(stage, "decimal1", "share2")](row.growth_pct, lang),
      unitName: bySize(stage, { id: "persen", en: "percent" }[lang], undefined),
      text: (row) => formats.percent2(row.growth_pct, lang),
      missingName: { id: bySize(stage, "tak ada", "tidak ditemukan"), en: "not found" }[lang],
    }),
});

const least = (rows: readonly { growth_pct: number }[], lang: Lang) =>
  formats.percent0(Math.floor(Math.min(...rows.map((row) => row.growth_pct))), lang);
