import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dotPlot } from "#kit/dot-plot.ts";
import { industryOrder } from "#kit/industries.ts";
import { industryColumn, industryIn, industryNamesOf } from "#kit/industry-names.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { locationQuotient } from "#metrics/location-quotient.ts";

/** Industries whose goods and services travel; the others serve the place they are in. */
const drawn = ["A", "B", "C", "D", "F", "G", "H", "I", "J", "K"];
const [farming, doubled] = ["A", 2];

export default defineChart({
  form: "dot-plot",
  subject: "structure",
  datasets: { sectorValue2016, industries, provinces },
  derive({ sectorValue2016, industries, provinces }) {
    const [names, words] = [namesOf(provinces), industryNamesOf(industries)];
    const sum = (rows: typeof sectorValue2016) => rows.reduce((total, row) => total + row.value_added_billion_idr, 0);
    const byIndustry = Map.groupBy(sectorValue2016, (row) => row.industry_code);
    const byPlace = Map.groupBy(sectorValue2016, (row) => row.province_code);
    const nation = sum(sectorValue2016);
    return drawn.flatMap((industry_code) =>
      coreProvinces.flatMap((province_code) => {
        const here = byPlace.get(province_code) ?? [];
        const cell = here.find((row) => row.industry_code === industry_code);
        const lq = locationQuotient(
          { part: cell?.value_added_billion_idr ?? null, whole: sum(here) },
          { part: sum(byIndustry.get(industry_code) ?? []), whole: nation },
        );
        if (!cell || lq === null) return [];
        return [
          {
            industry_code,
            ...words(industry_code),
            province_code,
            ...names(province_code),
            lq: Math.round(lq * 100) / 100,
            sources: [cell.source_id],
          },
        ];
      }),
    );
  },
  columns: (of) =>
    of(industryColumn, codeColumn, placeColumn, numberColumn("lq", { id: "LQ 2016", en: "LQ 2016" }, "decimal2")),
  title: {
    id: (rows) => `Pangsa pertanian ${farmers(rows, "id")} lebih dari dua kali pangsa nasional`,
    en: (rows) => `Farming’s share in ${farmers(rows, "en")} was more than twice the nation’s`,
  },
  subtitle: {
    id: "Kuosien lokasi (LQ): pangsa lapangan usaha di provinsi dibagi pangsanya di Indonesia, lima provinsi, nilai tambah 2016",
    en: "Location quotient (LQ): an industry’s share in the province divided by its share in Indonesia, five provinces, value added in 2016",
  },
  description: {
    id: (rows) =>
      `Diagram titik, satu baris per lapangan usaha. Kuosien lokasi (LQ) tertinggi tiap baris: ${highest(rows, "id")}.`,
    en: (rows) => `Dot plot, one row per industry. Highest location quotient (LQ) of each row: ${highest(rows, "en")}.`,
  },
  note: {
    id: `${drawn.length} dari ${industryOrder.length} lapangan usaha. Patokan 2016 dari tabel input-output antarwilayah; nikel tumbuh sesudahnya.`,
    en: `${drawn.length} of ${industryOrder.length} industries. A benchmark of 2016 from the inter-regional input-output table; nickel grew after it.`,
  },
  accent: "text",
  plot: (rows, stage, lang) =>
    dotPlot(stage, rows, {
      key: (row) => row.industry_code,
      name: (row) => industryIn(row, lang),
      series: (row) => row.province_code,
      seriesName: (row) => nameIn(row, lang),
      color: (row) => provinceColor(row.province_code),
      value: (row) => row.lq,
      label: (row) => (row.lq >= 1.6 ? formats[bySize(stage, "decimal1", "decimal2")](row.lq, lang) : null),
      ticks: [0, 0.5, 1, 1.5, 2, 2.5],
      tickLabel: (tick) => (tick % 1 === 0 ? formats.integer(tick, lang) : ""),
      benchmark: { x: 1, name: { id: "sama dengan Indonesia", en: "same as Indonesia" }[lang] },
      head: (row) => `${industryIn(row, lang)}, ${nameIn(row, lang)}`,
      text: (row) => `LQ ${formats.decimal2(row.lq, lang)}`,
    }),
});

interface Quotient extends Named {
  readonly industry_code: string;
  readonly industry_id: string;
  readonly industry_en: string;
  readonly lq: number;
}

const farmers = (rows: readonly Quotient[], lang: Lang) =>
  formats.list(
    rows
      .filter((row) => row.industry_code === farming && row.lq > doubled)
      .map((row) => nameIn(row, lang))
      .join(";"),
    lang,
  );

function highest(rows: readonly Quotient[], lang: Lang): string {
  return [...Map.groupBy(rows, (row) => row.industry_code).values()]
    .map((row) => row.reduce((top, next) => (next.lq > top.lq ? next : top)))
    .map((row) => `${industryIn(row, lang)}: ${nameIn(row, lang)} ${formats.decimal2(row.lq, lang)}`)
    .join("; ");
}
