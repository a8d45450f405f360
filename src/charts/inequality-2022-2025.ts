import provinces from "#datasets/provinces.ts";
import welfare from "#datasets/welfare.ts";
import { placed } from "#kit/by-province.ts";
import { coreAndNation } from "#kit/colors.ts";
import { codeColumn, monthColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, namesIn } from "#kit/names.ts";
import { slope } from "#kit/slope.ts";
import { monthSlopes } from "#kit/month-slopes.ts";
import { preferred } from "#metrics/preferred.ts";
import { atBothTimes, changes } from "#metrics/two-times.ts";

const times = ["2022-03", "2025-03"] as const;

export default defineChart({
  form: "slope",
  subject: "context",
  datasets: { welfare, provinces },
  derive({ welfare, provinces }) {
    const ratios = preferred(welfare).filter((row) => row.indicator === "gini");
    return placed(atBothTimes(ratios, coreAndNation, times), provinces, "period", "value");
  },
  columns: (of) =>
    of(codeColumn, placeColumn, monthColumn, numberColumn("value", { id: "Rasio Gini", en: "Gini ratio" }, "decimal3")),
  title: {
    id: (rows) =>
      `Ketimpangan naik di ${namesIn(risen(rows), "id")}, ${areFalling(rows) ? "turun" : "tidak naik"} di provinsi inti lain`,
    en: (rows) =>
      `Inequality rose in ${namesIn(risen(rows), "en")} and ${areFalling(rows) ? "fell" : "did not rise"} in the other core provinces`,
  },
  subtitle: {
    id: "Rasio Gini pengeluaran (0 sampai 1), lima provinsi dan Indonesia, Maret 2022 dan Maret 2025",
    en: "Gini ratio of spending (0 to 1), five provinces and Indonesia, March 2022 and March 2025",
  },
  note: {
    id: "Gini mengukur sebaran pengeluaran rumah tangga; makin tinggi makin timpang. Yang dibandingkan bulan yang sama.",
    en: "The Gini ratio measures how household spending is spread; higher is more unequal. The same month is compared.",
  },
  accent: "prov-21",
  plot: (rows, stage) =>
    slope(stage, rows, {
      ...monthSlopes(stage, "value", times, { label: "decimal3", says: "decimal3" }),
      strong: (code) => changes(rows, "value").some(({ row, change }) => row.province_code === code && change > 0),
      cut: true,
    }),
});

interface Ratio extends Named {
  readonly province_code: string;
  readonly value: number;
}

const ofProvinces = (rows: readonly Ratio[]) => changes(rows, "value").filter(({ row }) => row.province_code !== "00");

/** The provinces whose ratio rose. */
const risen = (rows: readonly Ratio[]) => ofProvinces(rows).flatMap(({ row, change }) => (change > 0 ? [row] : []));

/** Every core province whose ratio did not rise has a lower one now. */
const areFalling = (rows: readonly Ratio[]) => ofProvinces(rows).every(({ change }) => change !== 0);
