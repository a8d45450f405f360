import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { arcMap } from "#kit/arc-map.ts";
import { capitalIn, capitalsOf } from "#kit/capitals.ts";
import { provinceColor } from "#kit/colors.ts";
import { numberColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { buyerColumn, byFlow, type Flow, sellerColumn, withEnds } from "#kit/flows.ts";
import { java, javaFrame } from "#kit/java-frame.ts";
import { endNames } from "#kit/map-words.ts";
import { shortNameIn } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { sharesOfSum } from "#metrics/shares-of-sum.ts";
import { sumOf } from "#metrics/sum-of.ts";

const count = 30;

/** Where names find room on the wide map. */
const named = ["14", "12", "64", "73"];
const shifts = { "14": [6, -16], "12": [-14, 17], "64": [44, -10], "73": [38, 14] } as const;

export default defineChart({
  form: "arc-map",
  subject: "cooperation",
  datasets: { flows2016, provinces },
  derive({ flows2016, provinces }) {
    const shares = largestFirst(sharesOfSum(flows2016, "value_billion_idr"), "value_billion_idr").slice(0, count);
    const capitals = capitalsOf(provinces);
    return withEnds(shares, provinces).map((row) => ({
      ...row,
      capitals: capitals([row.from_code, row.to_code]),
      pairs: flows2016.length,
    }));
  },
  columns: (of) =>
    of(
      sellerColumn,
      buyerColumn,
      valueColumn("value_billion_idr", { id: "Nilai (miliar rupiah)", en: "Value (billion rupiah)" }, "integer"),
      numberColumn(
        "share_pct",
        { id: "Pangsa perdagangan antarprovinsi (persen)", en: "Share of inter-provincial trade (percent)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) =>
      `${rows.length} dari ${formats.integer(rows[0]?.pairs ?? NaN, "id")} arus memuat ${formats.percent0(sumOf(rows, "share_pct"), "id")} perdagangan antarprovinsi; ${touching(rows, "id")}`,
    en: (rows) =>
      `${rows.length} of ${formats.integer(rows[0]?.pairs ?? NaN, "en")} flows hold ${formats.percent0(sumOf(rows, "share_pct"), "en")} of inter-provincial trade; ${touching(rows, "en")}`,
  },
  subtitle: {
    id: (rows) =>
      `Penjualan barang dan jasa setahun dari satu provinsi ke provinsi lain, rupiah, ${rows.length} arus terbesar, 2016`,
    en: (rows) =>
      `Yearly sales of goods and services from one province to another, rupiah, the ${rows.length} largest flows, 2016`,
  },
  note: {
    id: "Tabel model 2016, barang dan jasa, 34 provinsi. Tebal busur menurut nilai; busur ke bawah adalah arus balik. Warna: Jawa Timur dan Jawa Tengah sebagai penjual.",
    en: "A model table of 2016, goods and services, 34 provinces. Width by value; an arc bent downward is the way back. Colours: East Java and Central Java as sellers.",
  },
  credits: ["ardian28-geojson"],
  accent: "prov-35",
  key: (row) => row.from_code,
  plot: (rows, stage, lang) => {
    const largest = rows[0]?.value_billion_idr ?? 1;
    return arcMap(stage, rows, {
      ...byFlow(lang),
      strokeWidth: (row) => 0.6 + (row.value_billion_idr / largest) * bySize(stage, 5, 9),
      color: (row) => provinceColor(row.from_code),
      at: capitalIn(rows),
      named: endNames(stage, rows, bySize(stage, [], named), shifts, 1, (place) => shortNameIn(place, lang)),
      apart: javaFrame(stage, rows),
      text: (row) => formats.rupiah1(row.value_billion_idr, lang),
    });
  },
});

/** How many of the flows begin or end in Java. */
function touching(rows: readonly Flow[], lang: Lang): string {
  const count = rows.filter((row) => java.includes(row.from_code) || java.includes(row.to_code)).length;
  if (count === rows.length) return { id: "semuanya melibatkan Jawa", en: "all involve Java" }[lang];
  return { id: `${count} melibatkan Jawa`, en: `${count} ${count === 1 ? "involves" : "involve"} Java` }[lang];
}
