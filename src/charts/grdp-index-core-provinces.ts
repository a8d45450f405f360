import grdpAnnual from "#datasets/grdp-annual.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { coreProvinces } from "#kit/colors.ts";
import { codeColumn, grdpColumn, placeColumn, statusColumn, valueColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { line } from "#kit/line.ts";
import { bySize } from "#kit/stage.ts";
import { isProvisional } from "#kit/status.ts";
import { markedYears, yearLines } from "#kit/year-lines.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { indexedTo } from "#metrics/indexed-to.ts";
import { lastOfPlaces, yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

const [subject, base] = ["82", 2010];

export default defineChart({
  form: "line",
  subject: "growth",
  datasets: { grdpAnnual, provinces },
  derive({ grdpAnnual, provinces }) {
    const levels = preferred(grdpAnnual).filter((row) => row.price_basis === "constant2010");
    const indexed = indexedTo(yearsOfPlaces(levels, coreProvinces), "value_trillion_idr", base);
    return placed(indexed, provinces, "year", "value_trillion_idr", "index", "status");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      yearColumn,
      grdpColumn("constant2010", "decimal2"),
      valueColumn("index", { id: `Indeks (${base} = 100)`, en: `Index (${base} = 100)` }, "decimal1"),
      statusColumn,
    ),
  title: {
    id: (rows) =>
      `Ekonomi Maluku Utara kini ${now(rows, "id").own} ukuran ${base}; provinsi inti lain paling banyak ${now(rows, "id").next}`,
    en: (rows) =>
      `North Maluku’s economy is ${now(rows, "en").own} that of ${base}; the other core provinces reach ${now(rows, "en").next} at most`,
  },
  subtitle: {
    id: `PDRB harga konstan 2010, indeks ${base} = 100, lima provinsi, 2010–2025`,
    en: `GRDP at constant 2010 prices, index ${base} = 100, five provinces, 2010–2025`,
  },
  note: {
    id: "* angka sementara, ** angka sangat sementara. Nilai 2024 dan 2025 adalah jumlah empat triwulan dari salinan data BPS.",
    en: "* preliminary, ** very preliminary. Values of 2024 and 2025 are sums of four quarters from a copy of BPS data.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    line(stage, rows, {
      ...yearLines(stage, "index", { narrow: "integer", wide: "integer", says: "decimal1" }),
      subject,
      provisional: isProvisional,
      xTicks: bySize(stage, [2010, 2015, 2020, 2025], [2010, 2013, 2016, 2019, 2022, 2025]),
      xLabel: markedYears(rows),
      yTicks: [0, 200, 400],
      yLabel: (tick) => formats.integer(tick, lang),
    }),
});

/** How many times their size of the base year the subject's economy and the largest of the others have now. */
function now(rows: readonly { province_code: string; index: number }[], lang: Lang) {
  const { own = [], others = [] } = Object.groupBy(lastOfPlaces(rows), ({ province_code }) =>
    province_code === subject ? "own" : "others",
  );
  const [mine, next] = [own, others].map((of) => formats.times1(Math.max(...of.map(({ index }) => index / 100)), lang));
  return { own: mine, next };
}
