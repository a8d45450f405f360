import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { route } from "#kit/flows.ts";
import { islandNames } from "#kit/islands.ts";
import { matrix } from "#kit/matrix.ts";
import { nameOn, shortNameIn } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { bySteps, stepsAt } from "#kit/steps.ts";
import { codeWordColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { rounded } from "#lib/rounded.ts";
import { sourcesOf } from "#lib/sources-of.ts";
import { flowsOfGroups } from "#metrics/flows.ts";
import { sharesOfSum } from "#metrics/shares-of-sum.ts";
import { sumOf } from "#metrics/sum-of.ts";
import { codeWord } from "#words/codes.ts";

const groups = ["sumatera", "jawa", "bali_nusa_tenggara", "kalimantan", "sulawesi", "maluku_papua"];

/** Classes by their upper edges, trillion rupiah. */
const classes = stepsAt([10, 30, 100, 300, 1000]);

export default defineChart({
  form: "matrix",
  subject: "cooperation",
  datasets: { flows2016, provinces },
  derive({ flows2016, provinces }) {
    const island = new Map(provinces.map((row) => [row.province_code, row.island_group ?? ""]));
    const sums = flowsOfGroups(flows2016, "value_billion_idr", groups, (code) => island.get(code) ?? "");
    return sums.map(({ from, to, sum, flows }) => ({
      from,
      to,
      value_trillion_idr: rounded(sum / 1000, 1),
      sources: sourcesOf(...flows),
    }));
  },
  columns: (of) =>
    of(
      { ...codeWordColumn("from", { id: "Penjual", en: "Seller" }, "island_group"), says: "name" },
      { ...codeWordColumn("to", { id: "Pembeli", en: "Buyer" }, "island_group"), says: "to" },
      numberColumn("value_trillion_idr", { id: "Nilai (triliun rupiah)", en: "Value (trillion rupiah)" }, "decimal1"),
    ),
  title: {
    id: (rows) => `Jawa menjual ${formats.percent0(ofJava(rows), "id")} dari semua yang diperdagangkan antarprovinsi`,
    en: (rows) => `Java sells ${formats.percent0(ofJava(rows), "en")} of all that provinces trade with one another`,
  },
  subtitle: {
    id: "Penjualan barang dan jasa setahun antarprovinsi menurut kelompok pulau, triliun rupiah, 34 provinsi, 2016",
    en: "Yearly sales of goods and services between provinces by island group, trillion rupiah, 34 provinces, 2016",
  },
  note: {
    id: "Tabel model 2016, barang dan jasa. Di dalam satu kelompok hanya perdagangan antara provinsi yang berbeda yang dihitung.",
    en: "A model table of 2016, goods and services. Within one group only trade between different provinces counts.",
  },
  accent: "seq-4",
  key: (row) => row.from,
  plot: (rows, stage, lang) => {
    return matrix(stage, rows, {
      rows: groups.map((key) => ({ key, name: nameOn(stage, islandNames(key)) })),
      columns: groups.map((key) => ({ key, name: shortNameIn(islandNames(key), lang) })),
      from: (row) => row.from,
      to: (row) => row.to,
      ...bySteps(classes, "value_trillion_idr", lang),
      strong: (row) => row.value_trillion_idr >= 1000,
      label: (row) => formats[bySize(stage, "integer", "decimal1")](row.value_trillion_idr, lang),
      series: (row) => islandIn(row.from, lang),
      head: (row) => route(islandIn(row.from, lang), islandIn(row.to, lang), lang),
      text: (row) => formats.trillion1(row.value_trillion_idr, lang),
    });
  },
});

const islandIn = (key: string, lang: Lang) => codeWord("island_group", key, lang);

/** What Java sells of everything, percent. */
const ofJava = (rows: readonly { from: string; value_trillion_idr: number }[]) =>
  sumOf(
    sharesOfSum(rows, "value_trillion_idr").filter((row) => row.from === "jawa"),
    "share_pct",
  );
