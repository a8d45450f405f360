import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { matrix } from "#kit/matrix.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";
import { codeWord } from "#words/codes.ts";

const groups = ["sumatera", "jawa", "bali_nusa_tenggara", "kalimantan", "sulawesi", "maluku_papua"] as const;

/** Upper edges of the classes, trillion rupiah; a value on an edge belongs to the class above it. */
const edges = [10, 30, 100, 300, 1000] as const;

const short: Readonly<Partial<Record<string, { id: string; en: string }>>> = {
  bali_nusa_tenggara: { id: "Bali–Nusra", en: "Bali–Nusa" },
  maluku_papua: { id: "Maluku–Papua", en: "Maluku–Papua" },
};

export default defineChart({
  form: "matrix",
  subject: "cooperation",
  datasets: { flows2016, provinces },
  derive({ flows2016, provinces }) {
    const island = new Map(provinces.map((row) => [row.province_code, row.island_group ?? ""]));
    const byPair = Map.groupBy(flows2016, (row) => `${island.get(row.from_code)} ${island.get(row.to_code)}`);
    return groups.flatMap((from) =>
      groups.flatMap((to) => {
        const flows = byPair.get(`${from} ${to}`);
        if (!flows) return [];
        return [
          {
            from,
            to,
            value_trillion_idr: Math.round(flows.reduce((sum, row) => sum + row.value_billion_idr, 0) / 100) / 10,
            sources: [...new Set(flows.map((row) => row.source_id))],
          },
        ];
      }),
    );
  },
  columns: (of) =>
    of(
      {
        name: "from",
        label: { id: "Penjual", en: "Seller" },
        text: (row, lang) => codeWord("island_group", row.from, lang),
      },
      {
        name: "to",
        label: { id: "Pembeli", en: "Buyer" },
        text: (row, lang) => codeWord("island_group", row.to, lang),
      },
      numberColumn("value_trillion_idr", { id: "Nilai (triliun rupiah)", en: "Value (trillion rupiah)" }, "decimal1"),
    ),
  title: {
    id: (rows) => `Jawa menjual ${part(rows, "from", "id")} dari semua yang diperdagangkan antarprovinsi`,
    en: (rows) => `Java sells ${part(rows, "from", "en")} of all that provinces trade with one another`,
  },
  subtitle: {
    id: "Penjualan barang dan jasa setahun antarprovinsi menurut kelompok pulau, triliun rupiah, 34 provinsi, 2016",
    en: "Yearly sales of goods and services between provinces by island group, trillion rupiah, 34 provinces, 2016",
  },
  description: {
    id: (rows) =>
      `Matriks ${groups.length} × ${groups.length}, penjual di baris dan pembeli di kolom. Jawa menjual ${part(rows, "from", "id")} dan membeli ${part(rows, "to", "id")}. ${largest(rows, "id")}.`,
    en: (rows) =>
      `Matrix of ${groups.length} × ${groups.length}, sellers in rows and buyers in columns. Java sells ${part(rows, "from", "en")} and buys ${part(rows, "to", "en")}. ${largest(rows, "en")}.`,
  },
  note: {
    id: "Tabel model 2016, barang dan jasa. Di dalam satu kelompok hanya perdagangan antara provinsi yang berbeda yang dihitung.",
    en: "A model table of 2016, goods and services. Within one group only trade between different provinces counts.",
  },
  accent: "seq-4",
  key: (row) => row.from,
  plot: (rows, stage, lang) => {
    const places = groups.map((key) => ({
      key,
      name: bySize(stage, short[key]?.[lang], undefined) ?? codeWord("island_group", key, lang),
    }));
    const buyers = groups.map((key) => ({ key, name: short[key]?.[lang] ?? codeWord("island_group", key, lang) }));
    return matrix(stage, rows, {
      rows: places,
      columns: buyers,
      from: (row) => row.from,
      to: (row) => row.to,
      fill: (row) => color(role(row.value_trillion_idr)),
      ink: (row) => color(`on-${role(row.value_trillion_idr)}` as Role),
      strong: (row) => row.value_trillion_idr >= 1000,
      label: (row) => formats[bySize(stage, "integer", "decimal1")](row.value_trillion_idr, lang),
      rowTitle: { id: "penjual", en: "sellers" }[lang],
      columnTitle: { id: "pembeli", en: "buyers" }[lang],
      series: (row) => codeWord("island_group", row.from, lang),
      head: (row) => pair(row, lang),
      text: (row) => formats.trillion1(row.value_trillion_idr, lang),
    });
  },
});

interface Cell {
  readonly from: string;
  readonly to: string;
  readonly value_trillion_idr: number;
}

const role = (value: number): Role => `seq-${edges.filter((edge) => value >= edge).length + 1}` as Role;

const sum = (rows: readonly Cell[]) => rows.reduce((total, row) => total + row.value_trillion_idr, 0);

const part = (rows: readonly Cell[], side: "from" | "to", lang: Lang) =>
  formats.percent0((100 * sum(rows.filter((row) => row[side] === "jawa"))) / sum(rows), lang);

function pair(row: Cell, lang: Lang): string {
  const [seller, buyer] = [row.from, row.to].map((key) => codeWord("island_group", key, lang));
  if (row.from === row.to) return lang === "id" ? `di dalam ${seller}` : `within ${seller}`;
  return lang === "id" ? `${seller} ke ${buyer}` : `${seller} to ${buyer}`;
}

function largest(rows: readonly Cell[], lang: Lang): string {
  const [first, second, third] = rows.toSorted((a, b) => b.value_trillion_idr - a.value_trillion_idr);
  const say = [first, second, third].flatMap((row) =>
    row ? [`${pair(row, lang)} ${formats.trillion1(row.value_trillion_idr, lang)}`] : [],
  );
  return `${{ id: "Terbesar", en: "Largest" }[lang]}: ${say.join(", ")}`;
}
