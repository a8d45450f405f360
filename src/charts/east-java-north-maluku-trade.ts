import bilateralTrade from "#datasets/bilateral-trade.ts";
import { valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import { soldByEach } from "#kit/trade-sides.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { bothWays } from "#metrics/both-ways.ts";
import { known } from "#metrics/known.ts";

export default defineChart({
  form: "dumbbell",
  subject: "cooperation",
  datasets: { bilateralTrade },
  derive({ bilateralTrade }) {
    const actual = bilateralTrade.filter((row) => row.flow === "one_way" && row.status === "actual");
    const years = bothWays(actual, ["35", "82"], (row) => row.period, "value_billion_idr");
    return known(years, "out", "back")
      .map(({ key, out, back, sources }) => ({
        period: key,
        to_north_maluku_billion_idr: out,
        to_east_java_billion_idr: back,
        sources,
      }))
      .sort((a, b) => (a.period < b.period ? -1 : 1));
  },
  columns: (of) =>
    of(
      { name: "period", label: { id: "Tahun", en: "Year" }, says: "time" },
      valueColumn(
        "to_north_maluku_billion_idr",
        { id: "Jawa Timur ke Maluku Utara (miliar rupiah)", en: "East Java to North Maluku (billion rupiah)" },
        "decimal2",
      ),
      valueColumn(
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
  note: {
    id: "Hanya tahun yang kedua arahnya dilaporkan. Angka 2023 dari Jawa Timur dibulatkan oleh sumbernya.",
    en: "Only years of which both directions were reported. The figure of 2023 from East Java was rounded by its source.",
  },
  accent: "prov-35",
  key: (row) => row.period,
  plot: (rows, stage, lang) =>
    dumbbell(stage, rows, {
      ...soldByEach(lang, "to_north_maluku_billion_idr", "to_east_java_billion_idr"),
      key: (row) => row.period,
      name: (row) => row.period,
      ticks: [0, 500, 1000],
      tickLabel: (tick) => (tick === 0 ? "0" : formats.rupiah(tick, lang)),
    }),
});

type Year = Readonly<Record<"to_north_maluku_billion_idr" | "to_east_java_billion_idr", number>>;

const always = (rows: readonly Year[]) =>
  rows.every((row) => row.to_north_maluku_billion_idr > row.to_east_java_billion_idr);

const years = (rows: readonly { period: string }[], lang: Lang) =>
  formats.list(rows.map(({ period }) => period).join(";"), lang);
