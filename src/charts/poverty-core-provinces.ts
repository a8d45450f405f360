import provinces from "#datasets/provinces.ts";
import welfare from "#datasets/welfare.ts";
import { bullet } from "#kit/bullet.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { coreProvinces } from "#kit/colors.ts";
import { codeColumn, monthColumn, placeColumn, povertyColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn } from "#kit/names.ts";
import { periodSpan } from "#kit/spans.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { numeral } from "#lib/numerals.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { besideNation } from "#metrics/beside.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { lastOfPlaces, periodsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

export default defineChart({
  form: "bullet",
  subject: "context",
  datasets: { welfare, provinces },
  derive({ welfare, provinces }) {
    const rates = preferred(welfare).filter((row) => row.indicator === "poverty_pct");
    // The latest month of each province of which the nation's rate is known too.
    const compared = besideNation(rates, "period", { national_pct: "value" });
    const latest = lastOfPlaces(periodsOfPlaces(compared, coreProvinces));
    const rows = latest.map((row) => ({ ...row, poverty_pct: row.value }));
    return placed(largestFirst(rows, "poverty_pct"), provinces, "period", "poverty_pct", "national_pct");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      monthColumn,
      povertyColumn,
      valueColumn("national_pct", { id: "Indonesia, bulan yang sama", en: "Indonesia, same month" }, "decimal2"),
    ),
  title: {
    id: (rows) => `${upperFirst(above(rows, "id"))} provinsi inti punya porsi penduduk miskin di atas Indonesia`,
    en: (rows) => `${upperFirst(above(rows, "en"))} core provinces have a higher poverty rate than Indonesia`,
  },
  subtitle: {
    id: (rows) =>
      `Penduduk di bawah garis kemiskinan, persen, lima provinsi, bulan terakhir yang ditemukan, ${periodSpan(rows, "date", "id")}`,
    en: (rows) =>
      `People below the poverty line, percent, five provinces, latest month found, ${periodSpan(rows, "date", "en")}`,
  },
  note: {
    id: "Bulannya berbeda antarprovinsi; tiap provinsi dibandingkan dengan Indonesia pada bulan itu saja.",
    en: "Months differ between provinces; each is compared only with Indonesia in its own month.",
  },
  accent: "text",
  plot: (rows, stage, lang) =>
    bullet(stage, rows, {
      ...byProvince(lang),
      value: (row) => row.poverty_pct,
      benchmark: (row) => row.national_pct,
      benchmarkName: { id: "Indonesia, bulan yang sama", en: "Indonesia, same month" }[lang],
      detail: (row) => formats.date(row.period, lang),
      label: (row) => formats.decimal2(row.poverty_pct, lang),
      head: (row) => `${nameIn(row, lang)}, ${formats.date(row.period, lang)}`,
      text: (row) =>
        `${formats.percent2(row.poverty_pct, lang)} · Indonesia ${formats.decimal2(row.national_pct, lang)}`,
    }),
});

/** "tiga dari lima" */
function above(rows: readonly { poverty_pct: number; national_pct: number }[], lang: Lang): string {
  const count = rows.filter((row) => row.poverty_pct > row.national_pct).length;
  return `${numeral(count, lang)} ${{ id: "dari", en: "of" }[lang]} ${numeral(rows.length, lang)}`;
}
