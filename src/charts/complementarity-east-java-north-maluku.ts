import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { provinceColor } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dotPlot } from "#kit/dot-plot.ts";
import { industryOrder } from "#kit/industries.ts";
import { industryColumn, industryIn, industryNamesOf, type NamedIndustry } from "#kit/industry-names.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { locationQuotient } from "#metrics/location-quotient.ts";

const pair = ["35", "82"] as const;

export default defineChart({
  form: "dot-plot",
  subject: "structure",
  datasets: { sectorValue2016, industries, provinces },
  derive({ sectorValue2016, industries, provinces }) {
    const [names, words] = [namesOf(provinces), industryNamesOf(industries)];
    const sum = (rows: typeof sectorValue2016) => rows.reduce((total, row) => total + row.value_added_billion_idr, 0);
    const byPlace = Map.groupBy(sectorValue2016, (row) => row.province_code);
    const byIndustry = Map.groupBy(sectorValue2016, (row) => row.industry_code);
    const quotient = (place: string, industry: string) => {
      const here = byPlace.get(place) ?? [];
      const part = here.find((row) => row.industry_code === industry)?.value_added_billion_idr ?? null;
      const nation = { part: sum(byIndustry.get(industry) ?? []), whole: sum(sectorValue2016) };
      return locationQuotient({ part, whole: sum(here) }, nation);
    };
    const [first, second] = pair;
    return industryOrder
      .map((industry) => ({ industry, gap: (quotient(second, industry) ?? 0) - (quotient(first, industry) ?? 0) }))
      .sort((a, b) => b.gap - a.gap)
      .flatMap(({ industry }) =>
        pair.flatMap((place) => {
          const lq = quotient(place, industry);
          if (lq === null) return [];
          const source = byIndustry.get(industry)?.find((row) => row.province_code === place)?.source_id;
          return [
            {
              industry_code: industry,
              ...words(industry),
              province_code: place,
              ...names(place),
              lq: Math.round(lq * 100) / 100,
              sources: source === undefined ? [] : [source],
            },
          ];
        }),
      );
  },
  columns: (of) =>
    of(industryColumn, codeColumn, placeColumn, numberColumn("lq", { id: "LQ 2016", en: "LQ 2016" }, "decimal2")),
  title: {
    id: (rows) =>
      `Di ${opposed(rows)} dari ${lines(rows).length} lapangan usaha, Jawa Timur dan Maluku Utara berseberangan dari rata-rata Indonesia`,
    en: (rows) =>
      `In ${opposed(rows)} of ${lines(rows).length} industries, East Java and North Maluku lie on opposite sides of Indonesia’s average`,
  },
  subtitle: {
    id: "Kuosien lokasi (LQ): pangsa lapangan usaha di provinsi dibagi pangsanya di Indonesia, Jawa Timur dan Maluku Utara, nilai tambah 2016",
    en: "Location quotient (LQ): an industry’s share in the province divided by its share in Indonesia, East Java and North Maluku, value added in 2016",
  },
  description: {
    id: (rows) =>
      `Diagram titik, satu baris per lapangan usaha, dua titik bersambung. Kuosien lokasi (LQ): ${list(rows, "id")}.`,
    en: (rows) => `Dot plot, one row per industry, two dots joined. Location quotients (LQ): ${list(rows, "en")}.`,
  },
  note: {
    id: "Patokan 2016 dari tabel input-output antarwilayah, sebelum industri nikel Maluku Utara tumbuh. LQ menunjukkan bobot, bukan mutu atau daya saing.",
    en: "A benchmark of 2016 from the inter-regional input-output table, before North Maluku’s nickel industry grew. LQ shows weight, not quality or competitiveness.",
  },
  accent: "prov-35",
  plot: (rows, stage, lang) =>
    dotPlot(stage, rows, {
      key: (row) => row.industry_code,
      name: (row) => industryIn(row, lang),
      series: (row) => row.province_code,
      seriesName: (row) => nameIn(row, lang),
      color: (row) => provinceColor(row.province_code),
      value: (row) => row.lq,
      label: () => null,
      ticks: [0, 0.5, 1, 1.5, 2, 2.5, 3],
      tickLabel: (tick) => (tick % 1 === 0 ? formats.integer(tick, lang) : ""),
      benchmark: { x: 1, name: { id: "sama dengan Indonesia", en: "same as Indonesia" }[lang] },
      joined: true,
      head: (row) => `${industryIn(row, lang)}, ${nameIn(row, lang)}`,
      text: (row) => `LQ ${formats.decimal2(row.lq, lang)}`,
    }),
});

interface Quotient extends Named, NamedIndustry {
  readonly industry_code: string;
  readonly lq: number;
}

const lines = (rows: readonly Quotient[]) => [...Map.groupBy(rows, (row) => row.industry_code).values()];

const opposed = (rows: readonly Quotient[]) =>
  lines(rows).filter((line) => line.some((row) => row.lq > 1) && line.some((row) => row.lq < 1)).length;

const list = (rows: readonly Quotient[], lang: Lang) =>
  lines(rows)
    .flatMap((line) => {
      const [first] = line;
      return first
        ? [
            `${industryIn(first, lang)}: ${line.map((row) => `${nameIn(row, lang)} ${formats.decimal2(row.lq, lang)}`).join(", ")}`,
          ]
        : [];
    })
    .join("; ");
