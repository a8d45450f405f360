import subsectorShare from "#datasets/subsector-share.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { beginning } from "#kit/fit-text.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { textColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import { sourced } from "#lib/sources-of.ts";
import { known } from "#metrics/known.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { sharesOfSum } from "#metrics/shares-of-sum.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "structure",
  datasets: { subsectorShare },
  derive({ subsectorShare }) {
    const manufacturing = ofPlaces(subsectorShare, ["00"]).filter(
      (row) => row.period === "2025" && row.basis === "accounts" && row.parent_industry_code === "C",
    );
    const ranked = largestFirst(known(manufacturing, "share_of_grdp_pct"), "share_of_grdp_pct", "subsector");
    return sourced(ranked);
  },
  columns: (of) =>
    of(
      { ...textColumn("subsector", { id: "Subsektor", en: "Subsector" }), says: "name" },
      numberColumn("share_of_grdp_pct", { id: "Pangsa PDB (persen)", en: "Share of GDP (percent)" }, "decimal2"),
    ),
  title: {
    id: (rows) =>
      `${rows[0]?.subsector_id} saja mencakup ${formats.percent0(part(rows), "id")} industri pengolahan Indonesia`,
    en: (rows) =>
      `${rows[0]?.subsector_en} alone are ${formats.percent0(part(rows), "en")} of Indonesia’s manufacturing`,
  },
  subtitle: {
    id: "Pangsa subsektor industri pengolahan dalam PDB harga berlaku, persen, Indonesia, 2025",
    en: "Share of subsectors of manufacturing in GDP at current prices, percent, Indonesia, 2025",
  },
  note: {
    id: "Bagian dari industri pengolahan dihitung terhadap jumlah subsektor yang dipublikasikan.",
    en: "The part of manufacturing is reckoned on the sum of the published subsectors.",
  },
  accent: "prov-00",
  key: (row) => row.subsector,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.subsector,
      value: (row) => row.share_of_grdp_pct,
      name: (row) => beginning(row[`subsector_${lang}`], 36),
      label: (row) => formats.decimal2(row.share_of_grdp_pct, lang),
      color: () => color("secondary-1"),
      strong: (row) => row === rows[0],
      head: (row) => row[`subsector_${lang}`],
      text: (row) => formats.percent2(row.share_of_grdp_pct, lang),
    }),
});

/** What the largest subsector is of all of them, percent. */
const part = (rows: readonly { share_of_grdp_pct: number }[]) =>
  sharesOfSum(rows, "share_of_grdp_pct")[0]?.share_pct ?? NaN;
