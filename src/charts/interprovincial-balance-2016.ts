import provinceTrade2016 from "#datasets/province-trade-2016.ts";
import provinces from "#datasets/provinces.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { provinceTrade2016, provinces },
  derive({ provinceTrade2016, provinces }) {
    const names = namesOf(provinces);
    return provinceTrade2016
      .map((row) => ({
        province_code: row.province_code,
        ...names(row.province_code),
        sold_billion_idr: row.interprovincial_exports_billion_idr,
        bought_billion_idr: row.interprovincial_imports_billion_idr,
        balance_billion_idr: row.interprovincial_exports_billion_idr - row.interprovincial_imports_billion_idr,
        sources: [row.source_id],
      }))
      .sort((a, b) => b.balance_billion_idr - a.balance_billion_idr || (a.province_code < b.province_code ? -1 : 1));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      numberColumn("sold_billion_idr", { id: "Dijual (miliar rupiah)", en: "Sold (billion rupiah)" }, "integer"),
      numberColumn("bought_billion_idr", { id: "Dibeli (miliar rupiah)", en: "Bought (billion rupiah)" }, "integer"),
      numberColumn("balance_billion_idr", { id: "Neraca (miliar rupiah)", en: "Balance (billion rupiah)" }, "integer"),
    ),
  title: {
    id: (rows) =>
      `Pada 2016 hanya ${sellers(rows)} dari ${rows.length} provinsi menjual lebih banyak ke provinsi lain daripada membeli`,
    en: (rows) => `In 2016 only ${sellers(rows)} of ${rows.length} provinces sold more to the others than they bought`,
  },
  subtitle: {
    id: (rows) =>
      `Penjualan dikurangi pembelian barang dan jasa antarprovinsi, triliun rupiah, ${rows.length} provinsi, 2016`,
    en: (rows) =>
      `Sales less purchases of goods and services between provinces, trillion rupiah, ${rows.length} provinces, 2016`,
  },
  description: {
    id: (rows) => `Diagram batang dari surplus terbesar ke defisit terbesar: ${ends(rows, "id")}.`,
    en: (rows) => `Bars from the largest surplus to the largest deficit: ${ends(rows, "en")}.`,
  },
  note: {
    id: "Tabel model 2016 dari tabel input-output antarwilayah; neracanya berbeda dari neraca PDRB tahunan dan tidak disandingkan. Belum memuat lonjakan nikel.",
    en: "A model table of 2016 from the inter-regional input-output table; its balances differ from the yearly accounts and are not set beside them. The rise of nickel is not in it yet.",
  },
  accent: "positive",
  orders: ["name", "region"],
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.province_code,
      value: (row) => row.balance_billion_idr,
      name: (row) => nameIn(row, lang),
      label: (row) => formats.signed1(row.balance_billion_idr / 1000, lang),
      color: (row) => color(row.balance_billion_idr < 0 ? "negative" : "positive"),
      ink: () => color("text"),
      strong: (row) => row.balance_billion_idr >= 0,
      head: (row) => nameIn(row, lang),
      text: (row) => say(row, lang),
    }),
});

interface Balance extends Named {
  readonly sold_billion_idr: number;
  readonly bought_billion_idr: number;
  readonly balance_billion_idr: number;
}

const sellers = (rows: readonly Balance[]) => rows.filter((row) => row.balance_billion_idr > 0).length;

function say(row: Balance, lang: Lang): string {
  const [sold, bought] = [row.sold_billion_idr, row.bought_billion_idr].map((value) => formats.rupiah1(value, lang));
  return lang === "id" ? `menjual ${sold}, membeli ${bought}` : `sold ${sold}, bought ${bought}`;
}

const ends = (rows: readonly Balance[], lang: Lang) =>
  [rows[0], rows.at(-1)]
    .flatMap((row) => (row ? [`${nameIn(row, lang)} (${formats.signedRupiah(row.balance_billion_idr, lang)})`] : []))
    .join({ id: " sampai ", en: " to " }[lang]);
