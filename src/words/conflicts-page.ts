import type { Bilingual } from "#lib/lang.ts";

const id = {
  title: "Perbedaan data",
  way: "Setiap kasus ketika dua sumber berbeda, angka yang dipakai, dan alasannya",
  sentence: (all: string, areas: string) =>
    `Daftar ini memuat ${all} kasus ketika dua sumber memberi nilai berbeda untuk hal yang sama: ${areas}.`,
  area: (count: string, name: string) => `${count} tentang ${name}`,
  chosen: (one: string, both: string, none: string) =>
    `Salah satu nilai dipakai pada ${one} kasus, keduanya pada ${both} kasus, masing-masing di tempatnya, dan tidak satu pun pada ${none} kasus.`,
  reasons: (count: string, parts: string) => `Sebabnya tercatat pada ${count} kasus: ${parts}.`,
  reason: (name: string, count: string) => `${name} (${count})`,
  none: "Daftar ini belum memuat perbedaan.",
  reading: "Cara membaca",
  readingLines: [
    "Cakram penuh menandai nilai yang dipakai di tabel lain, lingkaran kosong nilai yang tidak dipakai.",
    "Yang dicatat ialah nilai yang tercetak. Sebab suatu kekeliruan tidak ditebak; keterangan hanya ada bila perbedaannya dapat dijelaskan dari sumbernya.",
    "Daftar ini memuat perbedaan yang ditemukan saat pengumpulan, bukan semua yang ada.",
  ],
  contents: "Menurut bidang",
  count: (count: string) => `${count} kasus`,
  used: "dipakai",
  notUsed: "tidak dipakai",
  row: "baris tabel",
  about: { mission: "misi", agreement: "perjanjian" },
  permalink: "Tautan ke kasus ini",
  table: "Tabel",
};

type ConflictWords = typeof id;

const en: ConflictWords = {
  title: "Conflicting data",
  way: "Every case of two sources that differ, the figure in use, and why",
  sentence: (all, areas) =>
    `The list holds ${all === "1" ? "1 case" : `${all} cases`} of two sources that give different values for the same thing: ${areas}.`,
  area: (count, name) => `${count} on ${name}`,
  chosen: (one, both, none) =>
    `One of the two values is used in ${one} of them, both in ${both}, each in its place, and neither in ${none}.`,
  reasons: (count, parts) => `A reason is on record in ${count}: ${parts}.`,
  reason: (name, count) => `${name} (${count})`,
  none: "The list holds no conflict yet.",
  reading: "How to read this",
  readingLines: [
    "A full disc marks the value that other tables use, an empty ring one that they do not.",
    "The list records values as printed. The cause of an error is not guessed; there is a remark only where the sources themselves explain the difference.",
    "The list holds the conflicts found while gathering, not all there are.",
  ],
  contents: "By area",
  count: (count) => (count === "1" ? "1 case" : `${count} cases`),
  used: "in use",
  notUsed: "not in use",
  row: "row of the table",
  about: { mission: "mission", agreement: "agreement" },
  permalink: "Link to this case",
  table: "Table",
};

/** What the page of conflicting data says. */
export const conflictWords: Bilingual<ConflictWords> = { id, en };
