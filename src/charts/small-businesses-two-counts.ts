import provinces from "#datasets/provinces.ts";
import umkm from "#datasets/umkm.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, namesOf } from "#kit/names.ts";
import { range } from "#kit/range.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

export default defineChart({
  form: "range",
  subject: "context",
  datasets: { umkm, provinces },
  derive({ umkm, provinces }) {
    const names = namesOf(provinces);
    return coreProvinces
      .flatMap((code) => {
        const counts = umkm.filter((row) => row.province_code === code).sort((a, b) => a.businesses - b.businesses);
        const [least, most] = [counts[0], counts.at(-1)];
        if (!least || !most || least.concept === most.concept) return [];
        return [
          {
            province_code: code,
            ...names(code),
            a_businesses: least.businesses,
            a_year: least.year,
            a_concept: least.concept,
            b_businesses: most.businesses,
            b_year: most.year,
            b_concept: most.concept,
            sources: [...new Set([least.source_id, most.source_id])],
          },
        ];
      })
      .sort((a, b) => times(b) - times(a));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      numberColumn("a_businesses", { id: "Jumlah terkecil", en: "Smallest count" }, "integer"),
      {
        name: "a_concept",
        label: { id: "Yang dihitung, tahun", en: "What is counted, year" },
        text: (row, lang) => `${codeWord("umkm_concept", row.a_concept, lang)}, ${row.a_year}`,
      },
      numberColumn("b_businesses", { id: "Jumlah terbesar", en: "Largest count" }, "integer"),
      {
        name: "b_concept",
        label: { id: "Yang dihitung, tahun", en: "What is counted, year" },
        text: (row, lang) => `${codeWord("umkm_concept", row.b_concept, lang)}, ${row.b_year}`,
      },
    ),
  title: {
    id: (rows) =>
      `UMKM ${rows[0] ? nameIn(rows[0], "id") : ""}: ${both(rows[0], "id")}, tergantung siapa yang dihitung`,
    en: (rows) =>
      `Small businesses in ${rows[0] ? nameIn(rows[0], "en") : ""}: ${both(rows[0], "en")}, depending on who is counted`,
  },
  subtitle: {
    id: (rows) =>
      `Jumlah usaha mikro, kecil, dan menengah terkecil dan terbesar yang diterbitkan, skala log, lima provinsi, ${years(rows)}`,
    en: (rows) =>
      `Smallest and largest published number of micro, small and medium businesses, log scale, five provinces, ${years(rows)}`,
  },
  description: {
    id: (rows) => `Tiap baris dua angka dan rentang di antaranya. ${list(rows, "id")}.`,
    en: (rows) => `Two figures in each line and the span between them. ${list(rows, "en")}.`,
  },
  note: {
    id: "Konsep dan tahunnya berbeda (lihat tabel), jadi tidak ada yang dipilih dan tidak dibaca sebagai perubahan. Kedua titik kosong.",
    en: "Concepts and years differ (see the table), so none is chosen and it is not to be read as change. Both dots are hollow.",
  },
  accent: "text",
  plot: (rows, stage, lang) =>
    range(stage, rows, {
      value: (row, side) => row[`${side}_businesses`],
      label: (row, side) => formats.integer(row[`${side}_businesses`], lang),
      chosen: () => null,
      chosenName: "",
      otherName: { id: "angka yang diterbitkan", en: "published figure" }[lang],
      name: (row) => nameIn(row, lang),
      key: (row) => row.province_code,
      color: (row) => provinceColor(row.province_code),
      log: true,
      head: (row) => nameIn(row, lang),
      text: (row) => both(row, lang),
    }),
});

interface Two extends Named {
  readonly a_businesses: number;
  readonly a_year: number;
  readonly b_businesses: number;
  readonly b_year: number;
}

const times = (row: Pick<Two, "a_businesses" | "b_businesses">) => row.b_businesses / row.a_businesses;

function both(row: Two | undefined, lang: Lang): string {
  if (!row) return "";
  const [a, b] = [row.a_businesses, row.b_businesses].map((value) => formats.integer(value, lang));
  return lang === "id" ? `${a} atau ${b}` : `${a} or ${b}`;
}

function years(rows: readonly Two[]): string {
  const all = rows.flatMap((row) => [row.a_year, row.b_year]);
  return `${Math.min(...all)}–${Math.max(...all)}`;
}

const list = (rows: readonly Two[], lang: Lang) =>
  rows.map((row) => `${nameIn(row, lang)}: ${both(row, lang)}`).join("; ");
