import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { coreAndNation } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { yearSpan } from "#kit/spans.ts";
import { isProvisional } from "#kit/status.ts";
import { tracker } from "#kit/tracker.ts";
import { markedYears, yearHead } from "#kit/year-lines.ts";
import { formats } from "#lib/format.ts";
import { lowest } from "#metrics/lowest-highest.ts";
import { ofPlaces, yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

export default defineChart({
  form: "tracker",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive: ({ growthAnnual, provinces }) =>
    placed(yearsOfPlaces(preferred(growthAnnual), coreAndNation), provinces, "year", "growth_pct", "status"),
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, statusColumn),
  title: {
    id: (rows) =>
      lowest2020(rows) === coreAndNation.length
        ? "Laju terendah kelima provinsi dan Indonesia sama-sama pada 2020"
        : `${lowest2020(rows)} dari ${coreAndNation.length} wilayah mencatat laju terendahnya pada 2020`,
    en: (rows) =>
      lowest2020(rows) === coreAndNation.length
        ? "All five provinces and Indonesia had their lowest rate in 2020"
        : `${lowest2020(rows)} of ${coreAndNation.length} places had their lowest rate in 2020`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, lima provinsi dan Indonesia, ${yearSpan(rows)}`,
    en: (rows) =>
      `Real GRDP growth (constant 2010 prices), percent a year, five provinces and Indonesia, ${yearSpan(rows)}`,
  },
  note: {
    id: "Tiap garis memakai skalanya sendiri: bandingkan jalannya, bukan tingginya. Garis putus-putus: angka sementara.",
    en: "Each line has a scale of its own: compare the course, not the height. Dashed: preliminary figures.",
  },
  accent: "prov-00",
  plot: (rows, stage, lang) =>
    tracker(stage, rows, {
      ...byProvince(lang),
      x: (row) => row.year,
      value: (row) => row.growth_pct,
      strong: (row) => row.province_code === "00",
      provisional: isProvisional,
      label: (row) => formats.decimal2(row.growth_pct, lang),
      period: yearSpan(rows),
      last: markedYears(rows)(Math.max(...rows.map(({ year }) => year))),
      head: (row) => yearHead(row, lang),
      text: (row) => formats.percent2(row.growth_pct, lang),
    }),
});

/** How many places had their lowest rate in 2020. */
const lowest2020 = (rows: readonly { province_code: string; year: number; growth_pct: number }[]): number =>
  coreAndNation.filter((place) => lowest(ofPlaces(rows, [place]), "growth_pct")?.year === 2020).length;
