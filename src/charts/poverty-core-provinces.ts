import provinces from "#datasets/provinces.ts";
import welfare from "#datasets/welfare.ts";
import { bullet } from "#kit/bullet.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, namesOf } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";

export default defineChart({
  form: "bullet",
  subject: "context",
  datasets: { welfare, provinces },
  derive({ welfare, provinces }) {
    const names = namesOf(provinces);
    const rates = welfare.filter((row) => row.is_preferred && row.indicator === "poverty_pct");
    const national = new Map(rates.filter((row) => row.province_code === "00").map((row) => [row.period, row]));
    return coreProvinces
      .flatMap((code) => {
        // The latest month of which the nation's rate is known too.
        const latest = rates
          .filter((row) => row.province_code === code && national.has(row.period))
          .sort((a, b) => (a.period < b.period ? 1 : -1))[0];
        const nation = national.get(latest?.period ?? "");
        if (!latest || !nation) return [];
        return [
          {
            province_code: code,
            ...names(code),
            period: latest.period,
            poverty_pct: latest.value,
            national_pct: nation.value,
            sources: [...new Set([latest.source_id, nation.source_id])],
          },
        ];
      })
      .sort((a, b) => b.poverty_pct - a.poverty_pct);
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      { name: "period", label: { id: "Bulan", en: "Month" }, text: (row, lang) => formats.date(row.period, lang) },
      numberColumn("poverty_pct", { id: "Penduduk miskin (persen)", en: "People in poverty (percent)" }, "decimal2"),
      numberColumn("national_pct", { id: "Indonesia, bulan yang sama", en: "Indonesia, same month" }, "decimal2"),
    ),
  title: {
    id: (rows) =>
      `${upperFirst(count(above(rows).length, "id"))} dari ${count(rows.length, "id")} provinsi inti punya porsi penduduk miskin di atas Indonesia`,
    en: (rows) =>
      `${upperFirst(count(above(rows).length, "en"))} of ${count(rows.length, "en")} core provinces have a higher poverty rate than Indonesia`,
  },
  subtitle: {
    id: (rows) =>
      `Penduduk di bawah garis kemiskinan, persen, lima provinsi, bulan terakhir yang ditemukan, ${span(rows, "id")}`,
    en: (rows) => `People below the poverty line, percent, five provinces, latest month found, ${span(rows, "en")}`,
  },
  description: {
    id: (rows) => `Tiap baris satu provinsi dengan garis Indonesia pada bulan yang sama. ${list(rows, "id")}.`,
    en: (rows) => `One line for each province with the mark of Indonesia in the same month. ${list(rows, "en")}.`,
  },
  note: {
    id: "Bulannya berbeda antarprovinsi; tiap provinsi dibandingkan dengan Indonesia pada bulan itu saja.",
    en: "Months differ between provinces; each is compared only with Indonesia in its own month.",
  },
  accent: "text",
  plot: (rows, stage, lang) =>
    bullet(stage, rows, {
      key: (row) => row.province_code,
      value: (row) => row.poverty_pct,
      benchmark: (row) => row.national_pct,
      benchmarkName: { id: "Indonesia, bulan yang sama", en: "Indonesia, same month" }[lang],
      name: (row) => nameIn(row, lang),
      detail: (row) => formats.date(row.period, lang),
      label: (row) => formats.decimal2(row.poverty_pct, lang),
      color: (row) => provinceColor(row.province_code),
      ink: (row) => provinceInk(row.province_code),
      head: (row) => `${nameIn(row, lang)}, ${formats.date(row.period, lang)}`,
      text: (row) =>
        `${formats.percent2(row.poverty_pct, lang)} · Indonesia ${formats.decimal2(row.national_pct, lang)}`,
    }),
});

interface Rate extends Named {
  readonly period: string;
  readonly poverty_pct: number;
  readonly national_pct: number;
}

const above = (rows: readonly Rate[]) => rows.filter((row) => row.poverty_pct > row.national_pct);

const numerals = {
  id: ["tidak satu pun", "satu", "dua", "tiga", "empat", "lima"],
  en: ["none", "one", "two", "three", "four", "five"],
} as const;

const count = (number: number, lang: Lang): string => numerals[lang][number] ?? String(number);

function span(rows: readonly Rate[], lang: Lang): string {
  const months = rows.map((row) => row.period).sort();
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""].map((month) => formats.date(month, lang));
  return lang === "id" ? `${first} sampai ${last}` : `${first} to ${last}`;
}

const list = (rows: readonly Rate[], lang: Lang) =>
  rows
    .map(
      (row) =>
        `${nameIn(row, lang)} (${formats.date(row.period, lang)}) ${formats.percent2(row.poverty_pct, lang)}, Indonesia ${formats.decimal2(row.national_pct, lang)}`,
    )
    .join("; ");
