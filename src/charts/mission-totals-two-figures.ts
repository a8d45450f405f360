import conflicts from "#datasets/conflicts.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { range } from "#kit/range.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

export default defineChart({
  form: "range",
  subject: "cooperation",
  datasets: { conflicts },
  derive({ conflicts }) {
    const rows = conflicts.flatMap((row) => {
      const [a, b] = [leading(row.value_a_en), leading(row.value_b_en)];
      if (row.topic !== "mission_total" || row.mission_id === null || a === null || b === null) return [];
      const { mission_id, about_id, about_en, chosen, comment_id, comment_en } = row;
      return [
        {
          mission_id,
          about_id: about_id ?? mission_id,
          about_en: about_en ?? mission_id,
          a_billion_idr: a,
          b_billion_idr: b,
          chosen,
          comment_id,
          comment_en,
          sources: [...new Set([row.source_a, row.source_b])],
        },
      ];
    });
    // One line for each mission: that of the two figures furthest apart.
    return [...Map.groupBy(rows, (row) => row.mission_id).values()]
      .flatMap((same) => same.toSorted((x, y) => ratio(y) - ratio(x))[0] ?? [])
      .sort((x, y) => ratio(y) - ratio(x));
  },
  columns: (of) =>
    of(
      { name: "about_id", label: { id: "Misi", en: "Mission" }, text: (row, lang) => row[`about_${lang}`] },
      numberColumn(
        "a_billion_idr",
        { id: "Angka pertama (miliar rupiah)", en: "First figure (billion rupiah)" },
        "decimal2",
      ),
      numberColumn(
        "b_billion_idr",
        { id: "Angka kedua (miliar rupiah)", en: "Second figure (billion rupiah)" },
        "decimal2",
      ),
      {
        name: "chosen",
        label: { id: "Dipakai", en: "Used" },
        text: (row, lang) => codeWord("conflict_chosen", row.chosen, lang),
      },
      {
        name: "comment_id",
        label: { id: "Keterangan", en: "Remark" },
        text: (row, lang) => row[`comment_${lang}`] ?? "–",
      },
    ),
  title: {
    id: (rows) => `${rows[0]?.about_id.replace(/^Misi /, "")}: ${both(rows[0], "id")}, tergantung apa yang dihitung`,
    en: (rows) => `${rows[0]?.about_en}: ${both(rows[0], "en")}, depending on what is counted`,
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. Total ${rows.length} misi dagang Jawa Timur yang beredar dengan dua angka, miliar rupiah, 2023–2025`,
    en: (rows) =>
      `Announced commitments, not shipments. Totals of ${rows.length} trade missions of East Java that circulate with two figures, billion rupiah, 2023–2025`,
  },
  description: {
    id: (rows) => `Tiap baris dua angka dan rentang di antaranya. ${list(rows, "id")}.`,
    en: (rows) => `Two figures in each line and the span between them. ${list(rows, "en")}.`,
  },
  note: {
    id: "Kedua titik kosong bila kedua angka berlaku dengan cakupan masing-masing. Total Kepulauan Riau yang lebih besar memuat surat minat dengan Malaysia.",
    en: "Both dots are hollow where both figures hold, each with its own scope. The larger total of Riau Islands includes letters of intent with Malaysia.",
  },
  accent: "ev-mission",
  key: (row) => row.mission_id,
  plot: (rows, stage, lang) =>
    range(stage, rows, {
      value: (row, side) => row[`${side}_billion_idr`],
      label: (row, side) => formats.decimal2(row[`${side}_billion_idr`], lang),
      chosen: (row) => (row.chosen === "a" || row.chosen === "b" ? row.chosen : null),
      chosenName: { id: "angka yang dipakai", en: "figure in use" }[lang],
      otherName: { id: "angka lain", en: "other figure" }[lang],
      name: (row) =>
        row[`about_${lang}`]
          .replace(/^Misi | mission(?= \d)/, "")
          .replace("Jawa Timur–", "")
          .replace("East Java–", ""),
      key: (row) => row.mission_id,
      color: () => color("ev-mission"),
      head: (row) => row[`about_${lang}`],
      text: (row) => both(row, lang),
    }),
});

interface Two {
  readonly about_id: string;
  readonly about_en: string;
  readonly a_billion_idr: number;
  readonly b_billion_idr: number;
}

/** The number that a value begins with: "4,456.849 (with letters of intent)" gives 4456.849. */
function leading(value: string): number | null {
  const [, digits] = /^([\d,]+(?:\.\d+)?)(?: |$)/.exec(value) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}

const ratio = ({ a_billion_idr: a, b_billion_idr: b }: Pick<Two, "a_billion_idr" | "b_billion_idr">) =>
  Math.max(a, b) / Math.min(a, b);

function both(row: Two | undefined, lang: Lang): string {
  if (!row) return "";
  const [a, b] = [row.a_billion_idr, row.b_billion_idr].map((value) => formats.rupiah(value, lang));
  return lang === "id" ? `${a} atau ${b}` : `${a} or ${b}`;
}

const list = (rows: readonly Two[], lang: Lang) =>
  rows.map((row) => `${row[`about_${lang}`]}: ${both(row, lang)}`).join("; ");
