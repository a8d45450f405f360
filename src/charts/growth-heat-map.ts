import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { byGrowth, growthYearSaid } from "#kit/growth-year.ts";
import { heatMap } from "#kit/heat-map.ts";
import { nameIn, namesIn, nameOn, shortNameIn } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { yearHead } from "#kit/year-lines.ts";
import { formats } from "#lib/format.ts";
import { neverBelowZero } from "#metrics/never-below-zero.ts";
import { yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { ofProvincesToday } from "#metrics/provinces-of-today.ts";
import { codeWord } from "#words/codes.ts";

const years = Array.from({ length: 15 }, (_, index) => 2011 + index);
const oddYears = years.filter((year) => year % 2 === 1);

export default defineChart({
  form: "heat-map",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    // BPS numbers the provinces island by island.
    const islandOf = new Map(provinces.map((row) => [row.province_code, row.island_group]));
    const rates = yearsOfPlaces(preferred(ofProvincesToday(growthAnnual)), [...islandOf.keys()]);
    const rows = placed(rates, provinces, "year", "growth_pct", "status");
    return rows.map((row) => ({ ...row, island_group: islandOf.get(row.province_code) ?? null }));
  },
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, statusColumn),
  title: {
    id: (rows) => `Sejak ${years[0]} hanya ${namesIn(unbroken(rows), "id")} yang tidak pernah menyusut`,
    en: (rows) => `Since ${years[0]} only ${namesIn(unbroken(rows), "en")} never shrank`,
  },
  subtitle: {
    id: "Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, Indonesia dan 38 provinsi, 2011–2025",
    en: "Real GRDP growth (constant 2010 prices), percent a year, Indonesia and 38 provinces, 2011–2025",
  },
  note: {
    id: "* sementara, ** sangat sementara. Enam provinsi di Papua baru berangka sejak 2023; sebelumnya Papua dan Papua Barat lebih luas, jadi angkanya tidak disambung. Judul hanya menghitung provinsi dengan 15 tahun lengkap.",
    en: "* preliminary, ** very preliminary. The six provinces in Papua have figures from 2023 only; before that Papua and West Papua were larger, so their figures are not joined on. The title counts provinces with all 15 years only.",
  },
  accent: "seq-4",
  times: {
    drawn: 2025,
    said: { id: (rows) => growthYearSaid(rows, "id"), en: (rows) => growthYearSaid(rows, "en") },
  },
  plot: (rows, stage, lang) => {
    const never = unbroken(rows).map((row) => row.province_code);
    return heatMap(stage, rows, {
      ...byGrowth(rows, lang),
      line: (row) => row.province_code,
      // A name that takes a third of the picture leaves the cells no room for "−21,8".
      name: (row) => (nameIn(row, lang).length > 20 ? shortNameIn(row, lang) : nameOn(stage, row)),
      group: (row) => (row.island_group === null ? "" : codeWord("island_group", row.island_group, lang)),
      strong: (row) => row.province_code === "00" || never.includes(row.province_code),
      column: (row) => row.year,
      columns: years,
      columnTicks: bySize(stage, [2011, 2015, 2020, 2025], oddYears),
      columnLabel: String,
      label: (row) => formats.decimal1(row.growth_pct, lang),
      falling: (row) => row.growth_pct < 0,
      missingName: { id: "belum ada", en: "not yet a province" }[lang],
      head: (row) => yearHead(row, lang),
      text: (row) => formats.percent2(row.growth_pct, lang),
    });
  },
});

const unbroken = <R extends { province_code: string; growth_pct: number }>(rows: readonly R[]): readonly R[] =>
  neverBelowZero(rows, "growth_pct", years.length);
