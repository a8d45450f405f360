import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import population from "#datasets/population.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { codeColumn, numberColumn, perHeadColumn, placeColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { endAt, middleAt, namedPoints } from "#kit/named-points.ts";
import { scatter } from "#kit/scatter.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { beside, besideNation } from "#metrics/beside.ts";
import { inYear } from "#metrics/in-year.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { preferred } from "#metrics/preferred.ts";
import { shareOfPeople } from "#metrics/share-of-people.ts";

const [year, perHead] = [2024, "grdp_per_capita_million_idr"] as const;
const named = {
  "21": {},
  "64": {},
  "31": endAt(-9, 0),
  "33": endAt(-9, 0),
  "35": endAt(8, -16),
  "32": endAt(6, 24),
  "18": middleAt(0, 18),
  "82": endAt(-9, 2),
};

export default defineChart({
  form: "scatter",
  subject: "context",
  datasets: { population, grdpPerCapita, provinces },
  derive({ population, grdpPerCapita, provinces }) {
    const levels = besideNation(inYear(preferred(grdpPerCapita), year), "year", { national_million_idr: perHead });
    const names = { million_idr: perHead, national_million_idr: "national_million_idr" } as const;
    const rows = beside(inYear(population, year), levels, "province_code", names);
    return placed(largestFirst(rows, "population"), provinces, "population", "million_idr", "national_million_idr");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      valueColumn("population", { id: "Penduduk", en: "Population" }, "integer"),
      perHeadColumn("decimal2"),
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
  note: {
    id: "Lima provinsi di Papua tidak termuat karena penduduknya tidak ada dalam tabel sumber. Garis mendatar adalah Indonesia.",
    en: "Five provinces in Papua are missing, since the source’s table has no population for them. The horizontal line is Indonesia.",
  },
  accent: "prov-35",
  plot: (rows, stage, lang) => {
    const national = rows[0]?.national_million_idr ?? NaN;
    return scatter(stage, rows, {
      ...byProvince(lang),
      x: (row) => row.population / 1e6,
      y: (row) => row.million_idr,
      ...namedPoints(stage, named),
      text: (row) =>
        `${formats.million2(row.million_idr, lang)} · ${formats.integer(row.population, lang)} ${{ id: "jiwa", en: "people" }[lang]}`,
      xTicks: [1, 3, 10, 30],
      xName: { id: "Penduduk, juta jiwa", en: "Population, millions" }[lang],
      yTicks: [0, 100, 200, 300],
      yLabel: (tick, isLast) => (isLast ? formats.rupiah(tick / 1000, lang) : formats.integer(tick, lang)),
      benchmark: { y: national, name: `Indonesia ${formats.decimal1(national, lang)}`, above: true },
    });
  },
});

/** People in provinces below the nation, of those in the provinces drawn. */
const below = (
  rows: readonly { population: number; million_idr: number; national_million_idr: number }[],
  lang: Lang,
) => formats.percent0(shareOfPeople(rows, (row) => row.million_idr < row.national_million_idr) ?? NaN, lang);
