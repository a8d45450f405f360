import exportsCumulative from "#datasets/exports-cumulative.ts";
import { byYear, hatchedYears } from "#kit/by-year.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { inDollars } from "#kit/in-dollars.ts";
import { yearList } from "#kit/spans.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { course } from "#metrics/course.ts";
import { figuresOfFirstHalves } from "#metrics/figures-of-years.ts";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { exportsCumulative },
  derive: ({ exportsCumulative }) => sourced(figuresOfFirstHalves(exportsCumulative, "82", "value_million_usd")),
  columns: (of) =>
    of(
      yearColumn,
      numberColumn(
        "value_million_usd",
        { id: "Ekspor Januari–Juni (juta dolar AS)", en: "Exports January–June (million US dollars)" },
        "decimal1",
      ),
    ),
  title: { id: (rows) => claim(rows, "id"), en: (rows) => claim(rows, "en") },
  subtitle: {
    id: (rows) => `Nilai ekspor Januari–Juni, dolar AS harga berlaku, Maluku Utara, ${yearList(rows, "id")}`,
    en: (rows) => `Exports from January to June, US dollars at current prices, North Maluku, ${yearList(rows, "en")}`,
  },
  note: {
    id: "Hanya rentang enam bulan yang sama dibandingkan; bukan angka setahun. Angka 2024 dan 2025 dibulatkan oleh sumbernya. Tahun yang diarsir tidak ditemukan.",
    en: "Only the same six months are compared; these are not years. The figures of 2024 and 2025 were rounded by their source. The hatched year was not found.",
  },
  accent: "prov-82",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      ...byYear,
      ...hatchedYears(rows, lang),
      ...inDollars("value_million_usd", stage),
      color: color("prov-82"),
      head: (row) => ({ id: `Januari–Juni ${row.year}`, en: `January–June ${row.year}` })[lang],
    }),
});

interface Half {
  readonly year: number;
  readonly value_million_usd: number;
}

function claim(rows: readonly Half[], lang: Lang): string {
  const { years, times } = course(rows, "value_million_usd");
  const ratio = formats.times1(times, lang);
  return {
    id: `Ekspor semester pertama Maluku Utara menjadi ${ratio} lipat dalam ${years} tahun`,
    en: `North Maluku’s first-half exports rose to ${ratio} their size in ${years} years`,
  }[lang];
}
