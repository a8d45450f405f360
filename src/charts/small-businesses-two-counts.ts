import provinces from "#datasets/provinces.ts";
import umkm from "#datasets/umkm.ts";
import { placed } from "#kit/by-province.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { codeColumn, placeColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn } from "#kit/names.ts";
import { range } from "#kit/range.ts";
import { yearSpan } from "#kit/spans.ts";
import { either, twoFigures } from "#kit/two-figures.ts";
import { leastAndMost, widestFirst } from "#metrics/two-figures.ts";
import { codeWord } from "#words/codes.ts";

const whatCounts = { id: "Yang dihitung, tahun", en: "What is counted, year" };

export default defineChart({
  form: "range",
  subject: "context",
  datasets: { umkm, provinces },
  derive({ umkm, provinces }) {
    const counts = leastAndMost(umkm, coreProvinces, "businesses").filter((row) => row.a_concept !== row.b_concept);
    const sorted = widestFirst(counts, "businesses");
    return placed(sorted, provinces, "a_businesses", "a_year", "a_concept", "b_businesses", "b_year", "b_concept");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      valueColumn("a_businesses", { id: "Jumlah terkecil", en: "Smallest count" }, "integer"),
      {
        name: "a_concept",
        label: whatCounts,
        text: (row, lang) => `${codeWord("umkm_concept", row.a_concept, lang)}, ${row.a_year}`,
      },
      valueColumn("b_businesses", { id: "Jumlah terbesar", en: "Largest count" }, "integer"),
      {
        name: "b_concept",
        label: whatCounts,
        text: (row, lang) => `${codeWord("umkm_concept", row.b_concept, lang)}, ${row.b_year}`,
      },
    ),
  title: {
    id: ([top]) =>
      `UMKM ${top?.name_id}: ${either(top, "businesses", "integer", "id")}, tergantung siapa yang dihitung`,
    en: ([top]) =>
      `Small businesses in ${top?.name_en}: ${either(top, "businesses", "integer", "en")}, depending on who is counted`,
  },
  subtitle: {
    id: (rows) =>
      `Jumlah usaha mikro, kecil, dan menengah terkecil dan terbesar yang diterbitkan, skala log, lima provinsi, ${years(rows)}`,
    en: (rows) =>
      `Smallest and largest published number of micro, small and medium businesses, log scale, five provinces, ${years(rows)}`,
  },
  note: {
    id: "Konsep dan tahunnya berbeda (lihat tabel), jadi tidak ada yang dipilih dan tidak dibaca sebagai perubahan. Kedua titik kosong.",
    en: "Concepts and years differ (see the table), so none is chosen and it is not to be read as change. Both dots are hollow.",
  },
  accent: "text",
  plot: (rows, stage, lang) =>
    range(stage, rows, {
      ...twoFigures("businesses", { label: "integer", says: "integer" }, lang),
      otherName: { id: "angka yang diterbitkan", en: "published figure" }[lang],
      name: (row) => nameIn(row, lang),
      key: (row) => row.province_code,
      color: (row) => provinceColor(row.province_code),
      log: true,
    }),
});

const years = (rows: readonly { readonly a_year: number; readonly b_year: number }[]) =>
  yearSpan(rows.flatMap(({ a_year, b_year }) => [{ year: a_year }, { year: b_year }]));
