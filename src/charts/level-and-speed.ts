import grdpAnnual from "#datasets/grdp-annual.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { color, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { scatter } from "#kit/scatter.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const year = 2025;
const named = ["82", "21", "33", "35", "18", "72", "96"];

const places: Record<string, { dx: number; dy: number; anchor: "start" | "middle" | "end" }> = {
  "21": { dx: -8, dy: -8, anchor: "end" },
  "72": { dx: 0, dy: -15, anchor: "middle" },
  "18": { dx: 0, dy: 19, anchor: "middle" },
  "33": { dx: 0, dy: 19, anchor: "middle" },
  "35": { dx: 6, dy: -17, anchor: "end" },
};

/** On the linear axis small economies crowd at the left. */
const linearPlaces: typeof places = { "21": { dx: 10, dy: -7, anchor: "start" } };

export default defineChart({
  form: "scatter",
  subject: "growth",
  datasets: { growthAnnual, grdpAnnual, provinces },
  derive({ growthAnnual, grdpAnnual, provinces }) {
    const names = namesOf(provinces);
    const level = new Map(
      grdpAnnual
        .filter((row) => row.is_preferred && row.year === year && row.price_basis === "current")
        .map((row) => [row.province_code, row]),
    );
    return growthAnnual
      .filter(
        (row) => row.is_preferred && row.year === year && (row.province_code === "00" || level.has(row.province_code)),
      )
      .map(({ province_code, growth_pct, status, source_id }) => ({
        province_code,
        ...names(province_code),
        // The nation's growth is a line in this picture; its level would dwarf every province.
        value_trillion_idr: province_code === "00" ? null : (level.get(province_code)?.value_trillion_idr ?? null),
        growth_pct,
        status,
        sources: [
          ...new Set([
            source_id,
            ...(province_code === "00" ? [] : [level.get(province_code)?.source_id ?? source_id]),
          ]),
        ],
      }));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      {
        name: "value_trillion_idr",
        label: { id: "PDRB harga berlaku (triliun rupiah)", en: "GRDP, current prices (trillion rupiah)" },
        numeric: true,
        text: (row, lang) => (row.value_trillion_idr === null ? "–" : formats.decimal1(row.value_trillion_idr, lang)),
      },
      growthColumn,
      statusColumn,
    ),
  title: {
    id: (rows) => `Yang tercepat kecil: ekonomi Maluku Utara ${times(rows, "id")} Jawa Timur`,
    en: (rows) => `The fastest is small: North Maluku’s economy is ${times(rows, "en")} of East Java’s`,
  },
  subtitle: {
    id: `PDRB harga berlaku dan pertumbuhan riil, 38 provinsi, ${year}, angka sangat sementara`,
    en: `GRDP at current prices and real growth, 38 provinces, ${year}, very preliminary`,
  },
  description: {
    id: (rows) => `Diagram pencar, tiap titik satu provinsi. ${ends(rows, "id")}`,
    en: (rows) => `Scatter plot, one point for each province. ${ends(rows, "en")}`,
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
  key: (row) => (row.province_code === "00" ? "" : row.province_code),
  plot: (rows, stage, lang) => {
    const isLinear = stage.view === "linear";
    const national = rows.find((row) => row.province_code === "00")?.growth_pct ?? NaN;
    const strong = (row: { province_code: string }) => provinceInk(row.province_code) !== color("muted");
    return scatter(stage, rows.filter(hasLevel), {
      x: (row) => row.value_trillion_idr,
      y: (row) => row.growth_pct,
      key: (row) => row.province_code,
      color: (row) => provinceColor(row.province_code),
      ink: (row) => provinceInk(row.province_code),
      label: (row) => (named.includes(row.province_code) ? nameOn(stage, row) : null),
      strong,
      head: (row) => nameIn(row, lang),
      text: (row) => `${formats.percent2(row.growth_pct, lang)} · ${formats.trillion1(row.value_trillion_idr, lang)}`,
      xScale: isLinear ? "linear" : "log",
      xTicks: isLinear ? [0, 1000, 2000, 3000, 4000] : [30, 100, 300, 1000, 3000],
      xLabel: (tick) => formats.integer(tick, lang),
      xName: isLinear
        ? { id: "PDRB, triliun rupiah", en: "GRDP, trillion rupiah" }[lang]
        : { id: "PDRB, triliun rupiah (skala log)", en: "GRDP, trillion rupiah (log scale)" }[lang],
      yTicks: [-20, -10, 0, 10, 20, 30],
      yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : formats.integer(tick, lang)),
      benchmark: {
        y: national,
        name: `${{ id: "Garis: Indonesia", en: "Line: Indonesia" }[lang]} ${formats.decimal2(national, lang)}`,
      },
      place: (row) => (isLinear ? { ...places, ...linearPlaces } : places)[row.province_code],
    });
  },
});

interface Levelled extends Named {
  readonly province_code: string;
  readonly value_trillion_idr: number | null;
  readonly growth_pct: number;
}

const hasLevel = <R extends Levelled>(row: R): row is R & { value_trillion_idr: number } =>
  row.value_trillion_idr !== null;

/** How many times North Maluku's economy fits into East Java's, as a part: "seperdua puluh lima" would be too precise. */
function times(rows: readonly Levelled[], lang: Lang): string {
  const level = (code: string) => rows.find((row) => row.province_code === code)?.value_trillion_idr ?? NaN;
  return formats.percent1((level("82") / level("35")) * 100, lang) + (lang === "id" ? " dari ekonomi" : "");
}

function ends(rows: readonly Levelled[], lang: Lang): string {
  const sorted = rows.filter(hasLevel).sort((a, b) => b.value_trillion_idr - a.value_trillion_idr);
  const say = (row: (typeof sorted)[number] | undefined) =>
    row
      ? `${nameIn(row, lang)} (${{ id: "PDRB", en: "GRDP" }[lang]} ${formats.trillion1(row.value_trillion_idr, lang)}, ${{ id: "pertumbuhan", en: "growth" }[lang]} ${formats.percent2(row.growth_pct, lang)})`
      : "";
  return lang === "id"
    ? `Terbesar: ${say(sorted[0])}. Terkecil: ${say(sorted.at(-1))}.`
    : `Largest: ${say(sorted[0])}. Smallest: ${say(sorted.at(-1))}.`;
}
