import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { gridMatrix } from "#kit/grid-matrix.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";
import { codeWord } from "#words/codes.ts";
import { share } from "#metrics/share.ts";

/** Upper edges of the classes, billion rupiah; a value on an edge belongs to the class above it. */
const edges = [100, 500, 2_000, 10_000, 50_000] as const;

export default defineChart({
  form: "matrix",
  subject: "cooperation",
  datasets: { flows2016, provinces },
  derive({ flows2016, provinces }) {
    const place = new Map(provinces.map((row) => [row.province_code, row]));
    return flows2016
      .map(({ from_code, to_code, value_billion_idr, source_id }) => ({
        from_code,
        to_code,
        from_id: place.get(from_code)?.name_id ?? from_code,
        from_en: place.get(from_code)?.name_en ?? from_code,
        to_id: place.get(to_code)?.name_id ?? to_code,
        to_en: place.get(to_code)?.name_en ?? to_code,
        short_id: place.get(from_code)?.short_name ?? from_code,
        short_en: place.get(from_code)?.short_name_en ?? from_code,
        letters: place.get(from_code)?.iso_3166_2.slice(3) ?? from_code,
        island: place.get(from_code)?.island_group ?? "",
        value_billion_idr: Math.round(value_billion_idr),
        sources: [source_id],
      }))
      .sort((a, b) => compare(a.from_code, b.from_code) || compare(a.to_code, b.to_code));
  },
  columns: (of) =>
    of(
      { name: "from_id", label: { id: "Penjual", en: "Seller" }, text: (row, lang) => row[`from_${lang}`] },
      { name: "to_id", label: { id: "Pembeli", en: "Buyer" }, text: (row, lang) => row[`to_${lang}`] },
      numberColumn("value_billion_idr", { id: "Nilai (miliar rupiah)", en: "Value (billion rupiah)" }, "integer"),
    ),
  title: {
    id: (rows) =>
      `Separuh arus antarprovinsi, yang terkecil dari ${count(rows, "id")}, hanya memuat ${smallHalf(rows, "id")} nilainya`,
    en: (rows) =>
      `The smaller half of the ${count(rows, "en")} flows between provinces holds only ${smallHalf(rows, "en")} of their value`,
  },
  subtitle: {
    id: (rows) =>
      `Penjualan barang dan jasa setahun dari tiap provinsi ke tiap provinsi lain, rupiah, ${sellers(rows).length} provinsi, 2016`,
    en: (rows) =>
      `Yearly sales of goods and services from each province to each other one, rupiah, ${sellers(rows).length} provinces, 2016`,
  },
  description: {
    id: (rows) =>
      `Matriks ${sellers(rows).length} × ${sellers(rows).length}, penjual di baris dan pembeli di kolom, menurut kelompok pulau. Terbesar ${largest(rows, "id")}.`,
    en: (rows) =>
      `Matrix of ${sellers(rows).length} × ${sellers(rows).length}, sellers in rows and buyers in columns, by island group. Largest: ${largest(rows, "en")}.`,
  },
  note: {
    id: "Tabel model 2016, barang dan jasa; lonjakan nikel sesudahnya tidak termuat. Sel kosong: provinsi itu sendiri. Huruf di atas kolom: kode ISO 3166-2.",
    en: "A model table of 2016, goods and services; the rise of nickel after it is not in it. Empty cells: the province itself. Letters above columns: ISO 3166-2.",
  },
  accent: "seq-4",
  key: (row) => row.from_code,
  plot: (rows, stage, lang) =>
    gridMatrix(stage, rows, {
      places: sellers(rows).map((row) => ({
        key: row.from_code,
        name: bySize(stage, row[`short_${lang}`], nameOf(row, lang)),
        code: row.letters,
        group: codeWord("island_group", row.island, lang),
      })),
      from: (row) => row.from_code,
      to: (row) => row.to_code,
      fill: (row) => color(role(row.value_billion_idr)),
      classes: classes(lang),
      rowTitle: { id: "penjual", en: "sellers" }[lang],
      columnTitle: { id: "pembeli", en: "buyers" }[lang],
      series: (row) => row[`from_${lang}`],
      head: (row) => pair(row, lang),
      text: (row) => money(row.value_billion_idr, lang),
    }),
});

interface Flow {
  readonly from_code: string;
  readonly from_id: string;
  readonly from_en: string;
  readonly to_id: string;
  readonly to_en: string;
  readonly value_billion_idr: number;
}

/** Names that would take a third of the picture are the short ones. */
const longest = 20;

const nameOf = (row: Flow & { readonly short_id: string; readonly short_en: string }, lang: Lang) =>
  row[`from_${lang}`].length > longest ? row[`short_${lang}`] : row[`from_${lang}`];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const role = (value: number): Role => `seq-${edges.filter((edge) => value >= edge).length + 1}` as Role;

const money = (billions: number, lang: Lang) =>
  formats[billions < 1000 ? "rupiah0" : "trillion1"](billions < 1000 ? billions : billions / 1000, lang);

function classes(lang: Lang) {
  const edge = (value: number) => formats.decimal1(value / 1000, lang).replace(/[,.]0$/, "");
  const unit = { id: "triliun", en: "trillion" }[lang];
  const [first, last] = [edges[0], edges.at(-1) ?? 0];
  const names = [
    { id: `di bawah ${edge(first)}`, en: `below ${edge(first)}` }[lang],
    ...edges.slice(1).map((upper, index) => `${edge(edges[index] ?? 0)}–${edge(upper)}`),
    { id: `${edge(last)} ke atas, ${unit} rupiah`, en: `${edge(last)} and more, ${unit} rupiah` }[lang],
  ];
  return names.map((label, index) => ({ fill: color(`seq-${index + 1}` as Role), label }));
}

/** The first row of each seller, in the order of the codes. */
const sellers = <T extends Flow>(rows: readonly T[]) =>
  [...new Map(rows.toReversed().map((row) => [row.from_code, row])).values()].reverse();

const count = (rows: readonly Flow[], lang: Lang) => formats.integer(rows.length, lang);

const sum = (rows: readonly Flow[]) => rows.reduce((total, row) => total + row.value_billion_idr, 0);

function smallHalf(rows: readonly Flow[], lang: Lang): string {
  const small = rows
    .toSorted((a, b) => a.value_billion_idr - b.value_billion_idr)
    .slice(0, Math.floor(rows.length / 2));
  return formats.percent1(share(sum(small), sum(rows)) ?? 0, lang);
}

const pair = (row: Flow, lang: Lang) =>
  lang === "id" ? `${row.from_id} ke ${row.to_id}` : `${row.from_en} to ${row.to_en}`;

const largest = (rows: readonly Flow[], lang: Lang) =>
  rows
    .toSorted((a, b) => b.value_billion_idr - a.value_billion_idr)
    .slice(0, 3)
    .map((row) => `${pair(row, lang)} ${money(row.value_billion_idr, lang)}`)
    .join(", ");
