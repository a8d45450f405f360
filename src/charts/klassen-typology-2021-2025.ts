import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince } from "#kit/by-province.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { scatter } from "#kit/scatter.ts";
import { formats, formatList } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { klassenTypology, type KlassenType } from "#metrics/klassen-typology.ts";
import { meanOfYears } from "#metrics/mean-of-years.ts";
import { preferred } from "#metrics/preferred.ts";
import { ofProvincesToday } from "#metrics/provinces-of-today.ts";
import { metricWords } from "#words/metrics.ts";

const years = [2021, 2025] as const;
const period = years.join("–");
const named = ["82", "21", "33", "35", "18", "72", "31"];

const places: Record<string, { dx: number; dy: number; anchor: "start" | "middle" | "end" }> = {
  "82": { dx: -10, dy: 0, anchor: "end" },
  "21": { dx: 0, dy: -16, anchor: "middle" },
  "18": { dx: 0, dy: 18, anchor: "middle" },
  "31": { dx: 0, dy: 18, anchor: "end" },
  "33": { dx: 2, dy: -15, anchor: "middle" },
  "35": { dx: -2, dy: -34, anchor: "end" },
};

export default defineChart({
  form: "scatter",
  subject: "growth",
  datasets: { growthAnnual, grdpPerCapita, provinces },
  derive({ growthAnnual, grdpPerCapita, provinces }) {
    const names = namesOf(provinces);
    const rates = Map.groupBy(inYears(ofProvincesToday(preferred(growthAnnual))), codeOf);
    const levels = Map.groupBy(inYears(ofProvincesToday(preferred(grdpPerCapita))), codeOf);
    const of = (code: string) => {
      const [rate, level] = [rates.get(code) ?? [], levels.get(code) ?? []];
      return {
        growth: meanOfYears(rate, years, (row) => row.growth_pct),
        perHead: meanOfYears(level, years, (row) => row.grdp_per_capita_million_idr),
        sources: [...rate, ...level].map(({ source_id }) => source_id),
      };
    };
    const nation = of("00");
    return provinces.flatMap(({ province_code }) => {
      const { growth, perHead, sources } = of(province_code);
      const type = klassenTypology({ growth, perHead }, nation);
      if (province_code === "00" || type === null || growth === null || perHead === null) return [];
      return [
        {
          province_code,
          ...names(province_code),
          growth_pct: hundredth(growth),
          million_idr: hundredth(perHead),
          type,
          national_growth_pct: nation.growth ?? NaN,
          national_million_idr: nation.perHead ?? NaN,
          sources: [...new Set([...sources, ...nation.sources])],
        },
      ];
    });
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      numberColumn("growth_pct", { id: "Pertumbuhan rata-rata (persen)", en: "Mean growth (percent)" }, "decimal2"),
      numberColumn(
        "million_idr",
        { id: "PDRB per kapita rata-rata (juta rupiah)", en: "Mean GRDP per head (million rupiah)" },
        "decimal2",
      ),
      {
        name: "type",
        label: { id: "Tipologi Klassen", en: "Klassen typology" },
        text: (row, lang) => typeName(row.type, lang),
      },
    ),
  title: {
    id: (rows) => `Hanya ${both(rows, "id")} di atas Indonesia dalam pertumbuhan dan PDRB per kapita sekaligus`,
    en: (rows) => `Only ${both(rows, "en")} stand above Indonesia in both growth and GRDP per head`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil dan PDRB per kapita harga berlaku, rata-rata ${period}, ${rows.length} provinsi, angka 2025 sangat sementara`,
    en: (rows) =>
      `Real GRDP growth and GRDP per head at current prices, means of ${period}, ${rows.length} provinces, figures of 2025 very preliminary`,
  },
  description: {
    id: (rows) => `Diagram pencar dengan empat bidang di sekitar garis Indonesia. ${counted(rows, "id")}`,
    en: (rows) => `Scatter plot with four fields around the lines of Indonesia. ${counted(rows, "en")}`,
  },
  note: {
    id: (rows) =>
      `Kedua garis adalah Indonesia: ${nation(rows, "id")}. Nama bidang menurut tipologi Klassen. Enam provinsi di Papua tidak termuat: dalam batasnya sejak 2022, angkanya baru ada dari 2023.`,
    en: (rows) =>
      `Both lines are Indonesia: ${nation(rows, "en")}. The fields are named as in the Klassen typology. Six provinces in Papua are left out: in their borders since 2022 they have figures from 2023 only.`,
  },
  accent: "prov-21",
  plot: (rows, stage, lang) => {
    const [{ national_growth_pct, national_million_idr } = { national_growth_pct: NaN, national_million_idr: NaN }] =
      rows;
    const type = metricWords[lang].klassen.type;
    return scatter(stage, rows, {
      ...byProvince(lang),
      x: (row) => row.million_idr,
      y: (row) => row.growth_pct,
      label: (row) => (named.includes(row.province_code) ? nameOn(stage, row) : null),
      text: (row) =>
        `${formats.percent2(row.growth_pct, lang)} · ${formats.million2(row.million_idr, lang)} · ${typeName(row.type, lang)}`,
      xTicks: [25, 50, 100, 200],
      xName: { id: "PDRB per kapita, juta rupiah", en: "GRDP per head, million rupiah" }[lang],
      yScale: "log",
      yTicks: [3, 10, 30],
      yLabel: (tick, isLast) => formats[isLast ? "percent0" : "integer"](tick, lang),
      benchmark: { y: national_growth_pct, name: "Indonesia", above: true },
      quadrants: {
        x: national_million_idr,
        names: {
          upLeft: type["fast-low"],
          upRight: type["fast-high"],
          downLeft: type["slow-low"],
          downRight: type["slow-high"],
        },
      },
      place: (row) => places[row.province_code],
    });
  },
});

interface Typed extends Named {
  readonly type: KlassenType;
  readonly national_growth_pct: number;
  readonly national_million_idr: number;
}

const codeOf = ({ province_code }: { readonly province_code: string }) => province_code;

const inYears = <R extends { readonly year: number }>(rows: readonly R[]) =>
  rows.filter(({ year }) => year >= years[0] && year <= years[1]);

/** Means are rounded as the figures that they are made of. */
const hundredth = (value: number) => Math.round(value * 100) / 100;

const typeName = (type: KlassenType, lang: Lang) => metricWords[lang].klassen.type[type];

const ofType = <R extends Typed>(rows: readonly R[], type: KlassenType) => rows.filter((row) => row.type === type);

const both = (rows: readonly Typed[], lang: Lang) =>
  formatList(
    ofType(rows, "fast-high").map((row) => nameIn(row, lang)),
    lang,
  );

const counted = (rows: readonly Typed[], lang: Lang) =>
  (["fast-high", "fast-low", "slow-high", "slow-low"] as const)
    .map((type) => {
      const found = ofType(rows, type);
      const names =
        found.length <= 7
          ? `: ${formatList(
              found.map((row) => nameIn(row, lang)),
              lang,
            )}`
          : "";
      return `${upperFirst(typeName(type, lang))} ${found.length}${names}`;
    })
    .join(". ") + ".";

function nation([row]: readonly Typed[], lang: Lang): string {
  const [rate, level] = [
    formats.percent2(row?.national_growth_pct ?? NaN, lang),
    formats.million2(row?.national_million_idr ?? NaN, lang),
  ];
  return {
    id: `tumbuh ${rate} setahun, PDB per kapita ${level}`,
    en: `growth of ${rate} a year, GDP per head of ${level}`,
  }[lang];
}
