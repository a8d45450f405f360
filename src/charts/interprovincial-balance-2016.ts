import provinceTrade2016 from "#datasets/province-trade-2016.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import { largestFirst } from "#metrics/largest-first.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { provinceTrade2016, provinces },
  derive({ provinceTrade2016, provinces }) {
    const balances = provinceTrade2016.map((row) => ({
      ...row,
      sold_billion_idr: row.interprovincial_exports_billion_idr,
      bought_billion_idr: row.interprovincial_imports_billion_idr,
      balance_billion_idr: row.interprovincial_exports_billion_idr - row.interprovincial_imports_billion_idr,
    }));
    const ranked = largestFirst(balances, "balance_billion_idr", "province_code");
    return placed(ranked, provinces, "sold_billion_idr", "bought_billion_idr", "balance_billion_idr");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      numberColumn("sold_billion_idr", { id: "Dijual (miliar rupiah)", en: "Sold (billion rupiah)" }, "integer"),
      numberColumn("bought_billion_idr", { id: "Dibeli (miliar rupiah)", en: "Bought (billion rupiah)" }, "integer"),
      valueColumn("balance_billion_idr", { id: "Neraca (miliar rupiah)", en: "Balance (billion rupiah)" }, "integer"),
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
  note: {
    id: "Tabel model 2016 dari tabel input-output antarwilayah; neracanya berbeda dari neraca PDRB tahunan dan tidak disandingkan. Belum memuat lonjakan nikel.",
    en: "A model table of 2016 from the inter-regional input-output table; its balances differ from the yearly accounts and are not set beside them. The rise of nickel is not in it yet.",
  },
  accent: "positive",
  orders: ["name", "region"],
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      ...byProvince(lang),
      value: (row) => row.balance_billion_idr,
      label: (row) => formats.signed1(row.balance_billion_idr / 1000, lang),
      color: (row) => color(row.balance_billion_idr < 0 ? "negative" : "positive"),
      ink: () => color("text"),
      strong: (row) => row.balance_billion_idr >= 0,
      text: (row) => {
        const [sold, bought] = [
          formats.rupiah1(row.sold_billion_idr, lang),
          formats.rupiah1(row.bought_billion_idr, lang),
        ];
        return { id: `menjual ${sold}, membeli ${bought}`, en: `sold ${sold}, bought ${bought}` }[lang];
      },
    }),
});

const sellers = (rows: readonly { balance_billion_idr: number }[]) =>
  rows.filter((row) => row.balance_billion_idr > 0).length;
