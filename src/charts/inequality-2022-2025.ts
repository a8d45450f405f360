import provinces from "#datasets/provinces.ts";
import welfare from "#datasets/welfare.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { slope } from "#kit/slope.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { atBothTimes, changes } from "#metrics/two-times.ts";

const times = ["2022-03", "2025-03"] as const;

export default defineChart({
  form: "slope",
  subject: "context",
  datasets: { welfare, provinces },
  derive({ welfare, provinces }) {
    const names = namesOf(provinces);
    const ratios = welfare.filter((row) => row.is_preferred && row.indicator === "gini");
    return atBothTimes(ratios, [...coreProvinces, "00"], times).map(({ province_code, period, value, source_id }) => ({
      province_code,
      ...names(province_code),
      period,
      value,
      sources: [source_id],
    }));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      { name: "period", label: { id: "Bulan", en: "Month" }, text: (row, lang) => formats.date(row.period, lang) },
      numberColumn("value", { id: "Rasio Gini", en: "Gini ratio" }, "decimal3"),
    ),
  title: {
    id: (rows) =>
      `Ketimpangan naik di ${rising(rows, "id")}, ${areFalling(rows) ? "turun" : "tidak naik"} di provinsi inti lain`,
    en: (rows) =>
      `Inequality rose in ${rising(rows, "en")} and ${areFalling(rows) ? "fell" : "did not rise"} in the other core provinces`,
  },
  subtitle: {
    id: "Rasio Gini pengeluaran (0 sampai 1), lima provinsi dan Indonesia, Maret 2022 dan Maret 2025",
    en: "Gini ratio of spending (0 to 1), five provinces and Indonesia, March 2022 and March 2025",
  },
  description: {
    id: (rows) => `Grafik lereng. ${list(rows, "id")}`,
    en: (rows) => `Slope chart. ${list(rows, "en")}`,
  },
  note: {
    id: "Gini mengukur sebaran pengeluaran rumah tangga; makin tinggi makin timpang. Yang dibandingkan bulan yang sama.",
    en: "The Gini ratio measures how household spending is spread; higher is more unequal. The same month is compared.",
  },
  accent: "prov-21",
  plot: (rows, stage, lang) => {
    const risen = changes(rows, "value").filter(({ change }) => change > 0);
    return slope(stage, rows, {
      series: (row) => row.province_code,
      isEnd: (row) => row.period === times[1],
      value: (row) => row.value,
      name: (row) => nameOn(stage, row),
      label: (row) => formats.decimal3(row.value, lang),
      color: provinceColor,
      ink: provinceInk,
      strong: (code) => risen.some(({ row }) => row.province_code === code),
      from: formats.date(times[0], lang),
      to: formats.date(times[1], lang),
      cut: true,
      head: (row) => `${nameIn(row, lang)}, ${formats.date(row.period, lang)}`,
      text: (row) => formats.decimal3(row.value, lang),
    });
  },
});

interface Ratio extends Named {
  readonly province_code: string;
  readonly period: string;
  readonly value: number;
}

/** Every core province whose ratio did not rise has a lower one now. */
const areFalling = (rows: readonly Ratio[]) =>
  changes(rows, "value").every(({ row, change }) => row.province_code === "00" || change !== 0);

/** Names of the provinces whose ratio rose. */
function rising(rows: readonly Ratio[], lang: Lang): string {
  const names = changes(rows, "value").flatMap(({ row, change }) =>
    change > 0 && row.province_code !== "00" ? [nameIn(row, lang)] : [],
  );
  return formats.list(names.join(";"), lang);
}

function list(rows: readonly Ratio[], lang: Lang): string {
  const say = ({ row, change }: { row: Ratio; change: number }) =>
    `${nameIn(row, lang)} ${formats.decimal3(row.value, lang)} (${change > 0 ? "+" : ""}${formats.decimal3(change, lang)})`;
  const what = {
    id: "Pada Maret 2025, dan perubahan sejak Maret 2022",
    en: "In March 2025, and the change since March 2022",
  };
  return `${what[lang]}: ${changes(rows, "value").map(say).join(", ")}.`;
}
