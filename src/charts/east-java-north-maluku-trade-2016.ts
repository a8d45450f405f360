import industries from "#datasets/industries.ts";
import flowsByIndustry2016 from "#datasets/interprovincial-flows-2016-by-industry.ts";
import { valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import {
  byIndustry,
  industryCodeColumn,
  industryColumn,
  industryIn,
  type NamedIndustry,
  withIndustry,
} from "#kit/industry-names.ts";
import { soldByEach } from "#kit/trade-sides.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { bothWays } from "#metrics/both-ways.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { highest } from "#metrics/lowest-highest.ts";

/** Industries of which neither side sold this much, billion rupiah, are not drawn. */
const least = 25;

export default defineChart({
  form: "dumbbell",
  subject: "cooperation",
  datasets: { flowsByIndustry2016, industries },
  derive({ flowsByIndustry2016, industries }) {
    const sales = bothWays(flowsByIndustry2016, ["35", "82"], (row) => row.industry_code, "value_billion_idr");
    const rows = sales.map(({ key, out, back, sources }) => ({
      industry_code: key,
      by_east_java_billion_idr: out ?? 0,
      by_north_maluku_billion_idr: back ?? 0,
      greater: Math.max(out ?? 0, back ?? 0),
      sources,
    }));
    const drawn = rows.filter(({ greater }) => greater >= least);
    return withIndustry(largestFirst(drawn, "greater", "industry_code"), industries);
  },
  columns: (of) =>
    of(
      industryCodeColumn,
      industryColumn,
      valueColumn(
        "by_east_java_billion_idr",
        { id: "Dijual Jawa Timur (miliar rupiah)", en: "Sold by East Java (billion rupiah)" },
        "decimal1",
      ),
      valueColumn(
        "by_north_maluku_billion_idr",
        { id: "Dijual Maluku Utara (miliar rupiah)", en: "Sold by North Maluku (billion rupiah)" },
        "decimal1",
      ),
    ),
  title: {
    id: (rows) => {
      const [east, north] = most(rows, "id");
      return `Pada 2016 Jawa Timur terutama menjual hasil ${east}, Maluku Utara hasil ${north}`;
    },
    en: (rows) => {
      const [east, north] = most(rows, "en");
      return `In 2016 East Java sold above all products of ${east}, North Maluku those of ${north}`;
    },
  },
  subtitle: {
    id: "Penjualan barang dan jasa setahun per arah menurut lapangan usaha penjual, rupiah, Jawa Timur dan Maluku Utara, 2016",
    en: "Yearly sales of goods and services each way by industry of the seller, rupiah, East Java and North Maluku, 2016",
  },
  note: {
    id: `Tabel model 2016. Lapangan usaha yang penjualannya di bawah Rp${least} miliar di kedua arah tidak digambar.`,
    en: `A model table of 2016. Industries that sold less than Rp${least} billion both ways are not drawn.`,
  },
  accent: "prov-35",
  key: (row) => row.industry_code,
  plot: (rows, stage, lang) =>
    dumbbell(stage, rows, {
      ...soldByEach(lang, "by_east_java_billion_idr", "by_north_maluku_billion_idr"),
      ...byIndustry(lang),
      ticks: [0, 1000, 2000],
      tickLabel: (tick, isLast) => (isLast ? formats.rupiah(tick, lang) : formats.integer(tick / 1000, lang)),
    }),
});

type Sales = NamedIndustry & Readonly<Record<"by_east_java_billion_idr" | "by_north_maluku_billion_idr", number>>;

/** The industries of which each side sold most. */
const most = (rows: readonly Sales[], lang: Lang) =>
  [highest(rows, "by_east_java_billion_idr"), highest(rows, "by_north_maluku_billion_idr")].map((row) =>
    row ? industryIn(row, lang).toLowerCase() : "",
  );
