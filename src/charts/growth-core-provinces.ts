import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { annotation } from "#kit/annotation.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, placeColumn, growthColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { line } from "#kit/line.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { isProvisional, statusMark } from "#kit/status.ts";
import { formats } from "#lib/format.ts";

const places = [...coreProvinces, "00"];

export default defineChart({
  form: "line",
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
    id: "Sejak 2021 Maluku Utara melaju sendirian",
    en: "Since 2021 North Maluku has raced ahead on its own",
  },
  subtitle: {
    id: "Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, lima provinsi dan Indonesia, 2011–2025",
    en: "Real GRDP growth (constant 2010 prices), percent a year, five provinces and Indonesia, 2011–2025",
  },
  description: {
    id: (rows) => `Grafik garis. ${describe(rows, "id")}`,
    en: (rows) => `Line chart. ${describe(rows, "en")}`,
  },
  note: {
    id: "* angka sementara, ** angka sangat sementara; garis putus-putus masih dapat direvisi.",
    en: "* preliminary, ** very preliminary; dashed lines may still be revised.",
  },
  accent: "prov-82",
  views: {
    label: { id: "Garis", en: "Lines" },
    options: [
      { key: "all", name: { id: "semua", en: "all" } },
      { key: "others", name: { id: "tanpa Maluku Utara", en: "without North Maluku" } },
    ],
  },
  plot: (all, stage, lang) => {
    // One line reaches so high that the others lie flat: without it their scale is their own.
    const isAll = stage.view !== "others";
    const rows = isAll ? all : all.filter((row) => row.province_code !== "82");
    const decimals = bySize(stage, "decimal1", "decimal2");
    return line(stage, rows, {
      x: (row) => row.year,
      y: (row) => row.growth_pct,
      series: (row) => row.province_code,
      color: provinceColor,
      ink: provinceInk,
      subject: "82",
      provisional: isProvisional,
      endLabel: (row) => `${nameOn(stage, row)} ${formats[decimals](row.growth_pct, lang)}`,
      name: (row) => nameIn(row, lang),
      head: (row) => `${nameIn(row, lang)}, ${row.year}${statusMark(row.status)}`,
      text: (row) => formats.percent2(row.growth_pct, lang),
      xTicks: bySize(stage, [2011, 2015, 2020, 2025], [2011, 2013, 2015, 2017, 2019, 2021, 2023, 2025]),
      xLabel: (year) => `${year}${year === 2025 ? "**" : ""}`,
      yTicks: isAll ? [0, 10, 20, 30] : [-4, 0, 4, 8],
      yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : formats.integer(tick, lang)),
      band: { from: 2023.5, to: 2025, name: { id: "angka sementara", en: "preliminary" }[lang] },
      extra: !isAll
        ? []
        : annotation(stage, {
            x: 2020,
            y: rows.find((row) => row.province_code === "82" && row.year === 2020)?.growth_pct ?? 0,
            dx: bySize(stage, -10, -14),
            dy: bySize(stage, -70, -52),
            anchor: "end",
            ...bySize(
              stage,
              {
                id: { strong: "2020: Malut tumbuh,", then: "lima lain menyusut" },
                en: { strong: "2020: growth here,", then: "five others shrank" },
              },
              {
                id: { strong: "2020: Maluku Utara tetap tumbuh,", then: "lima lainnya menyusut" },
                en: { strong: "2020: North Maluku still grew,", then: "the five others shrank" },
              },
            )[lang],
          }),
    });
  },
});

interface Growth extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly growth_pct: number;
}

function describe(rows: readonly Growth[], lang: "id" | "en"): string {
  const last = Math.max(...rows.map((row) => row.year));
  const atEnd = rows.filter((row) => row.year === last).sort((a, b) => b.growth_pct - a.growth_pct);
  const list = atEnd.map((row) => `${nameIn(row, lang)} ${formats.percent2(row.growth_pct, lang)}`).join(", ");
  const [low, high] = [Math.min, Math.max].map((pick) =>
    formats.percent2(pick(...rows.map((row) => row.growth_pct)), lang),
  );
  return lang === "id"
    ? `Pertumbuhan berkisar dari ${low} sampai ${high}. Pada ${last}: ${list}.`
    : `Growth runs from ${low} to ${high}. In ${last}: ${list}.`;
}
