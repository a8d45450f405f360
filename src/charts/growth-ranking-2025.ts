import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, listInk, placed } from "#kit/by-province.ts";
import { codeColumn, growthColumn, placeColumn, rankColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { inYear } from "#metrics/in-year.ts";
import { preferred } from "#metrics/preferred.ts";
import { rankedWithNation } from "#metrics/ranked-with-nation.ts";

const year = 2025;

export default defineChart({
  form: "ranked-bar",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const rates = inYear(preferred(growthAnnual), year);
    return placed(rankedWithNation(rates, "growth_pct"), provinces, "rank", "growth_pct", "status");
  },
  columns: (of) => of(rankColumn, codeColumn, placeColumn, growthColumn, statusColumn),
  title: {
    id: (rows) => `${rows[0]?.name_id} tumbuh lebih dari ${faster(rows)} kali laju Indonesia; ${shrinking(rows, "id")}`,
    en: (rows) =>
      `${rows[0]?.name_en} grew more than ${faster(rows)} times as fast as Indonesia; ${shrinking(rows, "en")}`,
  },
  subtitle: {
    id: `Pertumbuhan PDRB riil (harga konstan 2010), persen, 38 provinsi dan Indonesia, ${year}, angka sangat sementara`,
    en: `Real GRDP growth (constant 2010 prices), percent, 38 provinces and Indonesia, ${year}, very preliminary`,
  },
  accent: "prov-82",
  orders: ["name", "region"],
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      ...byProvince(lang),
      value: (row) => row.growth_pct,
      label: (row) => formats.decimal2(row.growth_pct, lang),
      ink: listInk,
      head: (row) => [nameIn(row, lang), ...(row.rank === null ? [] : [formats.ordinal(row.rank, lang)])].join(", "),
      text: (row) => formats.percent2(row.growth_pct, lang),
    }),
});

interface Ranked extends Named {
  readonly province_code: string;
  readonly growth_pct: number;
}

function faster(rows: readonly Ranked[]): number {
  const nation = rows.find((row) => row.province_code === "00");
  return Math.floor((rows[0]?.growth_pct ?? NaN) / (nation?.growth_pct ?? NaN));
}

function shrinking(rows: readonly Ranked[], lang: Lang): string {
  const names = rows.filter((row) => row.growth_pct < 0).map((row) => nameIn(row, lang));
  if (names.length === 0) return { id: "tidak ada yang menyusut", en: "none shrank" }[lang];
  return `${names.join(", ")} ${{ id: "menyusut", en: "shrank" }[lang]}`;
}
