import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { isProvisional, statusMark } from "#kit/status.ts";
import { tracker } from "#kit/tracker.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const places = [...coreProvinces, "00"];

export default defineChart({
  form: "tracker",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const names = namesOf(provinces);
    return growthAnnual
      .filter((row) => row.is_preferred && places.includes(row.province_code))
      .map(({ province_code, year, growth_pct, status, source_id }) => ({
        province_code,
        ...names(province_code),
        year,
        growth_pct,
        status,
        sources: [source_id],
      }))
      .sort((a, b) => places.indexOf(a.province_code) - places.indexOf(b.province_code) || a.year - b.year);
  },
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, statusColumn),
  title: {
    id: (rows) =>
      lowest2020(rows).length === places.length
        ? "Laju terendah kelima provinsi dan Indonesia sama-sama pada 2020"
        : `${lowest2020(rows).length} dari ${places.length} wilayah mencatat laju terendahnya pada 2020`,
    en: (rows) =>
      lowest2020(rows).length === places.length
        ? "All five provinces and Indonesia had their lowest rate in 2020"
        : `${lowest2020(rows).length} of ${places.length} places had their lowest rate in 2020`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, lima provinsi dan Indonesia, ${span(rows)}`,
    en: (rows) =>
      `Real GRDP growth (constant 2010 prices), percent a year, five provinces and Indonesia, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Tabel garis kecil. Nilai terakhir: ${lasts(rows, "id")}.`,
    en: (rows) => `Table of small lines. Last values: ${lasts(rows, "en")}.`,
  },
  note: {
    id: "Tiap garis memakai skalanya sendiri: bandingkan jalannya, bukan tingginya. Garis putus-putus: angka sementara.",
    en: "Each line has a scale of its own: compare the course, not the height. Dashed: preliminary figures.",
  },
  accent: "prov-00",
  plot: (rows, stage, lang) =>
    tracker(stage, rows, {
      key: (row) => row.province_code,
      name: (row) => nameIn(row, lang),
      x: (row) => row.year,
      value: (row) => row.growth_pct,
      color: (row) => provinceColor(row.province_code),
      strong: (row) => row.province_code === "00",
      provisional: isProvisional,
      label: (row) => formats.decimal2(row.growth_pct, lang),
      period: span(rows),
      last: `${rows.at(-1)?.year}${statusMark(rows.at(-1)?.status ?? "unknown")}`,
      series: (row) => nameIn(row, lang),
      head: (row) => `${nameIn(row, lang)}, ${row.year}${statusMark(row.status)}`,
      text: (row) => formats.percent2(row.growth_pct, lang),
    }),
});

interface Growth extends Named {
  readonly year: number;
  readonly growth_pct: number;
}

const lines = (rows: readonly Growth[]) => [...Map.groupBy(rows, (row) => row.name_id).values()];

const lowest2020 = (rows: readonly Growth[]) =>
  lines(rows).filter((line) => line.reduce((low, row) => (row.growth_pct < low.growth_pct ? row : low)).year === 2020);

const span = (rows: readonly Growth[]) =>
  `${Math.min(...rows.map((row) => row.year))}–${Math.max(...rows.map((row) => row.year))}`;

const lasts = (rows: readonly Growth[], lang: Lang) =>
  lines(rows)
    .flatMap((line) => line.at(-1) ?? [])
    .map((row) => `${nameIn(row, lang)} ${formats.percent2(row.growth_pct, lang)}`)
    .join(", ");
