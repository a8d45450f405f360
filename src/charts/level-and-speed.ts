import grdpAnnual from "#datasets/grdp-annual.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { codeColumn, grdpColumn, growthColumn, placeColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { endAt, middleAt, namedPoints, startAt } from "#kit/named-points.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { scatter } from "#kit/scatter.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { beside } from "#metrics/beside.ts";
import { inYear } from "#metrics/in-year.ts";
import { preferred } from "#metrics/preferred.ts";

const year = 2025;
const named = {
  "18": middleAt(0, 19),
  "33": middleAt(0, 19),
  "35": endAt(6, -17),
  "72": middleAt(0, -15),
  "82": {},
  "96": {},
};

export default defineChart({
  form: "scatter",
  subject: "growth",
  datasets: { growthAnnual, grdpAnnual, provinces },
  derive({ growthAnnual, grdpAnnual, provinces }) {
    const rates = inYear(preferred(growthAnnual), year);
    const levels = inYear(preferred(grdpAnnual), year).filter((row) => row.price_basis === "current");
    // The nation's growth is a line in this picture; its level would dwarf every province.
    const noLevel = { province_code: "00", value_trillion_idr: null, sources: [] };
    const rows = beside(rates, [...levels, noLevel], "province_code", { value_trillion_idr: "value_trillion_idr" });
    return placed(rows, provinces, "value_trillion_idr", "growth_pct", "status");
  },
  columns: (of) =>
    of(codeColumn, placeColumn, { ...grdpColumn("current", "decimal1"), says: "value" }, growthColumn, statusColumn),
  title: {
    id: (rows) => `Yang tercepat kecil: ekonomi Maluku Utara ${part(rows, "id")} dari ekonomi Jawa Timur`,
    en: (rows) => `The fastest is small: North Maluku’s economy is ${part(rows, "en")} of East Java’s`,
  },
  subtitle: {
    id: `PDRB harga berlaku dan pertumbuhan riil, 38 provinsi, ${year}, angka sangat sementara`,
    en: `GRDP at current prices and real growth, 38 provinces, ${year}, very preliminary`,
  },
  note: {
    id: "PDRB setahun adalah jumlah empat triwulan. Garis mendatar adalah pertumbuhan Indonesia.",
    en: "GRDP of a year is the sum of its four quarters. The horizontal line is Indonesia’s growth.",
  },
  accent: "prov-82",
  views: {
    label: { id: "Sumbu PDRB", en: "GRDP axis" },
    options: [
      { key: "log", name: { id: "logaritmik", en: "logarithmic" } },
      { key: "linear", name: { id: "linear", en: "linear" } },
    ],
  },
  // The nation is a line and has no point.
  key: (row) => (row.value_trillion_idr === null ? "" : row.province_code),
  plot: (rows, stage, lang) => {
    // On the linear axis small economies crowd at the left.
    const isLinear = stage.view === "linear";
    const national = rows.find((row) => row.province_code === "00")?.growth_pct ?? NaN;
    return scatter(stage, rows, {
      ...byProvince(lang),
      ...namedPoints(stage, { ...named, "21": isLinear ? startAt(10, -7) : endAt(-8, -8) }),
      x: (row) => row.value_trillion_idr,
      y: (row) => row.growth_pct,
      text: (row) =>
        `${formats.percent2(row.growth_pct, lang)} · ${formats.trillion1(row.value_trillion_idr ?? NaN, lang)}`,
      xScale: isLinear ? "linear" : "log",
      xTicks: isLinear ? [0, 1000, 2000, 3000, 4000] : [30, 100, 300, 1000, 3000],
      xName: { id: "PDRB, triliun rupiah", en: "GRDP, trillion rupiah" }[lang],
      yTicks: [-20, -10, 0, 10, 20, 30],
      yLabel: percentScale(lang),
      benchmark: {
        y: national,
        name: `${{ id: "Garis: Indonesia", en: "Line: Indonesia" }[lang]} ${formats.decimal2(national, lang)}`,
      },
    });
  },
});

/** North Maluku's economy as a part of East Java's. */
function part(rows: readonly { province_code: string; value_trillion_idr: number | null }[], lang: Lang): string {
  const level = (code: string) => rows.find((row) => row.province_code === code)?.value_trillion_idr ?? NaN;
  return formats.percent1((level("82") / level("35")) * 100, lang);
}
