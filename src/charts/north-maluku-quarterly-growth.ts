import growthQuarterly from "#datasets/growth-quarterly.ts";
import provinces from "#datasets/provinces.ts";
import { color } from "#kit/colors.ts";
import { vintageColumns } from "#kit/columns.ts";
import { quarterStart } from "#kit/dates.ts";
import { defineChart } from "#kit/define-chart.ts";
import { namesOf } from "#kit/names.ts";
import { isProvisional } from "#kit/status.ts";
import { bySize } from "#kit/stage.ts";
import { vintageKey, vintages } from "#kit/vintages.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

const place = "82";

export default defineChart({
  form: "vintages",
  subject: "growth",
  datasets: { growthQuarterly, provinces },
  derive({ growthQuarterly, provinces }) {
    const names = namesOf(provinces);
    return growthQuarterly
      .filter((row) => row.province_code === place && row.measure === "yoy" && row.is_confirmed)
      .map(({ province_code, period, growth_pct, status, vintage, is_preferred, source_id }) => ({
        province_code,
        ...names(province_code),
        period,
        growth_pct,
        status,
        vintage,
        is_preferred,
        sources: [source_id],
      }));
  },
  columns: (of) => of(...vintageColumns),
  title: {
    id: (rows) =>
      `Angka pertama jarang bertahan: ${revised(rows)} dari ${reported(rows)} triwulan Maluku Utara berubah`,
    en: (rows) => `First figures rarely stand: ${revised(rows)} of ${reported(rows)} quarters in North Maluku changed`,
  },
  subtitle: {
    id: "Pertumbuhan PDRB riil y-on-y, persen, Maluku Utara, triwulan I 2022–triwulan IV 2025, angka terakhir dan angka yang digantikan",
    en: "Real GRDP growth year on year, percent, North Maluku, Q1 2022–Q4 2025, latest figures and those they replaced",
  },
  description: {
    id: (rows) => `Grafik garis dengan angka lama sebagai titik kosong. ${describe(rows, "id")}`,
    en: (rows) => `Line chart with superseded figures as hollow dots. ${describe(rows, "en")}`,
  },
  note: {
    id: "Garis putus-putus dan titik kosong merah: angka sementara atau sangat sementara. Angka 2026 belum digambar karena bertumpu pada satu salinan.",
    en: "Dashed line and hollow red points: preliminary or very preliminary. Figures of 2026 are not drawn, since they rest on a single copy.",
  },
  accent: "prov-82",
  key: (row) => vintageKey(row.is_preferred),
  plot: (rows, stage, lang) =>
    vintages(stage, rows, {
      x: (row) => quarterStart(row.period),
      y: (row) => row.growth_pct,
      current: (row) => row.is_preferred,
      provisional: isProvisional,
      color: color("prov-82"),
      xTicks: [2022, 2023, 2024, 2025],
      xLabel: (tick) => (lang === "id" ? `${bySize(stage, "Tw", "Triwulan")} I ${tick}` : `Q1 ${tick}`),
      yTicks: [0, 10, 20, 30, 40],
      yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : String(tick)),
      head: (row) => `${formats.period(row.period, lang)}, ${codeWord("vintage", row.vintage, lang)}`,
      text: (row) => formats.percent2(row.growth_pct, lang),
    }),
});

interface Quarter {
  readonly period: string;
  readonly growth_pct: number;
  readonly is_preferred: boolean;
}

const superseded = (rows: readonly Quarter[]) => rows.filter((row) => !row.is_preferred);

/** Quarters of which an earlier figure was seen. */
const reported = (rows: readonly Quarter[]) => new Set(superseded(rows).map((row) => row.period)).size;

/** Quarters of which an earlier figure differs from the one in use. */
function revised(rows: readonly Quarter[]): number {
  const used = new Map(rows.filter((row) => row.is_preferred).map((row) => [row.period, row.growth_pct]));
  return new Set(
    superseded(rows)
      .filter((row) => row.growth_pct !== used.get(row.period))
      .map((row) => row.period),
  ).size;
}

function describe(rows: readonly Quarter[], lang: Lang): string {
  const used = rows.filter((row) => row.is_preferred).sort((a, b) => a.growth_pct - b.growth_pct);
  const say = (row: Quarter | undefined) =>
    row ? `${formats.percent2(row.growth_pct, lang)} (${formats.period(row.period, lang)})` : "";
  return lang === "id"
    ? `Terendah ${say(used[0])}, tertinggi ${say(used.at(-1))}. Dari ${reported(rows)} triwulan yang rilis awalnya terlihat, ${revised(rows)} berubah.`
    : `Lowest ${say(used[0])}, highest ${say(used.at(-1))}. Of ${reported(rows)} quarters whose earlier figure was seen, ${revised(rows)} changed.`;
}
