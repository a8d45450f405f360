import exportsTable from "#datasets/exports.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const place = "82";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { exports: exportsTable },
  derive({ exports }) {
    return exports
      .filter((row) => row.is_preferred && row.province_code === place && /^\d{4}$/.test(row.period))
      .flatMap(({ period, value_million_usd, source_id }) =>
        value_million_usd === null ? [] : [{ year: Number(period), value_million_usd, sources: [source_id] }],
      )
      .sort((a, b) => a.year - b.year);
  },
  columns: (of) =>
    of(
      { name: "year", label: { id: "Tahun", en: "Year" } },
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
    id: (rows) =>
      `Nilai ekspor setahun, dolar AS harga berlaku, Maluku Utara, ${formats.list(rows.map((row) => row.year).join(";"), "id")}`,
    en: (rows) =>
      `Exports in a year, US dollars at current prices, North Maluku, ${formats.list(rows.map((row) => row.year).join(";"), "en")}`,
  },
  description: {
    id: (rows) => `Batang menurut tahun. ${list(rows, "id")}. Tahun lain tidak ditemukan dalam sumber.`,
    en: (rows) => `Columns by year. ${list(rows, "en")}. Other years were not found in the sources.`,
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
      head: (row) => String(row.year),
      text: (row) => formats.dollar2(row.value_million_usd, lang),
      ticks: [rows[0]?.year ?? 0, (rows.at(-1)?.year ?? 0) + 1],
      missing: missingYears(rows).map((year) => ({ x: year + 0.5, label: String(year) })),
      missingName: { id: "tidak ditemukan", en: "not found" }[lang],
    }),
});

interface Year {
  readonly year: number;
  readonly value_million_usd: number;
}

function missingYears(rows: readonly Year[]): number[] {
  const [first = 0, last = 0] = [rows[0]?.year, rows.at(-1)?.year];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((year) => rows.every((row) => row.year !== year));
}

const missing = (rows: readonly Year[], lang: Lang) => formats.list(missingYears(rows).join(";"), lang);

const span = (rows: readonly Year[]) => (rows.at(-1)?.year ?? 0) - (rows[0]?.year ?? 0);

const times = (rows: readonly Year[], lang: Lang) =>
  formats.integer(Math.round((rows.at(-1)?.value_million_usd ?? NaN) / (rows[0]?.value_million_usd ?? NaN)), lang);

const list = (rows: readonly Year[], lang: Lang) =>
  rows.map((row) => `${row.year}: ${formats.dollar2(row.value_million_usd, lang)}`).join("; ");
