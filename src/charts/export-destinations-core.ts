import exportBreakdown from "#datasets/export-breakdown.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { periodColumn, textColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { known } from "#metrics/known.ts";
import { leaders } from "#metrics/leaders.ts";
import { ofPlaces } from "#metrics/of-places.ts";

/** Groups of countries, which are not compared with single ones. */
const blocs = ["asean", "european-union"];

export default defineChart({
  form: "ranked-bar",
  subject: "context",
  datasets: { exportBreakdown, provinces },
  derive({ exportBreakdown, provinces }) {
    const countries = known(ofPlaces(exportBreakdown, coreProvinces), "share_pct").filter(
      ({ dimension, item, period }) => dimension === "destination" && !blocs.includes(item) && spansMonths(period),
    );
    const named = countries.map((row) => ({ ...row, country_id: row.item_id, country_en: row.item_en }));
    return placed(leaders(named, "share_pct"), provinces, "period", "country_id", "country_en", "share_pct");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      { ...textColumn("country", { id: "Tujuan terbesar", en: "Largest destination" }), says: "name" },
      { ...periodColumn, says: "time" },
      numberColumn("share_pct", { id: "Pangsa ekspor (persen)", en: "Share of exports (percent)" }, "decimal2"),
    ),
  title: { id: (rows) => claim(rows, "id"), en: (rows) => claim(rows, "en") },
  subtitle: {
    id: "Pangsa negara tujuan terbesar dalam ekspor provinsi, persen, periode terakhir yang dipublikasikan",
    en: "Share of the largest country of destination in a province’s exports, percent, latest published period",
  },
  note: {
    id: "Periode berbeda antarprovinsi, sebagian hanya bagian tahun. Jawa Tengah dan Jawa Timur: nonmigas. Kelompok negara (ASEAN, Uni Eropa) tidak dihitung.",
    en: "Periods differ between provinces, some are parts of years. Central Java and East Java: without oil and gas. Groups of countries (ASEAN, European Union) do not count.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.province_code,
      value: (row) => row.share_pct,
      name: (row) => `${nameIn(row, lang)}, ${formats.period(row.period, lang)}`,
      label: (row) => `${row[`country_${lang}`]} ${formats.share1(row.share_pct, lang)}`,
      color: (row) => provinceColor(row.province_code),
      strong: (row) => row === rows[0],
      text: (row) => `${row[`country_${lang}`]} ${formats.percent2(row.share_pct, lang)}`,
    }),
});

/** A year or a run of months; a single month says too little. */
const spansMonths = (period: string) => period.length === 4 || period.includes("/");

type Destination = Readonly<Record<`${"name" | "country"}_${Lang}`, string>> & { readonly share_pct: number };

/** The largest share, and the next ten percent that no other province's largest destination reaches. */
function claim([top, ...others]: readonly Destination[], lang: Lang): string {
  const part = formats.percent0(top?.share_pct ?? NaN, lang);
  const limit = 10 * (Math.floor(Math.max(0, ...others.map((row) => row.share_pct)) / 10) + 1);
  return {
    id: `${part} ekspor ${top?.name_id} menuju ${top?.country_id}; di provinsi inti lain tak satu pun negara mencapai ${limit} persen`,
    en: `${part} of ${top?.name_en}’s exports go to ${top?.country_en}; in the other core provinces no country reaches ${limit} percent`,
  }[lang];
}
