import investment from "#datasets/investment.ts";
import population from "#datasets/population.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { lollipop } from "#kit/lollipop.ts";
import { type Named, nameIn, namesOf } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { perHead } from "#metrics/per-head.ts";

const year = 2024;

export default defineChart({
  form: "lollipop",
  subject: "context",
  datasets: { investment, population, provinces },
  derive({ investment, population, provinces }) {
    const names = namesOf(provinces);
    return coreProvinces
      .flatMap((code) => {
        const invested = investment.find(
          (row) => row.is_preferred && row.province_code === code && row.period === String(year),
        );
        const people = population.find((row) => row.province_code === code && row.year === year);
        const total = invested?.total_trillion_idr ?? null;
        const each = perHead(total, people?.population ?? null);
        if (!invested || !people || total === null || each === null) return [];
        return [
          {
            province_code: code,
            ...names(code),
            total_trillion_idr: total,
            population: people.population,
            million_idr_per_head: Math.round(each * 1e8) / 100, // trillions per person in millions, two decimals
            sources: [invested.source_id, people.source_id],
          },
        ];
      })
      .sort((a, b) => b.million_idr_per_head - a.million_idr_per_head);
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      numberColumn(
        "total_trillion_idr",
        { id: "Realisasi investasi (triliun rupiah)", en: "Realised investment (trillion rupiah)" },
        "decimal2",
      ),
      numberColumn("population", { id: "Penduduk", en: "Population" }, "integer"),
      numberColumn(
        "million_idr_per_head",
        { id: "Per penduduk (juta rupiah)", en: "Per head (million rupiah)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) => `Investasi per penduduk di ${named(rows[0], "id")} ${times(rows, "id")} ${named(rows.at(-1), "id")}`,
    en: (rows) =>
      `Investment per head in ${named(rows[0], "en")} is ${times(rows, "en")} that of ${named(rows.at(-1), "en")}`,
  },
  subtitle: {
    id: `Realisasi investasi asing dan dalam negeri dibagi penduduk, juta rupiah per orang, lima provinsi, ${year}`,
    en: `Realised foreign and domestic investment over population, million rupiah a person, five provinces, ${year}`,
  },
  description: {
    id: (rows) => `Diagram batang bertitik, berperingkat. ${list(rows, "id")}.`,
    en: (rows) => `Ranked lollipop chart. ${list(rows, "en")}.`,
  },
  note: {
    id: "Laporan penanam modal menurut pemberitaan, bukan pembentukan modal dalam PDRB. Angka Jawa Tengah memuat usaha mikro dan kecil; angka Kepulauan Riau dibulatkan sumbernya.",
    en: "What investors report, as quoted in the press, not capital formation in GRDP. Central Java’s figure includes micro and small firms; that of Riau Islands was rounded by its source.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    lollipop(stage, rows, {
      key: (row) => row.province_code,
      value: (row) => row.million_idr_per_head,
      name: (row) => nameIn(row, lang),
      label: (row) => formats.decimal1(row.million_idr_per_head, lang),
      color: (row) => provinceColor(row.province_code),
      ink: (row) => provinceInk(row.province_code),
      strong: () => true,
      head: (row) => nameIn(row, lang),
      text: (row) =>
        `${formats.million2(row.million_idr_per_head, lang)} · ${{ id: "total", en: "total" }[lang]} ${formats.trillion1(row.total_trillion_idr, lang)}`,
    }),
});

interface Place extends Named {
  readonly million_idr_per_head: number;
}

const named = (row: Place | undefined, lang: Lang) => (row ? nameIn(row, lang) : "");

/** How many times the least per head the most is, rounded down so that it holds. */
function times(rows: readonly Place[], lang: Lang): string {
  const [most, least] = [rows[0], rows.at(-1)].map((row) => row?.million_idr_per_head ?? NaN) as [number, number];
  const whole = formats.integer(Math.floor(most / least), lang);
  return lang === "id" ? `lebih dari ${whole} kali` : `more than ${whole} times`;
}

const list = (rows: readonly Place[], lang: Lang) =>
  rows.map((row) => `${nameIn(row, lang)} ${formats.million2(row.million_idr_per_head, lang)}`).join("; ");
