import type { Bilingual } from "#lib/lang.ts";

/** Phrases of the figures bound in a text and of the table that lists them. */
export const figureWords = {
  title: { id: "Angka dalam tulisan ini", en: "Figures in this story" },
  intro: {
    id: "Setiap angka yang digarisbawahi titik-titik dalam tulisan menuju barisnya di sini, dan tiap baris menuju tabel datanya.",
    en: "Each figure with a dotted underline in the text leads to its row here, and each row leads to its table of data.",
  },
  open: { id: "Tabel {N} angka", en: "Table of {N} figures" },
  what: { id: "Apa", en: "What" },
  place: { id: "Tempat", en: "Place" },
  period: { id: "Waktu", en: "Period" },
  value: { id: "Nilai", en: "Value" },
  status: { id: "Status", en: "Status" },
  source: { id: "Sumber", en: "Source" },
  noAddress: { id: "tanpa alamat", en: "without address" },
  moreSources: { id: "dan {N} sumber lain", en: "and {N} more sources" },
  oneMoreSource: { id: "dan satu sumber lain", en: "and one more source" },
  computed: { id: "dihitung dari", en: "computed from" },
  none: { id: "–", en: "–" },
  in: { id: "di", en: "in" },
  with: { id: "dengan", en: "with" },
  tradeMission: { id: "misi dagang", en: "trade mission" },
  supersededRow: { id: "bukan angka yang dipakai", en: "not the figure in use" },
  table: { id: "Tabel", en: "Table" },
  footnotes: { id: "Catatan", en: "Notes" },
  backToText: { id: "Kembali ke teks", en: "Back to the text" },
} as const satisfies Record<string, Bilingual>;
