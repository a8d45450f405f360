import investment from "#datasets/investment.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const place = "35";

export default defineChart({
  form: "columns",
  subject: "context",
  datasets: { investment },
  derive({ investment }) {
    return investment
      .filter((row) => row.is_preferred && row.province_code === place && /^\d{4}$/.test(row.period))
      .flatMap(({ period, total_trillion_idr, source_id }) =>
        total_trillion_idr === null ? [] : [{ year: Number(period), total_trillion_idr, sources: [source_id] }],
      )
      .sort((a, b) => a.year - b.year);
  },
  columns: (of) =>
    of(
      yearColumn,
      numberColumn(
        "total_trillion_idr",
        { id: "Realisasi investasi (triliun rupiah)", en: "Realised investment (trillion rupiah)" },
        "decimal1",
      ),
    ),
  title: {
    id: (rows) => `Investasi Jawa Timur ${times(rows, "id")} dalam ${years(rows)} tahun${pause(rows, "id")}`,
    en: (rows) => `East Java’s investment grew ${times(rows, "en")} in ${years(rows)} years${pause(rows, "en")}`,
  },
  subtitle: {
    id: (rows) =>
      `Realisasi investasi asing dan dalam negeri setahun, triliun rupiah harga berlaku, Jawa Timur, ${span(rows)}`,
    en: (rows) =>
      `Realised foreign and domestic investment a year, trillion rupiah at current prices, East Java, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Batang menurut tahun. ${list(rows, "id")}.`,
    en: (rows) => `Columns by year. ${list(rows, "en")}.`,
  },
  note: {
    id: "Laporan penanam modal menurut pemberitaan. Angka 2025 memuat Rp2,6 triliun usaha mikro dan kecil; cakupan tahun lain tidak disebut.",
    en: "What investors report, as quoted in the press. The figure of 2025 includes Rp2.6 trillion of micro and small firms; the scope of other years is not stated.",
  },
  accent: "prov-35",
  key: (row) => String(row.year),
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      x: (row) => row.year,
      value: (row) => row.total_trillion_idr,
      color: color("prov-35"),
      label: (row) => formats[bySize(stage, "integer", "decimal1")](row.total_trillion_idr, lang),
      unitName: { id: "triliun rupiah", en: "trillion rupiah" }[lang],
      detail: (row) => bySize(stage, String(row.year).slice(2), String(row.year)),
      key: (row) => String(row.year),
      head: (row) => String(row.year),
      text: (row) => formats.trillion1(row.total_trillion_idr, lang),
      ticks: [Math.min(...rows.map((row) => row.year)), Math.max(...rows.map((row) => row.year))],
    }),
});

interface Year {
  readonly year: number;
  readonly total_trillion_idr: number;
}

const value = (row: Year | undefined) => row?.total_trillion_idr ?? NaN;

/** The first year in which no later year is more than two percent higher. */
const plateau = (rows: readonly Year[]) => rows.find((row) => value(row) >= value(rows.at(-1)) * 0.98);

function times(rows: readonly Year[], lang: Lang): string {
  const ratio = formats.times1(value(plateau(rows)) / value(rows[0]), lang);
  return lang === "id" ? `menjadi ${ratio}` : `to ${ratio} its size`;
}

const years = (rows: readonly Year[]) => (plateau(rows)?.year ?? NaN) - (rows[0]?.year ?? NaN);

/** Added as long as the last years stay within two percent. */
function pause(rows: readonly Year[], lang: Lang): string {
  const since = plateau(rows)?.year ?? NaN;
  if (since === rows.at(-1)?.year) return "";
  return lang === "id" ? `, lalu mendatar sejak ${since}` : `, then flattened from ${since}`;
}

const span = (rows: readonly Year[]) => `${rows[0]?.year}–${rows.at(-1)?.year}`;

const list = (rows: readonly Year[], lang: Lang) =>
  rows.map((row) => `${row.year}: ${formats.trillion1(row.total_trillion_idr, lang)}`).join("; ");
