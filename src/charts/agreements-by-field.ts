import agreements from "#datasets/agreements.ts";
import { color } from "#kit/colors.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { agreements },
  derive({ agreements }) {
    const years = agreements.flatMap((row) => row.date?.slice(0, 4) ?? []).sort();
    const pairs = agreements.flatMap((row) => (row.sectors ?? []).map((field) => ({ field, row })));
    return [...Map.groupBy(pairs, ({ field }) => field)]
      .map(([field, own]) => ({
        field,
        agreements: own.length,
        all: agreements.length,
        years: `${years[0]}–${years.at(-1)}`,
        sources: [...new Set(own.flatMap(({ row }) => row.source_ids))],
      }))
      .sort((a, b) => b.agreements - a.agreements || (a.field < b.field ? -1 : 1));
  },
  columns: (of) =>
    of(
      {
        name: "field",
        label: { id: "Bidang", en: "Field" },
        text: (row, lang) => codeWord("agreement_sector", row.field, lang),
      },
      { name: "agreements", label: { id: "Perjanjian", en: "Agreements" }, numeric: true },
      { name: "all", label: { id: "Dari seluruh perjanjian", en: "Of all agreements" }, numeric: true },
    ),
  title: {
    id: (rows) =>
      `${rows[0]?.agreements} dari ${rows[0]?.all} perjanjian menyebut ${word(rows[0], "id")}, ${rows[1]?.agreements} menyebut ${word(rows[1], "id")}`,
    en: (rows) =>
      `${rows[0]?.agreements} of ${rows[0]?.all} agreements name ${word(rows[0], "en")}, ${rows[1]?.agreements} name ${word(rows[1], "en")}`,
  },
  subtitle: {
    id: (rows) =>
      `Banyaknya perjanjian menurut bidang yang disebut, ${rows[0]?.all} perjanjian antardaerah dalam catatan kami, ${rows[0]?.years}`,
    en: (rows) =>
      `Number of agreements by field named, ${rows[0]?.all} agreements between regions in our record, ${rows[0]?.years}`,
  },
  description: {
    id: (rows) => `Diagram batang berperingkat. Perjanjian menurut bidang: ${list(rows, "id")}.`,
    en: (rows) => `Ranked bars. Agreements by field: ${list(rows, "en")}.`,
  },
  note: {
    id: "Satu perjanjian dapat menyebut beberapa bidang, sehingga jumlah batang melebihi banyaknya perjanjian.",
    en: "An agreement may name several fields, so that the bars add to more than the agreements.",
  },
  accent: "ev-agreement",
  key: (row) => row.field,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.field,
      value: (row) => row.agreements,
      name: (row) => word(row, lang),
      label: (row) => formats.integer(row.agreements, lang),
      color: () => color("ev-agreement"),
      ink: () => color("text"),
      strong: (row) => row === rows[0],
      head: (row) => word(row, lang),
      text: (row) =>
        ({
          id: `${row.agreements} dari ${row.all} perjanjian`,
          en: `${row.agreements} of ${row.all} agreements`,
        })[lang],
    }),
});

interface Field {
  readonly field: string;
  readonly agreements: number;
}

const word = (row: Field | undefined, lang: Lang) => (row ? codeWord("agreement_sector", row.field, lang) : "");

const list = (rows: readonly Field[], lang: Lang) =>
  rows.map((row) => `${word(row, lang)} ${row.agreements}`).join(", ");
