import { list, same, show, type Words } from "#data/problems/words.ts";

const saveAsUtf8 = {
  id: "simpan ulang sebagai CSV UTF-8",
  en: "save it again as CSV UTF-8",
};

const textExpected = { id: "teks UTF-8", en: "UTF-8 text" };

/** Problems of a file, its header and its rows. */
export const files = {
  "file-missing": ({ dataset }: { dataset: string }): Words => ({
    expected: { id: `berkas CSV untuk tabel ${dataset}`, en: `the CSV file of the table ${dataset}` },
    found: { id: "folder tanpa berkas itu", en: "a folder without it" },
    fix: {
      id: `letakkan CSV di alamat ini, atau hapus src/datasets/${dataset}.ts`,
      en: `put the CSV at this path, or remove src/datasets/${dataset}.ts`,
    },
  }),
  "file-without-definition": ({ dataset }: { dataset: string }): Words => ({
    expected: { id: `definisi di src/datasets/${dataset}.ts`, en: `a definition in src/datasets/${dataset}.ts` },
    found: { id: "tabel tanpa definisi", en: "a table without one" },
    fix: {
      id: "tulis definisinya, atau pindahkan folder ini dari data/",
      en: "write the definition, or move this folder out of data/",
    },
  }),
  "readme-missing": ({ dataset }: { dataset: string }): Words => ({
    expected: {
      id: "README.md di samping CSV: asal, ketentuan, dan yang disunting",
      en: "a README.md beside the CSV: origin, terms and what was edited",
    },
    found: { id: "folder tanpa berkas itu", en: "a folder without it" },
    fix: { id: `tulis data/${dataset}/README.md`, en: `write data/${dataset}/README.md` },
  }),
  "file-empty": (_: Record<never, never>): Words => ({
    expected: { id: "baris kepala dan baris data", en: "a header and rows" },
    found: { id: "berkas kosong", en: "an empty file" },
    fix: { id: "isi berkasnya, atau hapus tabelnya", en: "fill the file, or remove the table" },
  }),
  "file-without-rows": (_: Record<never, never>): Words => ({
    expected: { id: "paling sedikit satu baris data", en: "at least one row" },
    found: { id: "hanya baris kepala", en: "a header alone" },
    fix: { id: "isi berkasnya, atau hapus tabelnya", en: "fill the file, or remove the table" },
  }),
  "file-not-utf8": (_: Record<never, never>): Words => ({
    expected: textExpected,
    found: {
      id: "bita yang bukan UTF-8 (mungkin Latin-1 atau Windows-1252)",
      en: "a byte that is not UTF-8 (perhaps Latin-1 or Windows-1252)",
    },
    fix: saveAsUtf8,
  }),
  "file-utf16": (_: Record<never, never>): Words => ({
    expected: textExpected,
    found: { id: "UTF-16", en: "UTF-16" },
    fix: saveAsUtf8,
  }),
  "file-binary": (_: Record<never, never>): Words => ({
    expected: textExpected,
    found: { id: "isi biner, bukan teks", en: "binary content, no text" },
    fix: {
      id: "ekspor tabelnya dari program lembar kerja sebagai CSV UTF-8",
      en: "export the table from the spreadsheet as CSV UTF-8",
    },
  }),
  "file-line-breaks": (_: Record<never, never>): Words => ({
    expected: { id: "ganti baris LF atau CRLF", en: "line breaks LF or CRLF" },
    found: { id: "ganti baris CR", en: "line breaks CR" },
    fix: { id: "simpan ulang dengan ganti baris LF", en: "save it again with line breaks LF" },
  }),
  "delimiter-not-comma": ({ delimiter }: { delimiter: string }): Words => ({
    expected: { id: "sel yang dipisahkan koma", en: "cells separated by commas" },
    found: same(show(delimiter)),
    fix: {
      id: "ekspor ulang dengan koma sebagai pemisah dan titik sebagai tanda desimal",
      en: "export it again with the comma as separator and the dot as decimal sign",
    },
  }),
  "character-not-allowed": ({ character }: { character: string }): Words => ({
    expected: { id: "karakter yang terlihat", en: "characters that can be seen" },
    found: same(character),
    fix: { id: "hapus karakter itu", en: "remove that character" },
  }),
  "quote-unpaired": (_: Record<never, never>): Words => ({
    expected: {
      id: 'tanda kutip yang berpasangan: sel diapit "…", dan tanda kutip di dalamnya ditulis ""',
      en: 'quotation marks in pairs: a cell is enclosed in "…", and one inside it is written ""',
    },
    found: { id: "tanda kutip tanpa pasangan", en: "an unpaired quotation mark" },
    fix: {
      id: "tutup tanda kutipnya, gandakan, atau hapus",
      en: "close the quotation mark, double it, or remove it",
    },
  }),
  "header-column-missing": ({ column, definition }: { column: string; definition: string }): Words => ({
    expected: { id: `kolom ${show(column)}`, en: `a column ${show(column)}` },
    found: { id: "baris kepala tanpa kolom itu", en: "a header without it" },
    fix: {
      id: `tambahkan kolomnya, atau hapus dari ${definition}`,
      en: `add the column, or remove it from ${definition}`,
    },
  }),
  "header-column-unknown": (about: { column: string; nearest: string | undefined; definition: string }): Words => ({
    expected: { id: `kolom yang dinyatakan di ${about.definition}`, en: `a column declared in ${about.definition}` },
    found: same(show(about.column)),
    fix:
      about.nearest === undefined
        ? { id: "nyatakan kolomnya di sana, atau hapus", en: "declare the column there, or remove it" }
        : { id: `mungkin maksudnya ${about.nearest}?`, en: `did you mean ${about.nearest}?` },
  }),
  "header-column-twice": ({ column }: { column: string }): Words => ({
    expected: { id: "nama kolom yang hanya sekali", en: "each column name once" },
    found: { id: `${show(column)} untuk kedua kali`, en: `${show(column)} a second time` },
    fix: { id: "ganti namanya, atau hapus salah satu kolom", en: "rename or remove one of the two columns" },
  }),
  "header-column-forbidden": ({ column }: { column: string }): Words => ({
    expected: {
      id: "nama kolom dari huruf kecil, angka, dan garis bawah",
      en: "a column name of small letters, digits and underscores",
    },
    found: same(show(column)),
    fix: { id: "ganti nama kolomnya", en: "rename the column" },
  }),
  "header-order": (about: { column: string; expected: string }): Words => ({
    expected: {
      id: `kolom ${show(about.expected)} di tempat ini, seperti urutan pada definisi`,
      en: `column ${show(about.expected)} in this place, as in the definition`,
    },
    found: same(show(about.column)),
    fix: {
      id: "samakan urutan kolom pada CSV dan definisi",
      en: "bring the columns of the CSV and of the definition into the same order",
    },
  }),
  "row-too-short": (about: { cells: number; columns: number; missing: readonly string[] }): Words => ({
    expected: { id: `${about.columns} sel`, en: `${about.columns} cells` },
    found: { id: `${about.cells} sel`, en: `${about.cells} cells` },
    fix: {
      id: `tambahkan koma untuk sel yang kosong; yang tidak ada di ujung: ${list(about.missing)}`,
      en: `add commas for the empty cells; missing at the end: ${list(about.missing)}`,
    },
  }),
  "row-too-long": (about: { cells: number; columns: number; surplus: string }): Words => ({
    expected: { id: `${about.columns} sel`, en: `${about.columns} cells` },
    found: {
      id: `${about.cells} sel, yang pertama berlebih ${show(about.surplus)}`,
      en: `${about.cells} cells, the first of the surplus ${show(about.surplus)}`,
    },
    fix: {
      id: 'apit dengan "…" sel yang berisi koma, tulis koma desimal sebagai titik, atau hapus sel yang berlebih',
      en: 'enclose in "…" a cell that contains a comma, write a decimal comma as a dot, or remove the surplus',
    },
  }),
  "row-split-by-decimal-comma": (about: { column: string; found: string; write: string }): Words => ({
    expected: { id: `angka di kolom ${show(about.column)}`, en: `a number in column ${show(about.column)}` },
    found: {
      id: `${show(about.found)}, yang komanya memecah baris menjadi satu sel lebih banyak`,
      en: `${show(about.found)}, whose comma splits the row into one cell too many`,
    },
    fix: { id: `tulis ${about.write}`, en: `write ${about.write}` },
  }),
  "row-blank": (_: Record<never, never>): Words => ({
    expected: { id: "baris data", en: "a row" },
    found: { id: "baris kosong", en: "a blank line" },
    fix: { id: "hapus baris itu", en: "remove the line" },
  }),
} as const;
