import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { provinceColor } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, namesOf } from "#kit/names.ts";
import { range } from "#kit/range.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** Smaller differences are left to the table of conflicts. */
const least = 0.1;

export default defineChart({
  form: "range",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const names = namesOf(provinces);
    const cells = Map.groupBy(growthAnnual, (row) => `${row.province_code} ${row.year}`);
    return [...cells.values()]
      .flatMap((cell) => {
        const used = cell.find((row) => row.is_preferred);
        if (!used) return [];
        const away = (row: { growth_pct: number }) => Math.round((row.growth_pct - used.growth_pct) * 100) / 100;
        // The furthest other figure, with every source that has it.
        const [furthest] = cell.toSorted((a, b) => Math.abs(away(b)) - Math.abs(away(a)));
        if (!furthest || Math.abs(away(furthest)) < least) return [];
        const same = cell.filter((row) => row.growth_pct === furthest.growth_pct);
        return [
          {
            province_code: used.province_code,
            ...names(used.province_code),
            year: used.year,
            growth_pct: used.growth_pct,
            other_pct: furthest.growth_pct,
            difference_points: away(furthest),
            sources: [used.source_id, ...same.map((row) => row.source_id)],
          },
        ];
      })
      .sort((a, b) => Math.abs(b.difference_points) - Math.abs(a.difference_points) || b.year - a.year);
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      yearColumn,
      numberColumn("growth_pct", { id: "Angka yang dipakai (persen)", en: "Figure in use (percent)" }, "decimal2"),
      numberColumn("other_pct", { id: "Angka lain (persen)", en: "Other figure (percent)" }, "decimal2"),
      numberColumn(
        "difference_points",
        { id: "Selisih (poin persen)", en: "Difference (percentage points)" },
        "signed2",
      ),
    ),
  title: {
    id: (rows) => `Tak ada angka tahunan yang bergeser sejauh ${first(rows, "id")}`,
    en: (rows) => `No yearly figure moved as far as ${first(rows, "en")}`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil tahunan, dua angka yang beredar; jarak antartitik dalam poin persen dari angka yang dipakai, ${years(rows)}`,
    en: (rows) =>
      `Real GRDP growth of a year, two figures in circulation; distances in percentage points from the figure in use, ${years(rows)}`,
  },
  description: {
    id: (rows) => `Tiap baris dua angka dan rentang di antaranya. ${list(rows, "id")}.`,
    en: (rows) => `Two figures in each line and the span between them. ${list(rows, "en")}.`,
  },
  note: {
    id: "Hanya selisih mulai 0,1 poin. Angka yang dipakai ialah rilis terakhir yang terlihat; kebanyakan angka lain ialah rilis yang lebih awal, satu salah kutip media (Kepulauan Riau 2017).",
    en: "Only differences of 0.1 points or more. The figure in use is the last release seen; most of the others are earlier releases, one is a press slip (Riau Islands 2017).",
  },
  accent: "prov-82",
  key: (row) => `${row.province_code}-${row.year}`,
  plot: (rows, stage, lang) =>
    range(stage, rows, {
      value: (row, side) => (side === "a" ? 0 : row.difference_points),
      label: (row, side) => formats.decimal2(side === "a" ? row.growth_pct : row.other_pct, lang),
      chosen: () => "a",
      chosenName: { id: "angka yang dipakai", en: "figure in use" }[lang],
      otherName: { id: "angka lain", en: "other figure" }[lang],
      name: (row) => `${nameIn(row, lang)} ${row.year}`,
      key: (row) => `${row.province_code}-${row.year}`,
      color: (row) => provinceColor(row.province_code),
      head: (row) => `${nameIn(row, lang)}, ${row.year}`,
      text: (row) => both(row, lang),
    }),
});

interface Two extends Named {
  readonly year: number;
  readonly growth_pct: number;
  readonly other_pct: number;
  readonly difference_points: number;
}

function first([top]: readonly Two[], lang: Lang): string {
  if (!top) return "";
  const [used, other] = [top.growth_pct, top.other_pct].map((value) => formats.decimal2(value, lang));
  return lang === "id"
    ? `${nameIn(top, lang)} ${top.year}: dari ${other} ke ${used} persen`
    : `${nameIn(top, lang)}'s of ${top.year}: from ${other} to ${used} percent`;
}

function years(rows: readonly Two[]): string {
  const all = rows.map((row) => row.year);
  return `${Math.min(...all)}–${Math.max(...all)}`;
}

function both(row: Two, lang: Lang): string {
  const [used, other] = [row.growth_pct, row.other_pct].map((value) => formats.decimal2(value, lang));
  return lang === "id"
    ? `dipakai ${used}, angka lain ${other} persen`
    : `in use ${used}, other figure ${other} percent`;
}

const list = (rows: readonly Two[], lang: Lang) =>
  rows.map((row) => `${nameIn(row, lang)} ${row.year}: ${both(row, lang)}`).join("; ");
