import exportsCumulative from "#datasets/exports-cumulative.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { missingYears } from "#kit/missing-years.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const place = "82";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { exportsCumulative },
  derive({ exportsCumulative }) {
    return exportsCumulative
      .filter((row) => row.is_preferred && row.province_code === place && /^(\d{4})-01\/\1-06$/.test(row.period))
      .flatMap(({ period, value_million_usd, source_id }) =>
        value_million_usd === null
          ? []
          : [{ year: Number(period.slice(0, 4)), value_million_usd, sources: [source_id] }],
      )
      .sort((a, b) => a.year - b.year);
  },
  columns: (of) =>
    of(
      yearColumn,
      numberColumn(
        "value_million_usd",
        { id: "Ekspor Januari–Juni (juta dolar AS)", en: "Exports January–June (million US dollars)" },
        "decimal1",
      ),
    ),
  title: {
    id: (rows) => `Ekspor semester pertama Maluku Utara menjadi ${times(rows, "id")} lipat dalam ${span(rows)} tahun`,
    en: (rows) => `North Maluku’s first-half exports rose to ${times(rows, "en")} their size in ${span(rows)} years`,
  },
  subtitle: {
    id: (rows) => `Nilai ekspor Januari–Juni, dolar AS harga berlaku, Maluku Utara, ${years(rows, "id")}`,
    en: (rows) => `Exports from January to June, US dollars at current prices, North Maluku, ${years(rows, "en")}`,
  },
  description: {
    id: (rows) => `Batang menurut tahun, tiap kali enam bulan yang sama. ${list(rows, "id")}.`,
    en: (rows) => `Columns by year, the same six months each time. ${list(rows, "en")}.`,
  },
  note: {
    id: "Hanya rentang enam bulan yang sama dibandingkan; bukan angka setahun. Angka 2024 dan 2025 dibulatkan oleh sumbernya. Tahun yang diarsir tidak ditemukan.",
    en: "Only the same six months are compared; these are not years. The figures of 2024 and 2025 were rounded by their source. The hatched year was not found.",
  },
  accent: "prov-82",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      x: (row) => row.year + 0.5,
      value: (row) => row.value_million_usd,
      color: color("prov-82"),
      label: (row) =>
        bySize(
          stage,
          formats.decimal1(row.value_million_usd / 1000, lang),
          formats.dollar2(row.value_million_usd, lang),
        ),
      unitName: bySize(stage, { id: "miliar dolar AS", en: "billion US dollars" }[lang], undefined),
      detail: (row) => String(row.year),
      key: (row) => String(row.year),
      head: (row) => ({ id: `Januari–Juni ${row.year}`, en: `January–June ${row.year}` })[lang],
      text: (row) => formats.dollar2(row.value_million_usd, lang),
      ticks: [rows[0]?.year ?? 0, (rows.at(-1)?.year ?? 0) + 1],
      missing: missingYears(rows).map((year) => ({ x: year + 0.5, label: String(year) })),
      missingName: { id: "tidak ditemukan", en: "not found" }[lang],
    }),
});

interface Half {
  readonly year: number;
  readonly value_million_usd: number;
}

const times = (rows: readonly Half[], lang: Lang) =>
  formats.times1((rows.at(-1)?.value_million_usd ?? NaN) / (rows[0]?.value_million_usd ?? NaN), lang);

const span = (rows: readonly Half[]) => (rows.at(-1)?.year ?? 0) - (rows[0]?.year ?? 0);

const years = (rows: readonly Half[], lang: Lang) => formats.list(rows.map((row) => row.year).join(";"), lang);

const list = (rows: readonly Half[], lang: Lang) =>
  rows.map((row) => `${row.year}: ${formats.dollar2(row.value_million_usd, lang)}`).join("; ");
