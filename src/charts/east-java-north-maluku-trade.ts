import bilateralTrade from "#datasets/bilateral-trade.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const [from, to] = ["35", "82"];

export default defineChart({
  form: "dumbbell",
  subject: "cooperation",
  datasets: { bilateralTrade },
  derive({ bilateralTrade }) {
    const oneWay = bilateralTrade.filter((row) => row.flow === "one_way" && row.status === "actual");
    return oneWay
      .filter((row) => row.from_code === from && row.to_code === to)
      .flatMap((out) => {
        const back = oneWay.find((row) => row.from_code === to && row.to_code === from && row.period === out.period);
        if (!back || out.value_billion_idr === null || back.value_billion_idr === null) return [];
        return [
          {
            period: out.period,
            to_north_maluku_billion_idr: out.value_billion_idr,
            to_east_java_billion_idr: back.value_billion_idr,
            sources: [...new Set([out.source_id, back.source_id])],
          },
        ];
      })
      .sort((a, b) => (a.period < b.period ? -1 : 1));
  },
  columns: (of) =>
    of(
      { name: "period", label: { id: "Tahun", en: "Year" } },
      numberColumn(
        "to_north_maluku_billion_idr",
        { id: "Jawa Timur ke Maluku Utara (miliar rupiah)", en: "East Java to North Maluku (billion rupiah)" },
        "decimal2",
      ),
      numberColumn(
        "to_east_java_billion_idr",
        { id: "Maluku Utara ke Jawa Timur (miliar rupiah)", en: "North Maluku to East Java (billion rupiah)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) =>
      always(rows)
        ? "Dalam perdagangan setahun Jawa Timur tetap menjual lebih banyak"
        : "Neraca setahun Jawa Timur dan Maluku Utara berganti arah",
    en: (rows) =>
      always(rows)
        ? "Over whole years East Java still sells more"
        : "The yearly balance of East Java and North Maluku changes sides",
  },
  subtitle: {
    id: (rows) => `Perdagangan barang Jawa Timur dan Maluku Utara per arah, rupiah, ${years(rows, "id")}`,
    en: (rows) => `Trade in goods between East Java and North Maluku by direction, rupiah, ${years(rows, "en")}`,
  },
  description: {
    id: (rows) =>
      `Tiap baris satu tahun, cakram untuk yang dijual Jawa Timur, cincin untuk yang dijual Maluku Utara. ${list(rows, "id")}.`,
    en: (rows) =>
      `One row for each year, a disc for what East Java sold, a ring for what North Maluku sold. ${list(rows, "en")}.`,
  },
  note: {
    id: "Hanya tahun yang kedua arahnya dilaporkan. Angka 2023 dari Jawa Timur dibulatkan oleh sumbernya.",
    en: "Only years of which both directions were reported. The figure of 2023 from East Java was rounded by its source.",
  },
  accent: "prov-35",
  key: (row) => row.period,
  plot: (rows, stage, lang) =>
    dumbbell(stage, rows, {
      key: (row) => row.period,
      from: (row) => row.to_north_maluku_billion_idr,
      to: (row) => row.to_east_java_billion_idr,
      fromName: { id: "dijual Jawa Timur", en: "sold by East Java" }[lang],
      toName: { id: "dijual Maluku Utara", en: "sold by North Maluku" }[lang],
      name: (row) => row.period,
      detail: () => "",
      strong: () => false,
      remark: () => null,
      ticks: [0, 500, 1000],
      tickLabel: (tick) => (tick === 0 ? "0" : formats.rupiah(tick, lang)),
      head: (row) => row.period,
      text: (row) => both(row, lang),
    }),
});

interface Year {
  readonly period: string;
  readonly to_north_maluku_billion_idr: number;
  readonly to_east_java_billion_idr: number;
}

const always = (rows: readonly Year[]) =>
  rows.every((row) => row.to_north_maluku_billion_idr > row.to_east_java_billion_idr);

const years = (rows: readonly Year[], lang: Lang) => formats.list(rows.map((row) => row.period).join(";"), lang);

function both(row: Year, lang: Lang): string {
  const [out, back] = [row.to_north_maluku_billion_idr, row.to_east_java_billion_idr].map((value) =>
    formats.rupiah1(value, lang),
  );
  return lang === "id" ? `Jawa Timur ${out}, Maluku Utara ${back}` : `East Java ${out}, North Maluku ${back}`;
}

const list = (rows: readonly Year[], lang: Lang) => rows.map((row) => `${row.period}: ${both(row, lang)}`).join("; ");
