import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { klassenAhead, klassenColumn, klassenCounts, klassenFields, klassenName, klassenNation } from "#kit/klassen.ts";
import { endAt, middleAt, namedPoints } from "#kit/named-points.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { scatter } from "#kit/scatter.ts";
import { formats } from "#lib/format.ts";
import { klassenOfPlaces } from "#metrics/klassen-of-places.ts";
import { meansOfPlaces } from "#metrics/means-of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { ofProvincesToday } from "#metrics/provinces-of-today.ts";

const years = [2021, 2025] as const;
const period = years.join("–");
const named = {
  "18": middleAt(0, 18),
  "21": middleAt(0, -16),
  "31": endAt(0, 18),
  "33": middleAt(2, -15),
  "35": endAt(-2, -34),
  "72": {},
  "82": endAt(-10, 0),
};

export default defineChart({
  form: "scatter",
  subject: "growth",
  datasets: { growthAnnual, grdpPerCapita, provinces },
  derive({ growthAnnual, grdpPerCapita, provinces }) {
    const rates = meansOfPlaces(ofProvincesToday(preferred(growthAnnual)), years, "growth_pct");
    const levels = meansOfPlaces(ofProvincesToday(preferred(grdpPerCapita)), years, "grdp_per_capita_million_idr");
    const rows = klassenOfPlaces(rates, levels);
    return placed(rows, provinces, "growth_pct", "million_idr", "type", "national_growth_pct", "national_million_idr");
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
      klassenColumn,
    ),
  title: {
    id: (rows) => `Hanya ${klassenAhead(rows, "id")} di atas Indonesia dalam pertumbuhan dan PDRB per kapita sekaligus`,
    en: (rows) => `Only ${klassenAhead(rows, "en")} stand above Indonesia in both growth and GRDP per head`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil dan PDRB per kapita harga berlaku, rata-rata ${period}, ${rows.length} provinsi, angka 2025 sangat sementara`,
    en: (rows) =>
      `Real GRDP growth and GRDP per head at current prices, means of ${period}, ${rows.length} provinces, figures of 2025 very preliminary`,
  },
  description: {
    id: (rows) => `Diagram pencar dengan empat bidang di sekitar garis Indonesia. ${klassenCounts(rows, "id")}`,
    en: (rows) => `Scatter plot with four fields around the lines of Indonesia. ${klassenCounts(rows, "en")}`,
  },
  note: {
    id: (rows) =>
      `Kedua garis adalah Indonesia: ${klassenNation(rows, "id")}. Nama bidang menurut tipologi Klassen. Enam provinsi di Papua tidak termuat: dalam batasnya sejak 2022, angkanya baru ada dari 2023.`,
    en: (rows) =>
      `Both lines are Indonesia: ${klassenNation(rows, "en")}. The fields are named as in the Klassen typology. Six provinces in Papua are left out: in their borders since 2022 they have figures from 2023 only.`,
  },
  accent: "prov-21",
  plot: (rows, stage, lang) => {
    const [first] = rows;
    return scatter(stage, rows, {
      ...byProvince(lang),
      x: (row) => row.million_idr,
      y: (row) => row.growth_pct,
      ...namedPoints(stage, named),
      text: (row) =>
        `${formats.percent2(row.growth_pct, lang)} · ${formats.million2(row.million_idr, lang)} · ${klassenName(row, lang)}`,
      xTicks: [25, 50, 100, 200],
      xName: { id: "PDRB per kapita, juta rupiah", en: "GRDP per head, million rupiah" }[lang],
      yScale: "log",
      yTicks: [3, 10, 30],
      yLabel: percentScale(lang),
      benchmark: { y: first?.national_growth_pct ?? NaN, name: "Indonesia", above: true },
      quadrants: { x: first?.national_million_idr ?? NaN, names: klassenFields(lang) },
    });
  },
});
