import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces } from "#kit/colors.ts";
import { codeColumn, growthColumn, numberColumn, placeColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { divergingBars } from "#kit/diverging-bars.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const year = 2025;

export default defineChart({
  form: "diverging-bar",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const names = namesOf(provinces);
    const rates = growthAnnual.filter((row) => row.is_preferred && row.year === year);
    const nation = rates.find((row) => row.province_code === "00");
    if (!nation) return [];
    return rates
      .filter((row) => row !== nation)
      .map(({ province_code, growth_pct, status, source_id }) => ({
        province_code,
        ...names(province_code),
        growth_pct,
        gap_points: Math.round((growth_pct - nation.growth_pct) * 100) / 100,
        status,
        sources: [...new Set([source_id, nation.source_id])],
      }))
      .sort((a, b) => b.gap_points - a.gap_points || (a.province_code < b.province_code ? -1 : 1));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      growthColumn,
      numberColumn(
        "gap_points",
        { id: "Selisih dari Indonesia (poin persen)", en: "Gap to Indonesia (percentage points)" },
        "signed2",
      ),
      statusColumn,
    ),
  title: {
    id: (rows) => `${ahead(rows).length} dari ${rows.length} provinsi melampaui Indonesia${core(rows, "id")}`,
    en: (rows) => `${ahead(rows).length} of ${rows.length} provinces outpaced Indonesia${core(rows, "en")}`,
  },
  subtitle: {
    id: (rows) =>
      `Selisih pertumbuhan PDRB riil dari Indonesia (${national(rows, "id")}), poin persen, ${year}, angka sangat sementara`,
    en: (rows) =>
      `Gap of real GRDP growth to Indonesia (${national(rows, "en")}), percentage points, ${year}, very preliminary`,
  },
  description: {
    id: (rows) => `Batang dua arah dari garis Indonesia. ${ends(rows, "id")}`,
    en: (rows) => `Bars to both sides of the line of Indonesia. ${ends(rows, "en")}`,
  },
  note: {
    id: "Selisih dihitung dari angka yang diterbitkan dengan dua desimal. Cetak tebal: lima provinsi inti.",
    en: "The gap is computed from figures published with two decimals. Bold: the five core provinces.",
  },
  accent: "positive",
  orders: ["name", "region"],
  plot: (rows, stage, lang) =>
    divergingBars(stage, rows, {
      key: (row) => row.province_code,
      value: (row) => row.gap_points,
      name: (row) => nameOn(stage, row),
      label: (row) => formats.signed2(row.gap_points, lang),
      strong: isCore,
      belowName: { id: "di bawah Indonesia", en: "below Indonesia" }[lang],
      aboveName: { id: "di atas Indonesia", en: "above Indonesia" }[lang],
      head: (row) => nameIn(row, lang),
      text: (row) => `${formats.signedPoint2(row.gap_points, lang)} · ${formats.percent2(row.growth_pct, lang)}`,
    }),
});

interface Gap extends Named {
  readonly province_code: string;
  readonly growth_pct: number;
  readonly gap_points: number;
}

const isCore = (row: Gap) => coreProvinces.some((code) => code === row.province_code);

const ahead = (rows: readonly Gap[]) => rows.filter((row) => row.gap_points > 0);

/** Added to the title as long as it is so. */
function core(rows: readonly Gap[], lang: Lang): string {
  const isAhead = ahead(rows).filter(isCore).length === coreProvinces.length;
  if (!isAhead) return "";
  return { id: ", termasuk kelima provinsi inti", en: ", including all five core provinces" }[lang];
}

function national(rows: readonly Gap[], lang: Lang): string {
  const [first] = rows;
  return formats.percent2((first?.growth_pct ?? NaN) - (first?.gap_points ?? NaN), lang);
}

function ends(rows: readonly Gap[], lang: Lang): string {
  const say = (row: Gap | undefined) =>
    row ? `${nameIn(row, lang)} ${formats.signedPoint2(row.gap_points, lang)}` : "";
  return lang === "id"
    ? `Paling jauh di atas: ${say(rows[0])}; paling jauh di bawah: ${say(rows.at(-1))}.`
    : `Furthest above: ${say(rows[0])}; furthest below: ${say(rows.at(-1))}.`;
}
