import exportsTable from "#datasets/exports.ts";
import { byYear, hatchedYears } from "#kit/by-year.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { inDollars } from "#kit/in-dollars.ts";
import { missingYears } from "#kit/missing-years.ts";
import { yearList } from "#kit/spans.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { figuresOfYears } from "#metrics/figures-of-years.ts";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { exports: exportsTable },
  derive: ({ exports }) => sourced(figuresOfYears(exports, "82", "value_million_usd")),
  columns: (of) =>
    of(
      yearColumn,
      numberColumn(
        "value_million_usd",
        { id: "Ekspor (juta dolar AS)", en: "Exports (million US dollars)" },
        "decimal1",
      ),
    ),
  title: {
    id: (rows) => `Ekspor Maluku Utara menjadi ${times(rows, "id")} kali lipat dalam ${span(rows)} tahun`,
    en: (rows) => `North Maluku’s exports grew to ${times(rows, "en")} times their size in ${span(rows)} years`,
  },
  subtitle: {
    id: (rows) => `Nilai ekspor setahun, dolar AS harga berlaku, Maluku Utara, ${yearList(rows, "id")}`,
    en: (rows) => `Exports in a year, US dollars at current prices, North Maluku, ${yearList(rows, "en")}`,
  },
  note: {
    id: (rows) => `Angka setahun penuh untuk ${missing(rows, "id")} tidak ditemukan; kolomnya diarsir, bukan nol.`,
    en: (rows) =>
      `Figures of the whole year were not found for ${missing(rows, "en")}; these columns are hatched, not zero.`,
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

const missing = (rows: readonly Year[], lang: Lang) =>
  yearList(
    missingYears(rows).map((year) => ({ year })),
    lang,
  );

const span = (rows: readonly Year[]) => (rows.at(-1)?.year ?? 0) - (rows[0]?.year ?? 0);

const times = (rows: readonly Year[], lang: Lang) =>
  formats.integer(Math.round((rows.at(-1)?.value_million_usd ?? NaN) / (rows[0]?.value_million_usd ?? NaN)), lang);
