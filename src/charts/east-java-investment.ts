import investment from "#datasets/investment.ts";
import { byYear } from "#kit/by-year.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { yearSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { course } from "#metrics/course.ts";
import { figuresOfYears } from "#metrics/figures-of-years.ts";
import { untilPlateau } from "#metrics/plateau.ts";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { investment },
  derive: ({ investment }) => sourced(figuresOfYears(investment, "35", "total_trillion_idr")),
  columns: (of) =>
    of(
      yearColumn,
      numberColumn(
        "total_trillion_idr",
        { id: "Realisasi investasi (triliun rupiah)", en: "Realised investment (trillion rupiah)" },
        "decimal1",
      ),
    ),
  title: { id: (rows) => claim(rows, "id"), en: (rows) => claim(rows, "en") },
  subtitle: {
    id: (rows) =>
      `Realisasi investasi asing dan dalam negeri setahun, triliun rupiah harga berlaku, Jawa Timur, ${yearSpan(rows)}`,
    en: (rows) =>
      `Realised foreign and domestic investment a year, trillion rupiah at current prices, East Java, ${yearSpan(rows)}`,
  },
  note: {
    id: "Laporan penanam modal menurut pemberitaan. Angka 2025 memuat Rp2,6 triliun usaha mikro dan kecil; cakupan tahun lain tidak disebut.",
    en: "What investors report, as quoted in the press. The figure of 2025 includes Rp2.6 trillion of micro and small firms; the scope of other years is not stated.",
  },
  accent: "prov-35",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      ...byYear,
      x: (row) => row.year,
      value: (row) => row.total_trillion_idr,
      color: color("prov-35"),
      label: (row) => formats[bySize(stage, "integer", "decimal1")](row.total_trillion_idr, lang),
      unitName: { id: "triliun rupiah", en: "trillion rupiah" }[lang],
      detail: (row) => bySize(stage, String(row.year).slice(2), String(row.year)),
      text: (row) => formats.trillion1(row.total_trillion_idr, lang),
    }),
});

interface Year {
  readonly year: number;
  readonly total_trillion_idr: number;
}

/** How far it rose, until the last years where these stay within two percent of each other. */
function claim(rows: readonly Year[], lang: Lang): string {
  const { to, years, times } = course(untilPlateau(rows, "total_trillion_idr", 2), "total_trillion_idr");
  const isFlat = to !== rows.at(-1)?.year;
  const ratio = formats.times1(times, lang);
  return {
    id: `Investasi Jawa Timur menjadi ${ratio} dalam ${years} tahun${isFlat ? `, lalu mendatar sejak ${to}` : ""}`,
    en: `East Java’s investment grew to ${ratio} its size in ${years} years${isFlat ? `, then flattened from ${to}` : ""}`,
  }[lang];
}
