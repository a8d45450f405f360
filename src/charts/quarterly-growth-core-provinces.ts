import growthQuarterly from "#datasets/growth-quarterly.ts";
import provinces from "#datasets/provinces.ts";
import { linesByProvince, placed } from "#kit/by-province.ts";
import { coreAndNation, coreProvinces } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, quarterColumn, statusColumn } from "#kit/columns.ts";
import { quarterStart } from "#kit/dates.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn, nameOn } from "#kit/names.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { smallMultiples } from "#kit/small-multiples.ts";
import { periodSpan } from "#kit/spans.ts";
import { isProvisional, statusMark } from "#kit/status.ts";
import { formats } from "#lib/format.ts";
import { ofPlaces, periodsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { swings } from "#metrics/swings.ts";

const subject = "82";

export default defineChart({
  form: "small-multiples",
  subject: "growth",
  datasets: { growthQuarterly, provinces },
  derive({ growthQuarterly, provinces }) {
    const rates = preferred(growthQuarterly).filter((row) => row.measure === "yoy" && row.is_confirmed);
    return placed(periodsOfPlaces(rates, coreAndNation), provinces, "period", "growth_pct", "status");
  },
  columns: (of) => of(codeColumn, placeColumn, quarterColumn, growthColumn, statusColumn),
  title: {
    id: (rows) =>
      `Pertumbuhan Maluku Utara berayun ${formats.point1(swing(rows, [subject]), "id")}, provinsi lain paling jauh ${formats.decimal1(swing(rows, others), "id")}`,
    en: (rows) =>
      `North Maluku’s growth swings by ${formats.point1(swing(rows, [subject]), "en")}, that of the others by ${formats.decimal1(swing(rows, others), "en")} at most`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil setahun (y-on-y), persen, lima provinsi dan Indonesia, ${periodSpan(rows, "period", "id")}`,
    en: (rows) =>
      `Real GRDP growth on a year before (y-on-y), percent, five provinces and Indonesia, ${periodSpan(rows, "period", "en")}`,
  },
  note: {
    id: "Garis tipis: Indonesia. Putus-putus: angka sementara (2024) dan sangat sementara (2025). Angka provinsi dibaca dari salinan data BPS.",
    en: "Thin line: Indonesia. Dashed: preliminary (2024) and very preliminary (2025). Figures of provinces were read from a copy of BPS data.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    smallMultiples(stage, rows, {
      ...linesByProvince(lang),
      panel: (row) => row.province_code,
      x: (row) => quarterStart(row.period),
      y: (row) => row.growth_pct,
      name: (row) => nameOn(stage, row),
      endLabel: (row) => formats.decimal1(row.growth_pct, lang),
      reference: "00",
      provisional: isProvisional,
      xTicks: [2022, 2025.75],
      xLabel: (at) => String(Math.floor(at)),
      yTicks: [0, 20, 40],
      yLabel: percentScale(lang),
      head: (row) => `${nameIn(row, lang)}, ${formats.period(row.period, lang)}${statusMark(row.status)}`,
      text: (row) => formats.percent2(row.growth_pct, lang),
    }),
});

const others = coreProvinces.filter((code) => code !== subject);

/** The widest swing of these places. */
const swing = (rows: readonly { province_code: string; growth_pct: number }[], places: readonly string[]): number =>
  Math.max(...swings(ofPlaces(rows, places), "growth_pct").values());
