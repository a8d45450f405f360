import growthQuarterly from "#datasets/growth-quarterly.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, quarterColumn, statusColumn } from "#kit/columns.ts";
import { quarterStart } from "#kit/dates.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { smallMultiples } from "#kit/small-multiples.ts";
import { isProvisional, statusMark } from "#kit/status.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const places = [...coreProvinces, "00"];

export default defineChart({
  form: "small-multiples",
  subject: "growth",
  datasets: { growthQuarterly, provinces },
  derive({ growthQuarterly, provinces }) {
    const names = namesOf(provinces);
    return growthQuarterly
      .filter((row) => row.measure === "yoy" && row.is_preferred && row.is_confirmed)
      .filter((row) => places.includes(row.province_code))
      .map(({ province_code, period, growth_pct, status, source_id }) => ({
        province_code,
        ...names(province_code),
        period,
        growth_pct,
        status,
        sources: [source_id],
      }))
      .sort(
        (a, b) =>
          places.indexOf(a.province_code) - places.indexOf(b.province_code) ||
          quarterStart(a.period) - quarterStart(b.period),
      );
  },
  columns: (of) => of(codeColumn, placeColumn, quarterColumn, growthColumn, statusColumn),
  title: {
    id: (rows) =>
      `Pertumbuhan Maluku Utara berayun ${swing(ofPlace(rows, "82"), "id")}, provinsi lain paling jauh ${calm(rows, "id")}`,
    en: (rows) =>
      `North Maluku’s growth swings by ${swing(ofPlace(rows, "82"), "en")}, that of the others by ${calm(rows, "en")} at most`,
  },
  subtitle: {
    id: (rows) => `Pertumbuhan PDRB riil setahun (y-on-y), persen, lima provinsi dan Indonesia, ${span(rows, "id")}`,
    en: (rows) =>
      `Real GRDP growth on a year before (y-on-y), percent, five provinces and Indonesia, ${span(rows, "en")}`,
  },
  description: {
    id: (rows) => `Enam grafik garis kecil dengan skala yang sama. Rentang pertumbuhan, persen: ${ranges(rows, "id")}.`,
    en: (rows) => `Six small line charts on one scale. Range of growth, percent: ${ranges(rows, "en")}.`,
  },
  note: {
    id: "Garis tipis: Indonesia. Putus-putus: angka sementara (2024) dan sangat sementara (2025). Angka provinsi dibaca dari salinan data BPS.",
    en: "Thin line: Indonesia. Dashed: preliminary (2024) and very preliminary (2025). Figures of provinces were read from a copy of BPS data.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    smallMultiples(stage, rows, {
      panel: (row) => row.province_code,
      x: (row) => quarterStart(row.period),
      y: (row) => row.growth_pct,
      name: (row) => nameOn(stage, row),
      endLabel: (row) => formats.decimal1(row.growth_pct, lang),
      color: provinceColor,
      ink: provinceInk,
      reference: "00",
      provisional: isProvisional,
      xTicks: [2022, 2025.75],
      xLabel: (at) => String(Math.floor(at)),
      yTicks: [0, 20, 40],
      yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : String(tick)),
      head: (row) => `${nameIn(row, lang)}, ${formats.period(row.period, lang)}${statusMark(row.status)}`,
      text: (row) => formats.percent2(row.growth_pct, lang),
    }),
});

interface Quarter extends Named {
  readonly province_code: string;
  readonly period: string;
  readonly growth_pct: number;
}

const ofPlace = (rows: readonly Quarter[], code: string) => rows.filter((row) => row.province_code === code);

function width(rows: readonly Quarter[]): number {
  const rates = rows.map((row) => row.growth_pct);
  return Math.max(...rates) - Math.min(...rates);
}

const swing = (rows: readonly Quarter[], lang: Lang) => formats.point1(width(rows), lang);

/** The widest swing of the other provinces. */
const calm = (rows: readonly Quarter[], lang: Lang) =>
  formats.decimal1(
    Math.max(...coreProvinces.filter((code) => code !== "82").map((code) => width(ofPlace(rows, code)))),
    lang,
  );

function span(rows: readonly Quarter[], lang: Lang): string {
  const periods = rows.map((row) => row.period).sort();
  const [first, last] = [periods[0] ?? "", periods.at(-1) ?? ""].map((period) => formats.period(period, lang));
  return lang === "id" ? `${first} sampai ${last}` : `${first} to ${last}`;
}

function ranges(rows: readonly Quarter[], lang: Lang): string {
  const say = ([first]: readonly Quarter[], rates: readonly number[]) => {
    const [low, high] = [Math.min(...rates), Math.max(...rates)].map((rate) => formats.decimal2(rate, lang));
    return `${first ? nameIn(first, lang) : ""} ${low} ${{ id: "sampai", en: "to" }[lang]} ${high}`;
  };
  return [...Map.groupBy(rows, (row) => row.province_code).values()]
    .map((of) =>
      say(
        of,
        of.map((row) => row.growth_pct),
      ),
    ) // prettier-ignore
    .join("; ");
}
