import exportBreakdown from "#datasets/export-breakdown.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** Groups of countries, which are not compared with single ones. */
const blocs = ["asean", "european-union"];

export default defineChart({
  form: "ranked-bar",
  subject: "context",
  datasets: { exportBreakdown, provinces },
  derive({ exportBreakdown, provinces }) {
    const names = namesOf(provinces);
    const shares = exportBreakdown.flatMap((row) =>
      row.dimension === "destination" && row.share_pct !== null && !blocs.includes(row.item) && spansMonths(row.period)
        ? [{ ...row, share_pct: row.share_pct }]
        : [],
    );
    return coreProvinces
      .flatMap((province_code) => {
        const own = shares.filter((row) => row.province_code === province_code);
        const last = own
          .map((row) => row.period)
          .sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))
          .at(0);
        const top = own.filter((row) => row.period === last).sort((a, b) => b.share_pct - a.share_pct)[0];
        if (!top) return [];
        return [
          {
            province_code,
            ...names(province_code),
            period: top.period,
            country_id: top.item_id,
            country_en: top.item_en,
            share_pct: top.share_pct,
            sources: [top.source_id],
          },
        ];
      })
      .sort((a, b) => b.share_pct - a.share_pct);
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      { name: "country_id", label: { id: "Tujuan terbesar", en: "Largest destination" }, text: country },
      { name: "period", label: { id: "Periode", en: "Period" }, text: (row, lang) => formats.period(row.period, lang) },
      numberColumn("share_pct", { id: "Pangsa ekspor (persen)", en: "Share of exports (percent)" }, "decimal2"),
    ),
  title: {
    id: (rows) => `${first(rows, "id")}; di provinsi inti lain tak satu pun negara mencapai ${limit(rows)} persen`,
    en: (rows) => `${first(rows, "en")}; in the other core provinces no country reaches ${limit(rows)} percent`,
  },
  subtitle: {
    id: "Pangsa negara tujuan terbesar dalam ekspor provinsi, persen, periode terakhir yang dipublikasikan",
    en: "Share of the largest country of destination in a province’s exports, percent, latest published period",
  },
  description: {
    id: (rows) => `Diagram batang berperingkat. ${list(rows, "id")}.`,
    en: (rows) => `Ranked bars. ${list(rows, "en")}.`,
  },
  note: {
    id: "Periode berbeda antarprovinsi, sebagian hanya bagian tahun. Jawa Tengah dan Jawa Timur: nonmigas. Kelompok negara (ASEAN, Uni Eropa) tidak dihitung.",
    en: "Periods differ between provinces, some are parts of years. Central Java and East Java: without oil and gas. Groups of countries (ASEAN, European Union) do not count.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.province_code,
      value: (row) => row.share_pct,
      name: (row) => `${nameIn(row, lang)}, ${formats.period(row.period, lang)}`,
      label: (row) => `${country(row, lang)} ${formats.share1(row.share_pct, lang)}`,
      color: (row) => provinceColor(row.province_code),
      ink: () => color("text"),
      strong: (row) => row === rows[0],
      head: (row) => `${nameIn(row, lang)}, ${formats.period(row.period, lang)}`,
      text: (row) => `${country(row, lang)} ${formats.percent2(row.share_pct, lang)}`,
    }),
});

interface Destination extends Named {
  readonly period: string;
  readonly country_id: string;
  readonly country_en: string;
  readonly share_pct: number;
}

/** A year or a run of months; a single month says too little. */
const spansMonths = (period: string) => period.length === 4 || period.includes("/");

const endOf = (period: string) => (period.length === 4 ? `${period}-12` : (period.split("/").at(-1) ?? period));

function country(row: Destination, lang: Lang): string {
  return row[`country_${lang}`];
}

function first(rows: readonly Destination[], lang: Lang): string {
  const [top] = rows;
  if (!top) return "";
  const part = formats.percent0(top.share_pct, lang);
  return lang === "id"
    ? `${part} ekspor ${nameIn(top, lang)} menuju ${country(top, lang)}`
    : `${part} of ${nameIn(top, lang)}'s exports go to ${country(top, lang)}`;
}

/** The next ten percent that no other province's largest destination reaches. */
const limit = (rows: readonly Destination[]) =>
  10 * (Math.floor(Math.max(0, ...rows.slice(1).map((row) => row.share_pct)) / 10) + 1);

const list = (rows: readonly Destination[], lang: Lang) =>
  rows
    .map(
      (row) =>
        `${nameIn(row, lang)} (${formats.period(row.period, lang)}): ${country(row, lang)} ${formats.percent2(row.share_pct, lang)}`,
    )
    .join("; ");
