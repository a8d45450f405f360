import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { growthClasses, growthRole } from "#kit/growth-classes.ts";
import { growthYearSaid, type YearlyGrowth } from "#kit/growth-year.ts";
import { heatMap } from "#kit/heat-map.ts";
import { nameIn, nameOn, namesOf, shortNameIn } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { markedYear } from "#kit/status.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { ofProvincesToday } from "#metrics/provinces-of-today.ts";
import { codeWord } from "#words/codes.ts";

const years = Array.from({ length: 15 }, (_, index) => 2011 + index);
const islands = ["sumatera", "jawa", "bali_nusa_tenggara", "kalimantan", "sulawesi", "maluku_papua"] as const;

export default defineChart({
  form: "heat-map",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const names = namesOf(provinces);
    const islandOf = new Map(provinces.map((row) => [row.province_code, row.island_group]));
    const order = (code: string) => islands.findIndex((island) => island === islandOf.get(code));
    return ofProvincesToday(growthAnnual)
      .filter((row) => row.is_preferred)
      .map(({ province_code, year, growth_pct, status, source_id }) => ({
        province_code,
        ...names(province_code),
        island_group: islandOf.get(province_code) ?? null,
        year,
        growth_pct,
        status,
        sources: [source_id],
      }))
      .sort(
        (a, b) =>
          order(a.province_code) - order(b.province_code) ||
          Number(a.province_code) - Number(b.province_code) ||
          a.year - b.year,
      );
  },
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, statusColumn),
  title: {
    id: (rows) => `Sejak ${years[0]} hanya ${listed(rows, "id")} yang tidak pernah menyusut`,
    en: (rows) => `Since ${years[0]} only ${listed(rows, "en")} never shrank`,
  },
  subtitle: {
    id: "Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, Indonesia dan 38 provinsi, 2011–2025",
    en: "Real GRDP growth (constant 2010 prices), percent a year, Indonesia and 38 provinces, 2011–2025",
  },
  description: {
    id: (rows) => `Peta panas, satu baris per provinsi dan satu kolom per tahun. ${ends(rows, "id")}`,
    en: (rows) => `Heat map, one line for each province and one column for each year. ${ends(rows, "en")}`,
  },
  note: {
    id: "* sementara, ** sangat sementara. Enam provinsi di Papua baru berangka sejak 2023; sebelumnya Papua dan Papua Barat lebih luas, jadi angkanya tidak disambung. Judul hanya menghitung provinsi dengan 15 tahun lengkap.",
    en: "* preliminary, ** very preliminary. The six provinces in Papua have figures from 2023 only; before that Papua and West Papua were larger, so their figures are not joined on. The title counts provinces with all 15 years only.",
  },
  accent: "seq-4",
  times: {
    label: { id: "Tahun", en: "Year" },
    of: (row) => row.year,
    drawn: 2025,
    name: ([row]) => (row ? markedYear(row) : ""),
    said: { id: (rows) => growthYearSaid(rows, "id"), en: (rows) => growthYearSaid(rows, "en") },
  },
  plot: (rows, stage, lang) => {
    const never = unbroken(rows);
    return heatMap(stage, rows, {
      line: (row) => row.province_code,
      // A name that takes a third of the picture leaves the cells no room for "−21,8".
      name: (row) => (nameIn(row, lang).length > 20 ? shortNameIn(row, lang) : nameOn(stage, row)),
      group: (row) => (row.island_group === null ? "" : codeWord("island_group", row.island_group, lang)),
      strong: (row) => row.province_code === "00" || never.includes(row.province_code),
      column: (row) => row.year,
      columns: years,
      columnTicks: bySize(
        stage,
        [2011, 2015, 2020, 2025],
        years.filter((year) => year % 2 === 1),
      ),
      columnLabel: String,
      fill: (row) => color(growthRole(row.growth_pct)),
      // Steps 1 to 3 share an ink, and so do 4 to 6.
      ink: (row) => color(row.growth_pct < 0 ? "on-seq-shrink" : row.growth_pct < 7 ? "on-seq-1" : "on-seq-4"),
      label: (row) => formats.decimal1(row.growth_pct, lang),
      falling: (row) => row.growth_pct < 0,
      classes: growthClasses(
        rows.map((row) => row.growth_pct),
        lang,
      ),
      missingName: { id: "belum ada", en: "not yet a province" }[lang],
      head: (row) => `${nameIn(row, lang)}, ${markedYear(row)}`,
      text: (row) => formats.percent2(row.growth_pct, lang),
    });
  },
});

/** Provinces with a figure of every year, none below zero. */
function unbroken(rows: readonly YearlyGrowth[]): readonly string[] {
  return [...Map.groupBy(rows, (row) => row.province_code)]
    .filter(([code, cells]) => code !== "00" && cells.length === years.length)
    .filter(([, cells]) => cells.every((row) => row.growth_pct >= 0))
    .map(([code]) => code);
}

function listed(rows: readonly YearlyGrowth[], lang: Lang): string {
  const name = (code: string) => rows.find((row) => row.province_code === code);
  const names = unbroken(rows).flatMap((code) => name(code) ?? []);
  return formats.list(names.map((row) => nameIn(row, lang)).join(";"), lang);
}

function ends(rows: readonly YearlyGrowth[], lang: Lang): string {
  const sorted = [...rows].sort((a, b) => b.growth_pct - a.growth_pct);
  const say = (row: YearlyGrowth | undefined) =>
    row ? `${nameIn(row, lang)} ${row.year} (${formats.percent2(row.growth_pct, lang)})` : "";
  const fell = rows.filter((row) => row.year === 2020 && row.province_code !== "00" && row.growth_pct < 0).length;
  return lang === "id"
    ? `Tertinggi ${say(sorted[0])}, terendah ${say(sorted.at(-1))}. Pada 2020, ${fell} provinsi menyusut.`
    : `Highest ${say(sorted[0])}, lowest ${say(sorted.at(-1))}. In 2020, ${fell} provinces shrank.`;
}
