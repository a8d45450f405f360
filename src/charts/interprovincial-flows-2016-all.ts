import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { buyerColumn, byFlow, sellerColumn, sellerOn, sellersOf, withEnds } from "#kit/flows.ts";
import { gridMatrix } from "#kit/grid-matrix.ts";
import { bySteps, stepsAt } from "#kit/steps.ts";
import { formatNumber, formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { flowsAmong } from "#metrics/flows.ts";
import { smallerHalf } from "#metrics/smaller-half.ts";
import { codeWord } from "#words/codes.ts";

/** Classes by their upper edges, billion rupiah, written in trillions. */
const classes = stepsAt(
  [100, 500, 2_000, 10_000, 50_000],
  (billions, lang) => formatNumber(billions / 1000, lang, { decimals: 1, trim: true }),
  { id: ", triliun rupiah", en: ", trillion rupiah" },
);

/** Names that would take a third of the picture are the short ones. */
const longest = 20;

export default defineChart({
  form: "matrix",
  subject: "cooperation",
  datasets: { flows2016, provinces },
  derive({ flows2016, provinces }) {
    const places = new Map(provinces.map((row) => [row.province_code, row]));
    return withEnds(flowsAmong(flows2016, [...places.keys()].sort()), provinces).map((row) => ({
      ...row,
      letters: places.get(row.from_code)?.iso_3166_2.slice(3) ?? row.from_code,
      island: places.get(row.from_code)?.island_group ?? "",
      value_billion_idr: Math.round(row.value_billion_idr),
    }));
  },
  columns: (of) =>
    of(
      sellerColumn,
      buyerColumn,
      numberColumn("value_billion_idr", { id: "Nilai (miliar rupiah)", en: "Value (billion rupiah)" }, "integer"),
    ),
  title: {
    id: (rows) =>
      `Separuh arus antarprovinsi, yang terkecil dari ${formats.integer(rows.length, "id")}, hanya memuat ${smallHalf(rows, "id")} nilainya`,
    en: (rows) =>
      `The smaller half of the ${formats.integer(rows.length, "en")} flows between provinces holds only ${smallHalf(rows, "en")} of their value`,
  },
  subtitle: {
    id: (rows) =>
      `Penjualan barang dan jasa setahun dari tiap provinsi ke tiap provinsi lain, rupiah, ${sellersOf(rows).length} provinsi, 2016`,
    en: (rows) =>
      `Yearly sales of goods and services from each province to each other one, rupiah, ${sellersOf(rows).length} provinces, 2016`,
  },
  note: {
    id: "Tabel model 2016, barang dan jasa; lonjakan nikel sesudahnya tidak termuat. Sel kosong: provinsi itu sendiri. Huruf di atas kolom: kode ISO 3166-2.",
    en: "A model table of 2016, goods and services; the rise of nickel after it is not in it. Empty cells: the province itself. Letters above columns: ISO 3166-2.",
  },
  accent: "seq-4",
  key: (row) => row.from_code,
  plot: (rows, stage, lang) =>
    gridMatrix(stage, rows, {
      places: sellersOf(rows).map((row) => ({
        key: row.from_code,
        name: sellerOn(stage, row, longest),
        code: row.letters,
        group: codeWord("island_group", row.island, lang),
      })),
      ...byFlow(lang),
      ...bySteps(classes, "value_billion_idr", lang),
      text: ({ value_billion_idr: value }) =>
        value < 1000 ? formats.rupiah0(value, lang) : formats.trillion1(value / 1000, lang),
    }),
});

const smallHalf = (rows: readonly { value_billion_idr: number }[], lang: Lang) =>
  formats.percent1(smallerHalf(rows.map((row) => row.value_billion_idr)) ?? 0, lang);
