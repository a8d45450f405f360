import type { Bilingual } from "#lib/lang.ts";

interface CodebookWords {
  readonly values: string;
  readonly example: string;
  /** What a cell of each kind holds, by the kind of the column. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly key: (table: string) => string;
  readonly keys: (table: string) => string;
  readonly codes: (count: string) => string;
  readonly never: string;
  readonly empty: string;
}

/** What the codebook of a table says besides labels and units. */
export const codebookWords: Bilingual<CodebookWords> = {
  id: {
    values: "Isi",
    example: "Contoh",
    kinds: {
      decimal: "bilangan, titik sebagai tanda desimal",
      integer: "bilangan bulat",
      year: "tahun",
      day: "tanggal (YYYY-MM-DD)",
      partialDate: "tanggal, bulan, atau tahun (YYYY-MM-DD, YYYY-MM, YYYY)",
      period: "tahun, triwulan, atau rentang",
      flag: "true atau false",
      code: "kode",
      codes: "kode, dipisahkan titik koma",
      rowKey: "kunci baris di tabel lain",
      oneOf: "salah satu kode",
      someOf: "satu atau lebih kode, dipisahkan titik koma",
      text: "teks",
      name: "nama",
      url: "alamat web",
    },
    key: (table) => `kunci di ${table}`,
    keys: (table) => `kunci di ${table}, dipisahkan titik koma`,
    codes: (count) => `${count} kode`,
    never: "selalu terisi",
    empty: "sel kosong: nilai tidak ditemukan dalam sumber",
  },
  en: {
    values: "Holds",
    example: "Example",
    kinds: {
      decimal: "number, with a point as decimal sign",
      integer: "whole number",
      year: "year",
      day: "day (YYYY-MM-DD)",
      partialDate: "day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)",
      period: "year, quarter or span",
      flag: "true or false",
      code: "code",
      codes: "codes, separated by semicolons",
      rowKey: "key of a row in another table",
      oneOf: "one of these codes",
      someOf: "one or more of these codes, separated by semicolons",
      text: "text",
      name: "name",
      url: "web address",
    },
    key: (table) => `key in ${table}`,
    keys: (table) => `keys in ${table}, separated by semicolons`,
    codes: (count) => `${count} codes`,
    never: "never empty",
    empty: "an empty cell: no value found in the source",
  },
};

interface LoadWords {
  readonly title: string;
  /** Of an address that names its version. */
  readonly pinned: string;
  /** Of the address of the newest file. */
  readonly latest: string;
  readonly types: string;
  readonly programs: Readonly<Record<"python" | "r" | "javascript" | "excel", string>>;
}

/** How a dataset page introduces the lines that load its file. */
export const loadWords: Bilingual<LoadWords> = {
  id: {
    title: "Muat langsung",
    pinned: "Alamat di bawah menyebut versinya, jadi isinya tidak akan berubah.",
    latest: "Alamat di bawah selalu memuat angka terbaru.",
    types: "Bilangan dibaca sebagai bilangan, kode sebagai teks, dan sel kosong sebagai nilai yang tidak ada.",
    programs: {
      python: "Python (pandas)",
      r: "R (readr)",
      javascript: "JavaScript (Papa Parse)",
      excel: "Excel (Power Query, Editor Tingkat Lanjut)",
    },
  },
  en: {
    title: "Load it directly",
    pinned: "The address below names the version, so what it holds will not change.",
    latest: "The address below always holds the newest figures.",
    types: "Numbers are read as numbers, codes as texts, and empty cells as missing.",
    programs: {
      python: "Python (pandas)",
      r: "R (readr)",
      javascript: "JavaScript (Papa Parse)",
      excel: "Excel (Power Query, Advanced Editor)",
    },
  },
};
