import expenditureGrowth from "#datasets/expenditure-growth.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { line } from "#kit/line.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const subject = "82";

export default defineChart({
  form: "line",
  subject: "growth",
  datasets: { expenditureGrowth, provinces },
  derive({ expenditureGrowth, provinces }) {
    const names = namesOf(provinces);
    return coreProvinces.flatMap((province_code) =>
      expenditureGrowth
        .filter(
          (row) =>
            row.is_preferred &&
            row.province_code === province_code &&
            row.component === "gfcf" &&
            /^\d{4}$/.test(row.period),
        )
        .map(({ period, growth_pct, note_codes, source_id }) => ({
          province_code,
          ...names(province_code),
          year: Number(period),
          growth_pct,
          is_provisional: (note_codes ?? []).some((note) => note.endsWith("preliminary")),
          sources: [source_id],
        }))
        .sort((a, b) => a.year - b.year),
    );
  },
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn),
  title: {
    id: (rows) =>
      `Investasi di Maluku Utara melonjak ${high(rows, "id")} pada ${highest(rows)?.year}, lalu menyusut ${low(rows, "id")} pada ${lowest(rows)?.year}`,
    en: (rows) =>
      `Investment in North Maluku leapt by ${high(rows, "en")} in ${highest(rows)?.year} and shrank by ${low(rows, "en")} in ${lowest(rows)?.year}`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan pembentukan modal tetap bruto (harga konstan 2010), persen per tahun, lima provinsi, ${span(rows)}`,
    en: (rows) =>
      `Growth of gross fixed capital formation (constant 2010 prices), percent a year, five provinces, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Grafik garis. Tahun terakhir: ${atEnd(rows, "id")}.`,
    en: (rows) => `Line chart. Last year: ${atEnd(rows, "en")}.`,
  },
  note: {
    id: "Dihitung dari nilai PDRB menurut pengeluaran. Garis putus-putus: angka sementara.",
    en: "Computed from the values of GRDP by expenditure. Dashed: preliminary figures.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    line(stage, rows, {
      x: (row) => row.year,
      y: (row) => row.growth_pct,
      series: (row) => row.province_code,
      color: provinceColor,
      ink: provinceInk,
      subject,
      provisional: (row) => row.is_provisional,
      endLabel: (row) =>
        `${nameOn(stage, row)} ${formats[bySize(stage, "decimal1", "decimal2")](row.growth_pct, lang)}`,
      name: (row) => nameIn(row, lang),
      head: (row) => `${nameIn(row, lang)}, ${row.year}`,
      text: (row) => formats.percent2(row.growth_pct, lang),
      xTicks: bySize(stage, [2011, 2015, 2019, 2023], [2011, 2013, 2015, 2017, 2019, 2021, 2023]),
      xLabel: String,
      yTicks: [-25, 0, 25, 50, 75],
      yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : formats.integer(tick, lang)),
    }),
});

interface Growth extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly growth_pct: number;
}

const own = (rows: readonly Growth[]) =>
  rows.filter((row) => row.province_code === subject).toSorted((a, b) => a.growth_pct - b.growth_pct);

const highest = (rows: readonly Growth[]) => own(rows).at(-1);
const lowest = (rows: readonly Growth[]) => own(rows)[0];
const high = (rows: readonly Growth[], lang: Lang) => formats.percent0(highest(rows)?.growth_pct ?? NaN, lang);
const low = (rows: readonly Growth[], lang: Lang) => formats.percent0(-(lowest(rows)?.growth_pct ?? NaN), lang);

const span = (rows: readonly Growth[]) =>
  `${Math.min(...rows.map((row) => row.year))}–${Math.max(...rows.map((row) => row.year))}`;

const atEnd = (rows: readonly Growth[], lang: Lang) =>
  [...new Map(rows.map((row) => [row.province_code, row])).values()]
    .map((row) => `${nameIn(row, lang)} ${formats.percent2(row.growth_pct, lang)}`)
    .join(", ");
