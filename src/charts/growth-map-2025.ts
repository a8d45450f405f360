import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { byGrowth, growthYearSaid } from "#kit/growth-year.ts";
import { map } from "#kit/map.ts";
import { overYears } from "#kit/over-time.ts";
import { yearHead } from "#kit/year-lines.ts";
import { formats } from "#lib/format.ts";
import { inYear } from "#metrics/in-year.ts";
import { yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { ofProvincesToday } from "#metrics/provinces-of-today.ts";

const drawn = 2025;

export default defineChart({
  form: "map",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const codes = provinces.map((row) => row.province_code).filter((code) => code !== "00");
    const years = yearsOfPlaces(preferred(ofProvincesToday(growthAnnual)), codes);
    return placed(years, provinces, "year", "growth_pct", "status");
  },
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, statusColumn),
  title: {
    id: (rows) =>
      `Pada ${drawn}, ${middle(rows)} dari ${inYear(rows, drawn).length} provinsi tumbuh antara 3 dan 7 persen`,
    en: (rows) =>
      `In ${drawn}, ${middle(rows)} of ${inYear(rows, drawn).length} provinces grew between 3 and 7 percent`,
  },
  subtitle: {
    id: `Pertumbuhan PDRB riil (harga konstan 2010), persen, ${drawn} (sangat sementara) dan tiap tahun sejak 2011`,
    en: `Real GRDP growth (constant 2010 prices), percent, ${drawn} (very preliminary) and each year since 2011`,
  },
  note: {
    id: "* sementara, ** sangat sementara. Enam provinsi di Papua baru berangka sejak 2023: sebelumnya Papua dan Papua Barat lebih luas, dan angkanya tidak digambar di wilayah yang sekarang. Batas wilayah disederhanakan.",
    en: "* preliminary, ** very preliminary. The six provinces in Papua have figures from 2023 only: before that Papua and West Papua were larger, and their figures are not drawn on the provinces of today. Boundaries are simplified.",
  },
  credits: ["ardian28-geojson"],
  accent: "seq-4",
  times: { drawn, said: { id: (rows) => growthYearSaid(rows, "id"), en: (rows) => growthYearSaid(rows, "en") } },
  plot: (rows, stage, lang) =>
    map(stage, rows, {
      ...byProvince(lang),
      ...byGrowth(rows, lang),
      value: (row) => formats.percent2(row.growth_pct, lang),
      named: {
        "82": { dx: -4, dy: -50 },
        "21": { dx: 18, dy: -34 },
        "33": { dx: -22, dy: 24 },
        "35": { dx: 46, dy: 26 },
        "18": { dx: -50, dy: 20 },
        "96": { dx: -14, dy: 50 },
      },
      insets: ["21", "82"],
      head: (row) => yearHead(row, lang),
      text: (row) => formats.percent2(row.growth_pct, lang),
      over: overYears(drawn, lang),
    }),
});

const middle = (rows: readonly { year: number; growth_pct: number }[]): number =>
  inYear(rows, drawn).filter((row) => row.growth_pct >= 3 && row.growth_pct < 7).length;
