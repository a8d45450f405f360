import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { codeColumn, gapColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { aboveNation, gapClasses, gapCounts, gapYearSaid } from "#kit/growth-gap.ts";
import { overYears } from "#kit/over-time.ts";
import { bySize } from "#kit/stage.ts";
import { bySteps } from "#kit/steps.ts";
import { tileGrid } from "#kit/tile-grid.ts";
import { yearHead } from "#kit/year-lines.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { besideNation } from "#metrics/beside.ts";
import { difference } from "#metrics/difference.ts";
import { inYear } from "#metrics/in-year.ts";
import { yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { ofProvincesToday } from "#metrics/provinces-of-today.ts";

const drawn = 2025;

export default defineChart({
  form: "tile-grid",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const lettersOf = new Map(provinces.map((row) => [row.province_code, row.iso_3166_2.slice(-2)]));
    const rates = yearsOfPlaces(preferred(ofProvincesToday(growthAnnual)), [...lettersOf.keys()]);
    const gaps = besideNation(rates, "year", { nation_pct: "growth_pct" }).map((row) => ({
      ...row,
      letters: lettersOf.get(row.province_code) ?? row.province_code,
      gap_pp: difference(row.growth_pct, row.nation_pct),
    }));
    return placed(gaps, provinces, "letters", "year", "growth_pct", "nation_pct", "gap_pp", "status");
  },
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, gapColumn("gap_pp"), statusColumn),
  title: {
    id: (rows) => `Pada ${drawn}, ${aboveNation(inYear(rows, drawn), "id")} tumbuh lebih cepat daripada Indonesia`,
    en: (rows) => `In ${drawn}, ${aboveNation(inYear(rows, drawn), "en")} grew faster than Indonesia`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil (harga konstan 2010), persen; warna: selisih dari Indonesia (${nation(rows, "id")} pada ${drawn}), poin persen, ${drawn} (sangat sementara) dan tiap tahun sejak 2011`,
    en: (rows) =>
      `Real GRDP growth (constant 2010 prices), percent; colour: gap to Indonesia (${nation(rows, "en")} in ${drawn}), percentage points, ${drawn} (very preliminary) and each year since 2011`,
  },
  description: {
    id: (rows) =>
      `Petak sama besar untuk ${inYear(rows, drawn).length} provinsi. Banyaknya provinsi menurut selisih dari Indonesia, poin persen: ${gapCounts(inYear(rows, drawn), "id")}.`,
    en: (rows) =>
      `Tiles of equal size for ${inYear(rows, drawn).length} provinces. Number of provinces by distance from Indonesia, percentage points: ${gapCounts(inYear(rows, drawn), "en")}.`,
  },
  note: {
    id: "* sementara, ** sangat sementara. Letak petak kira-kira mengikuti pulau. Dua huruf: kode ISO 3166-2 provinsi. Enam provinsi di Papua baru berangka sejak 2023.",
    en: "* preliminary, ** very preliminary. Tiles lie roughly as the islands do. Two letters: the province’s ISO 3166-2 code. The six provinces in Papua have figures from 2023 only.",
  },
  accent: "prov-00",
  times: { drawn, said: { id: (rows) => gapYearSaid(rows, "id"), en: (rows) => gapYearSaid(rows, "en") } },
  plot: (rows, stage, lang) =>
    tileGrid(stage, rows, {
      ...byProvince(lang),
      ...bySteps(gapClasses, "gap_pp", lang),
      short: (row) => row.letters,
      value: (row) => formats[bySize(stage, threeSigns(row.growth_pct), "decimal1")](row.growth_pct, lang),
      head: (row) => yearHead(row, lang),
      text: (row) => `${formats.percent2(row.growth_pct, lang)} (${formats.signedPoint2(row.gap_pp, lang)})`,
      over: overYears(drawn, lang),
    }),
});

/** What a narrow tile has room for. */
const threeSigns = (rate: number) => (Math.abs(rate) < 10 ? "decimal1" : "integer");

const nation = (rows: readonly { year: number; nation_pct: number }[], lang: Lang): string =>
  formats.decimal2(inYear(rows, drawn)[0]?.nation_pct ?? NaN, lang);
