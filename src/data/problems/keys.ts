import { list, same, type Words } from "#data/problems/words.ts";

interface Key {
  readonly columns: readonly string[];
  readonly values: readonly string[];
}

const pairs = ({ columns, values }: Key) => columns.map((column, index) => `${column}=${values[index]}`).join(", ");

/** Problems between rows. */
export const keys = {
  "key-twice": (about: Key & { line: number }): Words => ({
    expected: { id: `kunci yang hanya sekali (${list(about.columns)})`, en: `each key once (${list(about.columns)})` },
    found: {
      id: `${pairs(about)}, sudah ada di baris ${about.line}`,
      en: `${pairs(about)}, already on line ${about.line}`,
    },
    fix: {
      id: "hapus salah satu baris, atau perbaiki kuncinya",
      en: "remove one of the two rows, or correct its key",
    },
  }),
  "preferred-not-one": (about: Key & { lines: readonly number[]; preferred: number }): Words => ({
    expected: {
      id: `tepat satu baris dengan is_preferred=true untuk ${pairs(about)}`,
      en: `exactly one row with is_preferred=true for ${pairs(about)}`,
    },
    found: {
      id: `${about.preferred} dari ${about.lines.length} baris (baris ${list(about.lines.map(String))})`,
      en: `${about.preferred} of ${about.lines.length} (lines ${list(about.lines.map(String))})`,
    },
    fix: {
      id: "tandai hanya baris yang ditampilkan: rilis BPS terbaru, kalau tidak ada sumber yang paling dekat dengan BPS",
      en: "mark only the row to be shown: the latest BPS release, else the source nearest to BPS",
    },
  }),
} as const;

const definitionFix = (id: string, en: string) => ({ id, en });

/** Problems of a definition in `src/datasets`. */
export const definitions = {
  "definition-missing": (_: Record<never, never>): Words => ({
    expected: { id: "export default defineDataset({…})", en: "export default defineDataset({…})" },
    found: { id: "ekspor lain", en: "another export" },
    fix: definitionFix("ekspor definisinya sebagai default", "export the definition as the default"),
  }),
  "definition-id": ({ id, expected }: { id: string; expected: string }): Words => ({
    expected: { id: `id ${expected}, seperti nama berkasnya`, en: `the id ${expected}, like the name of the file` },
    found: same(id),
    fix: definitionFix(
      "samakan id dan nama berkas: huruf kecil, angka, dan tanda hubung",
      "give id and file the same name: small letters, digits and hyphens",
    ),
  }),
  "definition-as-of": ({ asOf }: { asOf: string }): Words => ({
    expected: { id: "asOf berupa tanggal YYYY-MM-DD yang ada", en: "asOf as a day YYYY-MM-DD that exists" },
    found: same(asOf),
    fix: definitionFix("tulis hari tabel ini dikumpulkan", "write the day on which the table was gathered"),
  }),
  "definition-column-name": ({ column }: { column: string }): Words => ({
    expected: {
      id: "nama kolom dari huruf kecil, angka, dan garis bawah",
      en: "a column name of small letters, digits and underscores",
    },
    found: same(column),
    fix: definitionFix("ganti nama kolomnya", "rename the column"),
  }),
  "definition-words-missing": ({ where, lang }: { where: string; lang: string }): Words => ({
    expected: { id: `kata untuk ${where} dalam bahasa "${lang}"`, en: `words for ${where} in language "${lang}"` },
    found: { id: "teks kosong", en: "an empty text" },
    fix: definitionFix("tulis dalam kedua bahasa", "write it in both languages"),
  }),
  "definition-text-without-pair": ({ column, other }: { column: string; other: string }): Words => ({
    expected: {
      id: `pasangan ${other} untuk kolom teks ${column}`,
      en: `a partner ${other} for the text column ${column}`,
    },
    found: { id: "kolom tanpa pasangan", en: "a column on its own" },
    fix: definitionFix(
      "tulis kolomnya dalam dua bahasa (…_id, …_en), jadikan name(…) bila sama dalam keduanya, atau internal(…) bila tidak pernah dicetak",
      "give the column in both languages (…_id, …_en), make it name(…) if it is the same in both, or internal(…) if it is never printed",
    ),
  }),
  "definition-keys": ({ naturalKey, primaryKey }: { naturalKey: string; primaryKey: string }): Words => ({
    expected: {
      id: "primaryKey dari kolom yang ada, dimulai dengan naturalKey",
      en: "a primaryKey of existing columns that begins with the naturalKey",
    },
    found: same(`naturalKey [${naturalKey}], primaryKey [${primaryKey}]`),
    fix: definitionFix("samakan awal kedua kunci", "let both keys begin alike"),
  }),
  "definition-without-preferred": ({ naturalKey }: { naturalKey: string }): Words => ({
    expected: {
      id: `kolom is_preferred: flag(…), karena satu naturalKey [${naturalKey}] dapat mempunyai beberapa baris`,
      en: `a column is_preferred: flag(…), since one naturalKey [${naturalKey}] may have several rows`,
    },
    found: { id: "definisi tanpa kolom itu", en: "a definition without it" },
    fix: definitionFix(
      "tambahkan kolomnya, atau samakan naturalKey dengan primaryKey",
      "add the column, or make naturalKey equal to primaryKey",
    ),
  }),
  "definition-reference": (about: { column: string; dataset: string; nearest: string | undefined }): Words => ({
    expected: {
      id: `tabel yang ada, dengan kunci satu kolom, sebagai rujukan kolom ${about.column}`,
      en: `an existing table with a key of one column as reference of column ${about.column}`,
    },
    found: same(about.dataset),
    fix:
      about.nearest === undefined
        ? definitionFix("perbaiki nama tabelnya", "correct the name of the table")
        : definitionFix(`mungkin maksudnya ${about.nearest}?`, `did you mean ${about.nearest}?`),
  }),
} as const;
