import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { coreProvinces } from "#kit/colors.ts";
import { codeColumn, gapColumn, growthColumn, placeColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { divergingBars } from "#kit/diverging-bars.ts";
import { nameOn } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { besideNation } from "#metrics/beside.ts";
import { difference } from "#metrics/difference.ts";
import { inYear } from "#metrics/in-year.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

const year = 2025;

export default defineChart({
  form: "diverging-bar",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const rates = inYear(preferred(growthAnnual), year);
    const compared = besideNation(rates, "year", { nation_pct: "growth_pct" });
    const gaps = compared.map((row) => ({ ...row, gap_points: difference(row.growth_pct, row.nation_pct) }));
    return placed(largestFirst(gaps, "gap_points"), provinces, "growth_pct", "nation_pct", "gap_points", "status");
  },
  columns: (of) => of(codeColumn, placeColumn, growthColumn, gapColumn("gap_points"), statusColumn),
  title: {
    id: (rows) => `${ahead(rows)} dari ${rows.length} provinsi melampaui Indonesia${core(rows, "id")}`,
    en: (rows) => `${ahead(rows)} of ${rows.length} provinces outpaced Indonesia${core(rows, "en")}`,
  },
  subtitle: {
    id: ([row]) =>
      `Selisih pertumbuhan PDRB riil dari Indonesia (${formats.percent2(row?.nation_pct ?? NaN, "id")}), poin persen, ${year}, angka sangat sementara`,
    en: ([row]) =>
      `Gap of real GRDP growth to Indonesia (${formats.percent2(row?.nation_pct ?? NaN, "en")}), percentage points, ${year}, very preliminary`,
  },
  note: {
    id: "Selisih dihitung dari angka yang diterbitkan dengan dua desimal. Cetak tebal: lima provinsi inti.",
    en: "The gap is computed from figures published with two decimals. Bold: the five core provinces.",
  },
  accent: "positive",
  orders: ["name", "region"],
  plot: (rows, stage, lang) =>
    divergingBars(stage, rows, {
      ...byProvince(lang),
      value: (row) => row.gap_points,
      name: (row) => nameOn(stage, row),
      label: (row) => formats.signed2(row.gap_points, lang),
      belowName: { id: "di bawah Indonesia", en: "below Indonesia" }[lang],
      aboveName: { id: "di atas Indonesia", en: "above Indonesia" }[lang],
      text: (row) => `${formats.signedPoint2(row.gap_points, lang)} · ${formats.percent2(row.growth_pct, lang)}`,
    }),
});

type Gaps = readonly { province_code: string; gap_points: number }[];

const ahead = (rows: Gaps): number => rows.filter((row) => row.gap_points > 0).length;

/** Added to the title as long as it is so. */
function core(rows: Gaps, lang: Lang): string {
  const isAhead = ahead(ofPlaces(rows, coreProvinces)) === coreProvinces.length;
  return isAhead ? { id: ", termasuk kelima provinsi inti", en: ", including all five core provinces" }[lang] : "";
}
