import type { Bilingual } from "#lib/lang.ts";
import { list, same, show, showWithNames, type Words } from "#data/problems/words.ts";

interface Cell {
  readonly column: string;
  readonly raw: string;
}

type Nothing = Record<never, never>;

const inColumn = ({ column }: Cell, id: string, en: string): Bilingual => ({
  id: `${id} di kolom ${show(column)}`,
  en: `${en} in column ${show(column)}`,
});

const found = ({ raw }: Cell) => same(showWithNames(raw));

function writeOne(values: readonly string[], otherwise: Bilingual): Bilingual {
  if (values.length === 0) return otherwise;
  const [first, second] = values;
  if (second === undefined) return { id: `tulis ${first}`, en: `write ${first}` };
  return {
    id: `tulis ${first} atau ${second}, menurut sumbernya`,
    en: `write ${first} or ${second}, whichever the source says`,
  };
}

const didYouMean = (nearest: string | undefined, otherwise: Bilingual): Bilingual =>
  nearest === undefined ? otherwise : { id: `mungkin maksudnya ${nearest}?`, en: `did you mean ${nearest}?` };

function range({ min, max }: { min: number; max: number }): Bilingual {
  if (max === Infinity) return { id: `angka mulai ${min}`, en: `a number from ${min} up` };
  if (min === -Infinity) return { id: `angka sampai ${max}`, en: `a number up to ${max}` };
  return { id: `angka dari ${min} sampai ${max}`, en: `a number from ${min} to ${max}` };
}

