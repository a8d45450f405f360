import conflicts from "#datasets/conflicts.ts";
import { color } from "#kit/colors.ts";
import { rupiahColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { range } from "#kit/range.ts";
import { either, eitherOfEach, twoFigures } from "#kit/two-figures.ts";
import { codeWordColumn, textColumn } from "#kit/word-columns.ts";
import { leadingNumber } from "#lib/leading-number.ts";
import { firstOfEach } from "#metrics/groups.ts";
import { known } from "#metrics/known.ts";
import { widestFirst } from "#metrics/two-figures.ts";

export default defineChart({
  form: "range",
  subject: "cooperation",
  datasets: { conflicts },
  derive({ conflicts }) {
    const totals = known(conflicts, "mission_id", "about_id", "about_en").filter(
      ({ topic }) => topic === "mission_total",
    );
    const read = totals.map((row) => ({
      ...row,
      a_billion_idr: leadingNumber(row.value_a_en),
      b_billion_idr: leadingNumber(row.value_b_en),
      sources: [...new Set([row.source_a, row.source_b])],
    }));
    // One line for each mission: that of the two figures furthest apart.
    const widest = widestFirst(known(read, "a_billion_idr", "b_billion_idr"), "billion_idr");
    return firstOfEach(widest, (row) => row.mission_id);
  },
  columns: (of) =>
    of(
      textColumn("about", { id: "Misi", en: "Mission" }),
      rupiahColumn("a_billion_idr", { id: "Angka pertama", en: "First figure" }, "decimal2"),
      rupiahColumn("b_billion_idr", { id: "Angka kedua", en: "Second figure" }, "decimal2"),
      codeWordColumn("chosen", { id: "Dipakai", en: "Used" }, "conflict_chosen"),
      textColumn("comment", { id: "Keterangan", en: "Remark" }),
    ),
  title: {
    id: ([top]) =>
      `${top?.about_id.replace(/^Misi /, "")}: ${either(top, "billion_idr", "rupiah", "id")}, tergantung apa yang dihitung`,
    en: ([top]) => `${top?.about_en}: ${either(top, "billion_idr", "rupiah", "en")}, depending on what is counted`,
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. Total ${rows.length} misi dagang Jawa Timur yang beredar dengan dua angka, miliar rupiah, 2023–2025`,
    en: (rows) =>
      `Announced commitments, not shipments. Totals of ${rows.length} trade missions of East Java that circulate with two figures, billion rupiah, 2023–2025`,
  },
  description: {
    id: (rows) =>
      `Tiap baris dua angka dan rentang di antaranya. ${eitherOfEach(rows, "about", "billion_idr", "rupiah", "id")}.`,
    en: (rows) =>
      `Two figures in each line and the span between them. ${eitherOfEach(rows, "about", "billion_idr", "rupiah", "en")}.`,
  },
  note: {
    id: "Kedua titik kosong bila kedua angka berlaku dengan cakupan masing-masing. Total Kepulauan Riau yang lebih besar memuat surat minat dengan Malaysia.",
    en: "Both dots are hollow where both figures hold, each with its own scope. The larger total of Riau Islands includes letters of intent with Malaysia.",
  },
  accent: "ev-mission",
  key: (row) => row.mission_id,
  plot: (rows, stage, lang) =>
    range(stage, rows, {
      ...twoFigures("billion_idr", { label: "decimal2", says: "rupiah" }, lang),
      chosen: (row) => (row.chosen === "a" || row.chosen === "b" ? row.chosen : null),
      name: (row) => row[`about_${lang}`].replace(/^Misi | mission(?= \d)/, "").replace(/Jawa Timur–|East Java–/, ""),
      key: (row) => row.mission_id,
      color: () => color("ev-mission"),
      head: (row) => row[`about_${lang}`],
    }),
});
