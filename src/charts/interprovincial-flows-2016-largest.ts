import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { arcMap } from "#kit/arc-map.ts";
import { capitalIn, capitalsOf } from "#kit/capitals.ts";
import { provinceColor } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { share } from "#metrics/share.ts";

const count = 30;
const java = ["31", "32", "33", "34", "35", "36"];

export default defineChart({
  form: "arc-map",
  subject: "cooperation",
  datasets: { flows2016, provinces },
  derive({ flows2016, provinces }) {
    const capitals = capitalsOf(provinces);
    const place = new Map(provinces.map((row) => [row.province_code, row]));
    const whole = flows2016.reduce((total, row) => total + row.value_billion_idr, 0);
    return flows2016
      .toSorted((a, b) => b.value_billion_idr - a.value_billion_idr)
      .slice(0, count)
      .map(({ from_code, to_code, value_billion_idr, source_id }) => ({
        from_code,
        to_code,
        from_id: place.get(from_code)?.name_id ?? from_code,
        from_en: place.get(from_code)?.name_en ?? from_code,
        to_id: place.get(to_code)?.name_id ?? to_code,
        to_en: place.get(to_code)?.name_en ?? to_code,
        capitals: capitals([from_code, to_code]),
        value_billion_idr,
        share_pct: share(value_billion_idr, whole) ?? 0,
        pairs: flows2016.length,
        sources: [source_id],
      }));
  },
  columns: (of) =>
    of(
      { name: "from_id", label: { id: "Penjual", en: "Seller" }, text: (row, lang) => row[`from_${lang}`] },
      { name: "to_id", label: { id: "Pembeli", en: "Buyer" }, text: (row, lang) => row[`to_${lang}`] },
      numberColumn("value_billion_idr", { id: "Nilai (miliar rupiah)", en: "Value (billion rupiah)" }, "integer"),
      numberColumn(
        "share_pct",
        { id: "Pangsa perdagangan antarprovinsi (persen)", en: "Share of inter-provincial trade (percent)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) =>
      `${rows.length} dari ${formats.integer(rows[0]?.pairs ?? NaN, "id")} arus memuat ${sum(rows, "id")} perdagangan antarprovinsi; ${touching(rows, "id")}`,
    en: (rows) =>
      `${rows.length} of ${formats.integer(rows[0]?.pairs ?? NaN, "en")} flows hold ${sum(rows, "en")} of inter-provincial trade; ${touching(rows, "en")}`,
  },
  subtitle: {
    id: (rows) =>
      `Penjualan barang dan jasa setahun dari satu provinsi ke provinsi lain, rupiah, ${rows.length} arus terbesar, 2016`,
    en: (rows) =>
      `Yearly sales of goods and services from one province to another, rupiah, the ${rows.length} largest flows, 2016`,
  },
  description: {
    id: (rows) => `Peta arus; cakram penjual, cincin pembeli. Terbesar: ${first(rows, "id")}.`,
    en: (rows) => `Map of flows; a disc sells, a ring buys. Largest: ${first(rows, "en")}.`,
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
    const word = (code: string, id: string, en: string, [dx, dy]: readonly [number, number]) => ({
      code,
      words: { id, en }[lang],
      dx,
      dy,
    });
    return arcMap(stage, rows, {
      from: (row) => row.from_code,
      to: (row) => row.to_code,
      strokeWidth: (row) => 0.6 + (row.value_billion_idr / largest) * bySize(stage, 5, 9),
      color: (row) => provinceColor(row.from_code),
      at: capitalIn(rows),
      named: bySize(
        stage,
        [],
        [
          word("14", "Riau", "Riau", [6, -16]),
          word("12", "Sumut", "N. Sumatra", [-14, 17]),
          word("64", "Kaltim", "E. Kalimantan", [44, -10]),
          word("73", "Sulsel", "S. Sulawesi", [38, 14]),
        ],
      ),
      apart: {
        codes: java,
        name: { id: "Di dalam Jawa", en: "Within Java" }[lang],
        named: bySize(
          stage,
          [word("35", "Jatim", "E. Java", [18, 20]), word("33", "Jateng", "C. Java", [0, 22])],
          [
            word("35", "Jawa Timur", "East Java", [40, 34]),
            word("33", "Jawa Tengah", "Central Java", [-10, 44]),
            word("32", "Jawa Barat", "West Java", [-4, 42]),
            word("36", "Banten", "Banten", [-36, -14]),
            word("31", "Jakarta", "Jakarta", [14, -24]),
          ],
        ),
      },
      series: (row) => row[`from_${lang}`],
      key: (row) => row.from_code,
      head: (row) => arrow(row, lang),
      text: (row) => formats.rupiah1(row.value_billion_idr, lang),
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
  readonly value_billion_idr: number;
  readonly share_pct: number;
}

const arrow = (row: Flow, lang: Lang) =>
  lang === "id" ? `${row.from_id} ke ${row.to_id}` : `${row.from_en} to ${row.to_en}`;

const sum = (rows: readonly Flow[], lang: Lang) =>
  formats.percent0(
    rows.reduce((total, row) => total + row.share_pct, 0),
    lang,
  );

function touching(rows: readonly Flow[], lang: Lang): string {
  const inJava = rows.filter((row) => java.includes(row.from_code) || java.includes(row.to_code)).length;
  if (inJava === rows.length) return lang === "id" ? "semuanya melibatkan Jawa" : "all involve Java";
  return lang === "id" ? `${inJava} melibatkan Jawa` : `${inJava} ${inJava === 1 ? "involves" : "involve"} Java`;
}

const first = (rows: readonly Flow[], lang: Lang) =>
  rows
    .slice(0, 5)
    .map((row) => `${arrow(row, lang)} ${formats.rupiah1(row.value_billion_idr, lang)}`)
    .join(", ");