/** Problems of one cell. Each entry says what its wording needs to know beyond column and text. */
export const cells = {
  "cell-missing": (cell: Cell, _: Nothing): Words => ({
    expected: inColumn(cell, "nilai", "a value"),
    found: { id: "sel kosong", en: "an empty cell" },
    fix: {
      id: "isi selnya, atau nyatakan kolomnya optional(…) bila nilai memang boleh tidak ada",
      en: "fill the cell, or declare the column as optional(…) if the value may be missing",
    },
  }),
  "cell-not-a-number": (cell: Cell, { write }: { write: readonly string[] }): Words => ({
    expected: inColumn(cell, "angka", "a number"),
    found: found(cell),
    fix: writeOne(write, {
      id: "tulis angka biasa seperti 1234.5, atau kosongkan selnya bila nilainya tidak diketahui",
      en: "write a plain number such as 1234.5, or leave the cell empty if the value is not known",
    }),
  }),
  "cell-not-whole": (cell: Cell, { write }: { write: readonly string[] }): Words => ({
    expected: inColumn(cell, "bilangan bulat", "a whole number"),
    found: found(cell),
    fix: writeOne(write, {
      id: "tulis bilangan bulat seperti 1234, atau nyatakan kolomnya decimal(…)",
      en: "write a whole number such as 1234, or declare the column as decimal(…)",
    }),
  }),
  "cell-too-precise": (cell: Cell, { maxDigits }: { maxDigits: number }): Words => ({
    expected: inColumn(cell, `paling banyak ${maxDigits} angka penting`, `at most ${maxDigits} significant digits`),
    found: found(cell),
    fix: {
      id: "tulis angka seperti di sumbernya, tanpa sisa hitungan komputer",
      en: "write the number as the source prints it, without the remainder of a computation",
    },
  }),
  "cell-out-of-range": (cell: Cell, limits: { min: number; max: number }): Words => ({
    expected: inColumn(cell, range(limits).id, range(limits).en),
    found: found(cell),
    fix: {
      id: "periksa angka dan satuannya di sumber, atau ubah batas kolomnya",
      en: "check the number and its unit in the source, or change the limits of the column",
    },
  }),
  "cell-not-a-year": (cell: Cell, _: Nothing): Words => ({
    expected: inColumn(cell, "tahun dari 1900 sampai 2100", "a year from 1900 to 2100"),
    found: found(cell),
    fix: { id: "tulis empat angka, misalnya 2025", en: "write four digits, such as 2025" },
  }),
  "cell-not-a-date": (cell: Cell, { form, write }: { form: string; write: string | null }): Words => ({
    expected: inColumn(cell, `tanggal yang ada (${form})`, `a date that exists (${form})`),
    found: found(cell),
    fix: writeOne(write === null ? [] : [write], {
      id: "periksa tanggalnya di sumber",
      en: "check the date in the source",
    }),
  }),
  "cell-not-a-period": (cell: Cell, _: Nothing): Words => ({
    expected: inColumn(cell, "periode", "a period"),
    found: found(cell),
    fix: {
      id: "tulis seperti 2025, 2025-Q2, 2025-S1, 2025-09, atau 2025-01/2025-09",
      en: "write it like 2025, 2025-Q2, 2025-S1, 2025-09 or 2025-01/2025-09",
    },
  }),
  "cell-not-a-code": (cell: Cell, _: Nothing): Words => ({
    expected: inColumn(cell, "kode", "a code"),
    found: found(cell),
    fix: {
      id: "pakai hanya huruf, angka, titik, garis bawah, dan tanda hubung, tanpa spasi",
      en: "use only letters, digits, dots, underscores and hyphens, without spaces",
    },
  }),
  "cell-not-codes": (cell: Cell, _: Nothing): Words => ({
    expected: inColumn(cell, "kode yang dipisahkan titik koma", "codes separated by semicolons"),
    found: found(cell),
    fix: {
      id: "tulis seperti 35;82, tanpa spasi dan tanpa titik koma di ujung",
      en: "write them like 35;82, without spaces and without a semicolon at the end",
    },
  }),
  "cell-not-in-list": (
    cell: Cell,
    about: { item: string; values: readonly string[]; nearest: string | undefined },
  ): Words => ({
    expected: inColumn(cell, `salah satu dari ${list(about.values)}`, `one of ${list(about.values)}`),
    found: same(showWithNames(about.item)),
    fix: didYouMean(about.nearest, {
      id: "pakai salah satu kode itu, atau tambahkan kode baru pada kolom beserta katanya dalam dua bahasa",
      en: "use one of these codes, or add a new one to the column with its words in both languages",
    }),
  }),
  "cell-not-a-flag": (cell: Cell, _: Nothing): Words => ({
    expected: inColumn(cell, "true atau false", "true or false"),
    found: found(cell),
    fix: { id: "tulis true atau false dengan huruf kecil", en: "write true or false in small letters" },
  }),
  "cell-not-an-address": (cell: Cell, _: Nothing): Words => ({
    expected: inColumn(cell, "alamat web", "a web address"),
    found: found(cell),
    fix: {
      id: "mulai dengan https:// atau http://, tanpa spasi",
      en: "begin with https:// or http://, without spaces",
    },
  }),
  "cell-like-a-formula": (cell: Cell, _: Nothing): Words => ({
    expected: inColumn(
      cell,
      "teks yang tidak dimulai dengan =, +, -, @, tab, atau ganti baris",
      "a text that does not begin with =, +, -, @, a tab or a line break",
    ),
    found: found(cell),
    fix: {
      id: "mulai dengan sebuah kata: program lembar kerja menjalankan teks seperti ini sebagai rumus",
      en: "begin with a word: a spreadsheet runs a text like this as a formula",
    },
  }),
  "cell-with-outer-blanks": (cell: Cell, { write }: { write: string }): Words => ({
    expected: inColumn(cell, "sel tanpa spasi di awal dan akhir", "a cell without blanks at its beginning and end"),
    found: found(cell),
    fix: { id: `tulis ${show(write)}`, en: `write ${show(write)}` },
  }),
  "cell-too-long": (cell: Cell, { max }: { max: number }): Words => ({
    expected: inColumn(cell, `paling banyak ${max} karakter`, `at most ${max} characters`),
    found: { id: `${cell.raw.length} karakter`, en: `${cell.raw.length} characters` },
    fix: {
      id: "persingkat teksnya; sering kali penyebabnya tanda kutip yang tidak ditutup",
      en: "shorten the text; often the cause is a quotation mark that is not closed",
    },
  }),
  "cell-pair-half-empty": (cell: Cell, { other }: { other: string }): Words => ({
    expected: inColumn(cell, "teks", "a text"),
    found: {
      id: `sel kosong, sedangkan kolom ${show(other)} terisi`,
      en: `an empty cell, while column ${show(other)} is filled`,
    },
    fix: { id: "tulis teksnya dalam kedua bahasa", en: "write the text in both languages" },
  }),
  "reference-unknown": (cell: Cell, about: { item: string; dataset: string; nearest: string | undefined }): Words => ({
    expected: inColumn(cell, `kunci dari tabel ${about.dataset}`, `a key of the table ${about.dataset}`),
    found: same(showWithNames(about.item)),
    fix: didYouMean(about.nearest, {
      id: `pakai kunci yang ada, atau tambahkan barisnya pada data/${about.dataset}/${about.dataset}.csv`,
      en: `use a key that exists, or add its row to data/${about.dataset}/${about.dataset}.csv`,
    }),
  }),
  "reference-row-unknown": (cell: Cell, about: { dataset: string; nearest: string | undefined }): Words => ({
    expected: inColumn(cell, `kunci sebuah baris dari tabel ${about.dataset}`, `the key of a row of ${about.dataset}`),
    found: found(cell),
    fix: didYouMean(about.nearest, {
      id: "tulis isi kolom kuncinya menurut urutan, dipisahkan koma",
      en: "write the values of its key columns in order, separated by commas",
    }),
  }),
  "reference-dataset-unknown": (cell: Cell, about: { nearest: string | undefined }): Words => ({
    expected: inColumn(cell, "nama tabel yang ada", "the name of an existing table"),
    found: found(cell),
    fix: didYouMean(about.nearest, { id: "pakai nama tabel yang ada", en: "use the name of an existing table" }),
  }),
} as const;

type Cells = typeof cells;

export type CellCode = keyof Cells;

/** What the wording of a cell problem needs to know beyond column and text. */
export type CellWords<C extends CellCode> = Parameters<Cells[C]>[1];
