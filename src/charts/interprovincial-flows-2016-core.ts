import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { color, coreProvinces } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { matrix } from "#kit/matrix.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";

/** Upper edges of the classes, trillion rupiah; a value on an edge belongs to the class above it. */
const edges = [0.1, 1, 3, 10, 50] as const;

export default defineChart({
  form: "matrix",
  subject: "cooperation",
  datasets: { flows2016, provinces },
  derive({ flows2016, provinces }) {
    const place = new Map(provinces.map((row) => [row.province_code, row]));
    return coreProvinces.flatMap((from_code) =>
      coreProvinces.flatMap((to_code) =>
        flows2016
          .filter((row) => row.from_code === from_code && row.to_code === to_code)
          .map((row) => ({
            from_code,
            to_code,
            short_id: place.get(from_code)?.short_name ?? from_code,
            short_en: place.get(from_code)?.short_name_en ?? from_code,
            from_id: place.get(from_code)?.name_id ?? from_code,
            from_en: place.get(from_code)?.name_en ?? from_code,
            to_id: place.get(to_code)?.name_id ?? to_code,
            to_en: place.get(to_code)?.name_en ?? to_code,
            value_trillion_idr: Math.round(row.value_billion_idr / 10) / 100,
            sources: [row.source_id],
          })),
      ),
    );
  },
  columns: (of) =>
    of(
      { name: "from_id", label: { id: "Penjual", en: "Seller" }, text: (row, lang) => row[`from_${lang}`] },
      { name: "to_id", label: { id: "Pembeli", en: "Buyer" }, text: (row, lang) => row[`to_${lang}`] },
      numberColumn("value_trillion_idr", { id: "Nilai (triliun rupiah)", en: "Value (trillion rupiah)" }, "decimal2"),
    ),
  title: {
    id: (rows) => {
      const [seller, buyers] = mainSeller(rows, "id");
      return `Di antara lima provinsi, ${seller} penjual terbesar bagi ${buyers} yang lain`;
    },
    en: (rows) => {
      const [seller, buyers] = mainSeller(rows, "en");
      return `Among the five provinces ${seller} is the largest seller to ${buyers} of the others`;
    },
  },
  subtitle: {
    id: "Penjualan barang dan jasa setahun antara lima provinsi, triliun rupiah, 2016",
    en: "Yearly sales of goods and services between five provinces, trillion rupiah, 2016",
  },
  description: {
    id: (rows) => `Matriks 5 × 5, penjual di baris dan pembeli di kolom. ${list(rows, "id")}.`,
    en: (rows) => `Matrix of 5 × 5, sellers in rows and buyers in columns. ${list(rows, "en")}.`,
  },
  note: {
    id: "Tabel model 2016, barang dan jasa; lonjakan nikel sesudahnya tidak termuat. Sel kosong: provinsi itu sendiri.",
    en: "A model table of 2016, goods and services; the rise of nickel after it is not in it. Empty cells: the province itself.",
  },
  accent: "prov-35",
  key: (row) => row.from_code,
  plot: (rows, stage, lang) => {
    const name = bySize<"short" | "from">(stage, "short", "from");
    const places = coreProvinces.map((key) => ({
      key,
      name: rows.find((row) => row.from_code === key)?.[`${name}_${lang}`] ?? key,
    }));
    return matrix(stage, rows, {
      rows: places,
      columns: places,
      from: (row) => row.from_code,
      to: (row) => row.to_code,
      fill: (row) => color(role(row.value_trillion_idr)),
      ink: (row) => color(`on-${role(row.value_trillion_idr)}` as Role),
      strong: (row) => row === largestTo(rows, row.to_code),
      label: (row) =>
        formats[row.value_trillion_idr < 10 ? "decimal2" : bySize(stage, "decimal1", "decimal2")](
          row.value_trillion_idr,
          lang,
        ),
      rowTitle: { id: "penjual", en: "sellers" }[lang],
      columnTitle: { id: "pembeli", en: "buyers" }[lang],
      series: (row) => row[`from_${lang}`],
      head: (row) => pair(row, lang),
      text: (row) => formats.trillion2(row.value_trillion_idr, lang),
    });
  },
});

interface Flow {
  readonly from_code: string;
  readonly to_code: string;
  readonly from_id: string;
  readonly from_en: string;
  readonly to_id: string;
  readonly to_en: string;
  readonly value_trillion_idr: number;
}

const role = (value: number): Role => `seq-${edges.filter((edge) => value >= edge).length + 1}` as Role;

const pair = (row: Flow, lang: Lang) =>
  lang === "id" ? `${row.from_id} ke ${row.to_id}` : `${row.from_en} to ${row.to_en}`;

/** The largest flow to a buyer. */
function largestTo<F extends Flow>(rows: readonly F[], buyer: string): F | undefined {
  return rows
    .filter((row) => row.to_code === buyer)
    .toSorted((a, b) => b.value_trillion_idr - a.value_trillion_idr)
    .at(0);
}

/** Who is the largest seller most often, and to how many of the other four. */
function mainSeller(rows: readonly Flow[], lang: Lang): readonly [seller: string, buyers: string] {
  const tops = coreProvinces.flatMap((code) => largestTo(rows, code) ?? []);
  const [first] = [...Map.groupBy(tops, (row) => row.from_code).values()].sort((a, b) => b.length - a.length);
  const count = first?.length ?? 0;
  const words = { id: ["", "satu", "dua", "tiga", "keempat"], en: ["", "one", "two", "three", "all four"] }[lang];
  return [first?.[0]?.[`from_${lang}`] ?? "", words[count] ?? String(count)];
}

const list = (rows: readonly Flow[], lang: Lang) =>
  rows
    .toSorted((a, b) => b.value_trillion_idr - a.value_trillion_idr)
    .slice(0, 6)
    .map((row) => `${pair(row, lang)} ${formats.trillion2(row.value_trillion_idr, lang)}`)
    .join(", ");
