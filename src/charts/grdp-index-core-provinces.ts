import grdpAnnual from "#datasets/grdp-annual.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { line } from "#kit/line.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { isProvisional, statusMark } from "#kit/status.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { indexToBase } from "#metrics/index-to-base.ts";

const base = 2010;

export default defineChart({
  form: "line",
  subject: "growth",
  datasets: { grdpAnnual, provinces },
  derive({ grdpAnnual, provinces }) {
    const names = namesOf(provinces);
    const levels = grdpAnnual.filter((row) => row.is_preferred && row.price_basis === "constant2010");
    return coreProvinces.flatMap((code) => {
      const series = levels.filter((row) => row.province_code === code).sort((a, b) => a.year - b.year);
      const first = series.find((row) => row.year === base);
      const index = indexToBase(
        series.map((row) => row.value_trillion_idr),
        first?.value_trillion_idr ?? null,
      );
      return series.flatMap(({ year, value_trillion_idr, status, source_id }, at) => {
        const of = index[at] ?? null;
        if (of === null || !first) return [];
        return [
          {
            province_code: code,
            ...names(code),
            year,
            value_trillion_idr,
            index: Math.round(of * 10) / 10,
            status,
            sources: [...new Set([source_id, first.source_id])],
          },
        ];
      });
    });
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      yearColumn,
      numberColumn(
        "value_trillion_idr",
        { id: "PDRB harga konstan 2010 (triliun rupiah)", en: "GRDP, constant 2010 prices (trillion rupiah)" },
        "decimal2",
      ),
      {
        name: "index",
        label: { id: `Indeks (${base} = 100)`, en: `Index (${base} = 100)` },
        numeric: true,
        text: (row, lang) => formats.decimal1(row.index, lang),
      },
      statusColumn,
    ),
  title: {
    id: (rows) =>
      `Ekonomi Maluku Utara kini ${multiple(rows, "82", "id")} ukuran ${base}; provinsi inti lain paling banyak ${next(rows, "id")}`,
    en: (rows) =>
      `North Maluku’s economy is ${multiple(rows, "82", "en")} that of ${base}; the other core provinces reach ${next(rows, "en")} at most`,
  },
  subtitle: {
    id: `PDRB harga konstan 2010, indeks ${base} = 100, lima provinsi, 2010–2025`,
    en: `GRDP at constant 2010 prices, index ${base} = 100, five provinces, 2010–2025`,
  },
  description: {
    id: (rows) => `Grafik garis, indeks ${base} = 100. ${list(rows, "id")}.`,
    en: (rows) => `Line chart, index ${base} = 100. ${list(rows, "en")}.`,
  },
  note: {
    id: "* angka sementara, ** angka sangat sementara. Nilai 2024 dan 2025 adalah jumlah empat triwulan dari salinan data BPS.",
    en: "* preliminary, ** very preliminary. Values of 2024 and 2025 are sums of four quarters from a copy of BPS data.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    line(stage, rows, {
      x: (row) => row.year,
      y: (row) => row.index,
      series: (row) => row.province_code,
      color: provinceColor,
      ink: provinceInk,
      subject: "82",
      provisional: isProvisional,
      endLabel: (row) => `${nameOn(stage, row)} ${formats.integer(row.index, lang)}`,
      name: (row) => nameIn(row, lang),
      head: (row) => `${nameIn(row, lang)}, ${row.year}${statusMark(row.status)}`,
      text: (row) => formats.decimal1(row.index, lang),
      xTicks: bySize(stage, [2010, 2015, 2020, 2025], [2010, 2013, 2016, 2019, 2022, 2025]),
      xLabel: (year) => `${year}${year === 2025 ? "**" : ""}`,
      yTicks: [0, 200, 400],
      yLabel: (tick) => formats.integer(tick, lang),
    }),
});

interface Level extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly index: number;
}

/** The last year of each province, the largest index first. */
const lasts = (rows: readonly Level[]): readonly Level[] =>
  [...Map.groupBy(rows, (row) => row.province_code).values()]
    .flatMap((series) => series.at(-1) ?? [])
    .sort((a, b) => b.index - a.index);

const say = (row: Level | undefined, lang: Lang) => formats.times1((row?.index ?? NaN) / 100, lang);

const multiple = (rows: readonly Level[], code: string, lang: Lang) =>
  say(
    lasts(rows).find((row) => row.province_code === code),
    lang,
  );

const next = (rows: readonly Level[], lang: Lang) =>
  say(
    lasts(rows).find((row) => row.province_code !== "82"),
    lang,
  );

const list = (rows: readonly Level[], lang: Lang) =>
  lasts(rows)
    .map((row) => `${nameIn(row, lang)} ${row.year}: ${formats.decimal1(row.index, lang)}`)
    .join("; ");
