import type { Bilingual } from "#lib/lang.ts";

interface ArchiveWords {
  readonly title: string;
  readonly line: (version: string, day: string) => string;
  readonly filesHeading: string;
  readonly files: readonly string[];
  readonly termsHeading: string;
  readonly termsLines: (texts: string, code: string) => readonly string[];
  readonly citeHeading: string;
  readonly citeLine: string;
  readonly version: string;
  readonly kind: string;
  readonly tablesHeading: string;
  readonly rows: (count: string) => string;
  readonly gathered: (day: string) => string;
  readonly terms: string;
  readonly sources: string;
  readonly permission: Readonly<Record<"yes" | "facts_only" | "ask", (count: string) => string>>;
  readonly page: string;
}

/** What the README in the archive of all tables says. */
export const archiveWords: Bilingual<ArchiveWords> = {
  id: {
    title: "semua tabel",
    line: (version, day) => `Versi data ${version}, ${day}. Setiap baris menyebut sumbernya.`,
    filesHeading: "Isi arsip",
    files: [
      "`<tabel>.csv`: UTF-8, koma di antara sel, titik sebagai tanda desimal; sel kosong berarti nilainya tidak kami temukan dalam sumbernya.",
      "`<tabel>.excel-id.csv`: baris yang sama untuk Excel berbahasa Indonesia, dengan titik koma di antara sel dan koma sebagai tanda desimal.",
      "`<tabel>.csv-metadata.json`: arti setiap kolom dalam dua bahasa, menurut CSV on the Web.",
      "`datapackage.json`: keterangan semua tabel menurut Data Package versi 2, dengan ukuran dan SHA-256 setiap berkas.",
      "`sources.csv`: setiap sumber, dengan penerbit, alamat, dan syaratnya.",
      "`LICENSE`, `CITATION.cff`: lisensi dan cara mengutip.",
    ],
    termsHeading: "Syarat",
    termsLines: (texts, code) => [
      `Keterangan dan susunan tabel: ${texts}. Kode: ${code}. Angka dan fakta tetap mengikuti syarat sumbernya; tidak ada lisensi kami yang meliputi angka itu.`,
      "Kolom `redistribute` di `sources.csv` menyebut apa yang boleh dilakukan dengan tiap sumber: `yes` boleh disebarkan ulang, `facts_only` hanya faktanya yang diambil di sini, `ask` mintalah izin penerbitnya sebelum menyebarkan ulang angkanya. Keterangan yang sama ada di `datapackage.json`.",
      "Terbitan BPS memuat larangan penyebaran ulang secara komersial tanpa izin tertulis BPS.",
    ],
    citeHeading: "Cara mengutip",
    citeLine: "Setiap tabel juga punya rujukan sendiri di halamannya. Untuk satu angka, sebut pula sumber aslinya.",
    version: "Versi",
    kind: "Set data",
    tablesHeading: "Tabel",
    rows: (count) => `${count} baris`,
    gathered: (day) => `dihimpun ${day}`,
    terms: "Syarat",
    sources: "Sumber",
    permission: {
      yes: (count) => `${count} boleh disebarkan ulang`,
      facts_only: (count) => `${count} hanya fakta`,
      ask: (count) => `${count} perlu izin untuk disebarkan ulang`,
    },
    page: "Arti setiap kolom",
  },
  en: {
    title: "all tables",
    line: (version, day) => `Data version ${version}, ${day}. Every row names its source.`,
    filesHeading: "What is in the archive",
    files: [
      "`<table>.csv`: UTF-8, commas between cells, a point as decimal sign; an empty cell means that we found no value in the source.",
      "`<table>.excel-id.csv`: the same rows for Excel with Indonesian settings, semicolons between cells and a comma as decimal sign.",
      "`<table>.csv-metadata.json`: what each column means, in both languages, after CSV on the Web.",
      "`datapackage.json`: the description of all tables after Data Package version 2, with size and SHA-256 of each file.",
      "`sources.csv`: every source with its publisher, address and terms.",
      "`LICENSE`, `CITATION.cff`: licences, and how to cite.",
    ],
    termsHeading: "Terms",
    termsLines: (texts, code) => [
      `Descriptions and arrangement of the tables: ${texts}. Code: ${code}. Figures and facts remain under the terms of their sources; no licence of ours covers them.`,
      "The column `redistribute` of `sources.csv` says what may be done with each source: `yes` may be redistributed, `facts_only` only its facts are taken here, `ask` ask its publisher before you redistribute its figures. The same stands in `datapackage.json`.",
      "Publications of BPS carry a notice against commercial redistribution without written permission of BPS.",
    ],
    citeHeading: "How to cite",
    citeLine:
      "Each table also has a reference of its own on its page. For a single figure name the original source as well.",
    version: "Version",
    kind: "Dataset",
    tablesHeading: "Tables",
    rows: (count) => (count === "1" ? "1 row" : `${count} rows`),
    gathered: (day) => `gathered ${day}`,
    terms: "Terms",
    sources: "Sources",
    permission: {
      yes: (count) => `${count} may be redistributed`,
      facts_only: (count) => `${count} facts only`,
      ask: (count) => `${count} ask before redistributing`,
    },
    page: "What each column means",
  },
};
