import agreements from "#datasets/agreements.ts";
import { codeField } from "#kit/code-field.ts";
import { color } from "#kit/colors.ts";
import { numberColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { dateSpan } from "#kit/spans.ts";
import { formats } from "#lib/format.ts";
import { sourcesOf } from "#lib/sources-of.ts";
import { groupsBySize } from "#metrics/groups.ts";

const { column, key, word } = codeField("field", { id: "Bidang", en: "Field" }, "agreement_sector");

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { agreements },
  derive({ agreements }) {
    const years = dateSpan(agreements.map(({ date }) => date));
    return groupsBySize(agreements, ({ sectors }) => sectors ?? []).map(([field, own]) => ({
      field,
      agreements: own.length,
      all: agreements.length,
      years,
      sources: sourcesOf(...own),
    }));
  },
  columns: (of) =>
    of(
      column,
      valueColumn("agreements", { id: "Perjanjian", en: "Agreements" }, "integer"),
      numberColumn("all", { id: "Dari seluruh perjanjian", en: "Of all agreements" }, "integer"),
    ),
  title: {
    id: ([a, b]) =>
      `${a?.agreements} dari ${a?.all} perjanjian menyebut ${word(a, "id")}, ${b?.agreements} menyebut ${word(b, "id")}`,
    en: ([a, b]) =>
      `${a?.agreements} of ${a?.all} agreements name ${word(a, "en")}, ${b?.agreements} name ${word(b, "en")}`,
  },
  subtitle: {
    id: ([of]) =>
      `Banyaknya perjanjian menurut bidang yang disebut, ${of?.all} perjanjian antardaerah dalam catatan kami, ${of?.years}`,
    en: ([of]) =>
      `Number of agreements by field named, ${of?.all} agreements between regions in our record, ${of?.years}`,
  },
  note: {
    id: "Satu perjanjian dapat menyebut beberapa bidang, sehingga jumlah batang melebihi banyaknya perjanjian.",
    en: "An agreement may name several fields, so that the bars add to more than the agreements.",
  },
  accent: "ev-agreement",
  key: (row) => row.field,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key,
      name: (row) => word(row, lang),
      value: (row) => row.agreements,
      label: (row) => formats.integer(row.agreements, lang),
      color: () => color("ev-agreement"),
      strong: (row) => row === rows[0],
      text: ({ agreements, all }) =>
        ({ id: `${agreements} dari ${all} perjanjian`, en: `${agreements} of ${all} agreements` })[lang],
    }),
});
