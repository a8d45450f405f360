import subsectorShare from "#datasets/subsector-share.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "structure",
  datasets: { subsectorShare },
  derive({ subsectorShare }) {
    return subsectorShare
      .flatMap((row) => {
        const isOurs =
          row.province_code === "00" &&
          row.period === "2025" &&
          row.basis === "accounts" &&
          row.parent_industry_code === "C";
        if (!isOurs || row.share_of_grdp_pct === null) return [];
        const { subsector, subsector_id, subsector_en, share_of_grdp_pct, source_id } = row;
        return [{ subsector, subsector_id, subsector_en, share_of_grdp_pct, sources: [source_id] }];
      })
      .sort((a, b) => b.share_of_grdp_pct - a.share_of_grdp_pct || (a.subsector < b.subsector ? -1 : 1));
  },
  columns: (of) =>
    of(
      { name: "subsector_id", label: { id: "Subsektor", en: "Subsector" }, text: words },
      numberColumn("share_of_grdp_pct", { id: "Pangsa PDB (persen)", en: "Share of GDP (percent)" }, "decimal2"),
    ),
  title: {
    id: (rows) => `${words(rows[0], "id")} saja mencakup ${part(rows, "id")} industri pengolahan Indonesia`,
    en: (rows) => `${words(rows[0], "en")} alone are ${part(rows, "en")} of Indonesia’s manufacturing`,
  },
  subtitle: {
    id: "Pangsa subsektor industri pengolahan dalam PDB harga berlaku, persen, Indonesia, 2025",
    en: "Share of subsectors of manufacturing in GDP at current prices, percent, Indonesia, 2025",
  },
  description: {
    id: (rows) => `Diagram batang berperingkat, ${rows.length} subsektor. Persen dari PDB: ${list(rows, "id")}.`,
    en: (rows) => `Ranked bars, ${rows.length} subsectors. Percent of GDP: ${list(rows, "en")}.`,
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
      name: (row) => fitting(words(row, lang)),
      label: (row) => formats.decimal2(row.share_of_grdp_pct, lang),
      color: () => color("secondary-1"),
      ink: () => color("text"),
      strong: (row) => row === rows[0],
      head: (row) => words(row, lang),
      text: (row) => formats.percent2(row.share_of_grdp_pct, lang),
    }),
});

interface Subsector {
  readonly subsector_id: string;
  readonly subsector_en: string;
  readonly share_of_grdp_pct: number;
}

function words(row: Subsector | undefined, lang: Lang): string {
  return row ? row[`subsector_${lang}`] : "";
}

/** The first part of a long name; the whole one is read at the bar and stands in the table. */
const fitting = (name: string) => (name.length <= 36 ? name : (name.split(/[,(;]/)[0] ?? name).trim());

function part(rows: readonly Subsector[], lang: Lang): string {
  const whole = rows.reduce((sum, row) => sum + row.share_of_grdp_pct, 0);
  return formats.percent0((100 * (rows[0]?.share_of_grdp_pct ?? NaN)) / whole, lang);
}

const list = (rows: readonly Subsector[], lang: Lang) =>
  rows.map((row) => `${words(row, lang)} ${formats.decimal2(row.share_of_grdp_pct, lang)}`).join("; ");
