import exportsTable from "#datasets/exports.ts";
import { byYear, hatchedYears } from "#kit/by-year.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { exportsColumn, inDollars } from "#kit/in-dollars.ts";
import { missingYears } from "#kit/missing-years.ts";
import { yearList } from "#kit/spans.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { course } from "#metrics/course.ts";
import { figuresOfYears } from "#metrics/figures-of-years.ts";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { exports: exportsTable },
  derive: ({ exports }) => sourced(figuresOfYears(exports, "82", "value_million_usd")),
  columns: (of) => of(yearColumn, exportsColumn),
  title: { id: (rows) => claim(rows, "id"), en: (rows) => claim(rows, "en") },
  subtitle: {
    id: (rows) => `Nilai ekspor setahun, dolar AS harga berlaku, Maluku Utara, ${yearList(rows, "id")}`,
    en: (rows) => `Exports in a year, US dollars at current prices, North Maluku, ${yearList(rows, "en")}`,
  },
  note: {
    id: (rows) =>
      `Angka setahun penuh untuk ${yearList(missingYears(rows), "id")} tidak ditemukan; kolomnya diarsir, bukan nol.`,
    en: (rows) =>
      `Figures of the whole year were not found for ${yearList(missingYears(rows), "en")}; these columns are hatched, not zero.`,
  },
  accent: "prov-82",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      ...byYear,
      ...hatchedYears(rows, lang),
      ...inDollars("value_million_usd", stage),
      color: color("prov-82"),
    }),
});

interface Year {
  readonly year: number;
  readonly value_million_usd: number;
}

function claim(rows: readonly Year[], lang: Lang): string {
  const { years, times } = course(rows, "value_million_usd");
  const ratio = formats.integer(Math.round(times), lang);
  return {
    id: `Ekspor Maluku Utara menjadi ${ratio} kali lipat dalam ${years} tahun`,
    en: `North Maluku’s exports grew to ${ratio} times their size in ${years} years`,
  }[lang];
}
