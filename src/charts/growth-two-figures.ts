import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { provinceColor } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn, valueColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn } from "#kit/names.ts";
import { range } from "#kit/range.ts";
import { yearSpan } from "#kit/spans.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { furthestFigures } from "#metrics/furthest-figures.ts";

/** Smaller differences are left to the table of conflicts. */
const least = 0.1;

export default defineChart({
  form: "range",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const newest = growthAnnual.toSorted((a, b) => b.year - a.year);
    const cells = furthestFigures(newest, "growth_pct", (row) => `${row.province_code}-${row.year}`, least);
    const rows = cells.map((row) => ({ ...row, other_pct: row.other, difference_points: row.apart }));
    return placed(rows, provinces, "cell", "year", "growth_pct", "other_pct", "difference_points");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      yearColumn,
      valueColumn("growth_pct", { id: "Angka yang dipakai (persen)", en: "Figure in use (percent)" }, "decimal2"),
      valueColumn("other_pct", { id: "Angka lain (persen)", en: "Other figure (percent)" }, "decimal2"),
      numberColumn(
        "difference_points",
        { id: "Selisih (poin persen)", en: "Difference (percentage points)" },
        "signed2",
      ),
    ),
  title: {
    id: ([top]) =>
      `Tak ada angka tahunan yang bergeser sejauh ${top?.name_id} ${top?.year}: dari ${say(top?.other_pct, "id")} ke ${say(top?.growth_pct, "id")} persen`,
    en: ([top]) =>
      `No yearly figure moved as far as ${top?.name_en}’s of ${top?.year}: from ${say(top?.other_pct, "en")} to ${say(top?.growth_pct, "en")} percent`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil tahunan, dua angka yang beredar; jarak antartitik dalam poin persen dari angka yang dipakai, ${yearSpan(rows)}`,
    en: (rows) =>
      `Real GRDP growth of a year, two figures in circulation; distances in percentage points from the figure in use, ${yearSpan(rows)}`,
  },
  note: {
    id: "Hanya selisih mulai 0,1 poin. Angka yang dipakai ialah rilis terakhir yang terlihat; kebanyakan angka lain ialah rilis yang lebih awal, satu salah kutip media (Kepulauan Riau 2017).",
    en: "Only differences of 0.1 points or more. The figure in use is the last release seen; most of the others are earlier releases, one is a press slip (Riau Islands 2017).",
  },
  accent: "prov-82",
  key: (row) => row.cell,
  plot: (rows, stage, lang) =>
    range(stage, rows, {
      value: (row, side) => (side === "a" ? 0 : row.difference_points),
      label: (row, side) => say(side === "a" ? row.growth_pct : row.other_pct, lang),
      chosen: () => "a",
      name: (row) => `${nameIn(row, lang)} ${row.year}`,
      key: (row) => row.cell,
      color: (row) => provinceColor(row.province_code),
      head: (row) => `${nameIn(row, lang)}, ${row.year}`,
      text: (row) =>
        ({
          id: `dipakai ${say(row.growth_pct, lang)}, angka lain ${say(row.other_pct, lang)} persen`,
          en: `in use ${say(row.growth_pct, lang)}, other figure ${say(row.other_pct, lang)} percent`,
        })[lang],
    }),
});

const say = (rate: number | undefined, lang: Lang): string => formats.decimal2(rate ?? NaN, lang);
