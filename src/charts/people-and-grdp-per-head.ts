import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import population from "#datasets/population.ts";
import provinces from "#datasets/provinces.ts";
import { color, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { scatter } from "#kit/scatter.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { share } from "#metrics/share.ts";

const year = 2024;
const named = ["82", "21", "33", "35", "18", "31", "32", "64"];

const places: Record<string, { dx: number; dy: number; anchor: "start" | "middle" | "end" }> = {
  "31": { dx: -9, dy: 0, anchor: "end" },
  "33": { dx: -9, dy: 0, anchor: "end" },
  "35": { dx: 8, dy: -16, anchor: "end" },
  "32": { dx: 6, dy: 24, anchor: "end" },
  "18": { dx: 0, dy: 18, anchor: "middle" },
  "82": { dx: -9, dy: 2, anchor: "end" },
};

export default defineChart({
  form: "scatter",
  subject: "context",
  datasets: { population, grdpPerCapita, provinces },
  derive({ population, grdpPerCapita, provinces }) {
    const names = namesOf(provinces);
    const levels = new Map(
      grdpPerCapita.filter((row) => row.is_preferred && row.year === year).map((row) => [row.province_code, row]),
    );
    const nation = levels.get("00");
    if (!nation) return [];
    return population
      .filter((row) => row.year === year)
      .flatMap((people) => {
        const level = levels.get(people.province_code);
        if (!level) return [];
        return [
          {
            province_code: people.province_code,
            ...names(people.province_code),
            population: people.population,
            million_idr: level.grdp_per_capita_million_idr,
            national_million_idr: nation.grdp_per_capita_million_idr,
            sources: [...new Set([people.source_id, level.source_id, nation.source_id])],
          },
        ];
      })
      .sort((a, b) => b.population - a.population);
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      numberColumn("population", { id: "Penduduk", en: "Population" }, "integer"),
      numberColumn(
        "million_idr",
        { id: "PDRB per kapita (juta rupiah)", en: "GRDP per head (million rupiah)" },
        "decimal2",
      ),
      numberColumn(
        "national_million_idr",
        { id: "PDB per kapita Indonesia (juta rupiah)", en: "GDP per head of Indonesia (million rupiah)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) =>
      `${below(rows, "id")} penduduk ${rows.length} provinsi tinggal di tempat yang PDRB per kapitanya di bawah Indonesia`,
    en: (rows) =>
      `${below(rows, "en")} of people in ${rows.length} provinces live where GRDP per head is below Indonesia’s`,
  },
  subtitle: {
    id: (rows) =>
      `Penduduk (skala log) dan PDRB per kapita harga berlaku, ${rows.length} provinsi, ${year}, angka sementara`,
    en: (rows) =>
      `Population (log scale) and GRDP per head at current prices, ${rows.length} provinces, ${year}, preliminary`,
  },
  description: {
    id: (rows) => `Diagram pencar, tiap titik satu provinsi. ${ends(rows, "id")}`,
    en: (rows) => `Scatter plot, one point for each province. ${ends(rows, "en")}`,
  },
  note: {
    id: "Lima provinsi di Papua tidak termuat karena penduduknya tidak ada dalam tabel sumber. Garis mendatar adalah Indonesia.",
    en: "Five provinces in Papua are missing, since the source’s table has no population for them. The horizontal line is Indonesia.",
  },
  accent: "prov-35",
  plot: (rows, stage, lang) => {
    const national = rows[0]?.national_million_idr ?? NaN;
    return scatter(stage, rows, {
      x: (row) => row.population / 1e6,
      y: (row) => row.million_idr,
      key: (row) => row.province_code,
      color: (row) => provinceColor(row.province_code),
      ink: (row) => provinceInk(row.province_code),
      label: (row) => (named.includes(row.province_code) ? nameOn(stage, row) : null),
      strong: (row) => provinceInk(row.province_code) !== color("muted"),
      head: (row) => nameIn(row, lang),
      text: (row) =>
        `${formats.million2(row.million_idr, lang)} · ${formats.integer(row.population, lang)} ${{ id: "jiwa", en: "people" }[lang]}`,
      xTicks: [1, 3, 10, 30],
      xLabel: (tick) => formats.integer(tick, lang),
      xName: { id: "Penduduk, juta jiwa (skala log)", en: "Population, millions (log scale)" }[lang],
      yTicks: [0, 100, 200, 300],
      yLabel: (tick, isLast) =>
        isLast ? formats.million1(tick, lang).replace(/[,.]0/, "") : formats.integer(tick, lang),
      benchmark: {
        y: national,
        name: `Indonesia ${formats.decimal1(national, lang)}`,
        above: true,
      },
      place: (row) => places[row.province_code],
    });
  },
});

interface Place extends Named {
  readonly population: number;
  readonly million_idr: number;
  readonly national_million_idr: number;
}

/** Share of people in provinces below the nation, of those in the provinces drawn. */
function below(rows: readonly Place[], lang: Lang): string {
  const people = (some: readonly Place[]) => some.reduce((sum, row) => sum + row.population, 0);
  const part = share(people(rows.filter((row) => row.million_idr < row.national_million_idr)), people(rows));
  return formats.percent0(part ?? NaN, lang);
}

function ends(rows: readonly Place[], lang: Lang): string {
  const sorted = [...rows].sort((a, b) => b.million_idr - a.million_idr);
  const say = (row: Place | undefined) =>
    row ? `${nameIn(row, lang)} ${formats.million2(row.million_idr, lang)}` : "";
  return lang === "id"
    ? `Tertinggi ${say(sorted[0])}, terendah ${say(sorted.at(-1))}. Penduduk terbanyak: ${rows[0] ? nameIn(rows[0], lang) : ""}.`
    : `Highest ${say(sorted[0])}, lowest ${say(sorted.at(-1))}. Most people: ${rows[0] ? nameIn(rows[0], lang) : ""}.`;
}
