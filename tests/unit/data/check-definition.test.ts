import { describe, expect, test } from "vitest";
import { checkDefinition } from "#data/check-definition.ts";
import { code, internal, text } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";
import { formatReport } from "#data/report.ts";
import { places, rainfall } from "./rainfall.ts";

const words = { id: "Kata", en: "Word" };
const about = { label: words, description: words };
const note = text(about);

const report = (changes: Partial<Dataset>, lang: "id" | "en") => {
  const definition: Dataset = { ...rainfall, ...changes };
  return formatReport(checkDefinition(definition, "src/datasets/rainfall.ts", [definition, places]), lang);
};

const withColumn = (name: string, column: Dataset["columns"][string]) => ({
  columns: { ...rainfall.columns, [name]: column },
});

test("checkDefinition finds nothing wrong with a sound definition", () => {
  expect(checkDefinition(rainfall, "src/datasets/rainfall.ts", [rainfall, places])).toEqual([]);
});

test("checkDefinition lets an internal text stand alone", () => {
  const definition: Dataset = { ...rainfall, ...withColumn("remark", internal(note)) };
  expect(checkDefinition(definition, "src/datasets/rainfall.ts", [definition, places])).toEqual([]);
});

describe("checkDefinition refuses", () => {
  const cases: [string, Partial<Dataset>, string, string][] = [
    [
      "an id that is not the name of its file",
      { id: "rain_fall" },
      `src/datasets/rainfall.ts  expected the id rainfall, like the name of the file, found rain_fall
  fix: give id and file the same name: small letters, digits and hyphens  [definition-id]`,
      `src/datasets/rainfall.ts  diharapkan id rainfall, seperti nama berkasnya, ditemukan rain_fall
  perbaikan: samakan id dan nama berkas: huruf kecil, angka, dan tanda hubung  [definition-id]`,
    ],
    [
      "a day that does not exist",
      { asOf: "2026-11-31" },
      `src/datasets/rainfall.ts  expected asOf as a day YYYY-MM-DD that exists, found 2026-11-31
  fix: write the day on which the table was gathered  [definition-as-of]`,
      `src/datasets/rainfall.ts  diharapkan asOf berupa tanggal YYYY-MM-DD yang ada, ditemukan 2026-11-31
  perbaikan: tulis hari tabel ini dikumpulkan  [definition-as-of]`,
    ],
    [
      "a column name that is a member of every object",
      withColumn("constructor", code(about)),
      `src/datasets/rainfall.ts  expected a column name of small letters, digits and underscores, found constructor
  fix: rename the column  [definition-column-name]`,
      `src/datasets/rainfall.ts  diharapkan nama kolom dari huruf kecil, angka, dan garis bawah, ditemukan constructor
  perbaikan: ganti nama kolomnya  [definition-column-name]`,
    ],
    [
      "words in one language",
      { title: { id: "Curah hujan", en: " " } },
      `src/datasets/rainfall.ts  expected words for title in language "en", found an empty text
  fix: write it in both languages  [definition-words-missing]`,
      `src/datasets/rainfall.ts  diharapkan kata untuk title dalam bahasa "en", ditemukan teks kosong
  perbaikan: tulis dalam kedua bahasa  [definition-words-missing]`,
    ],
    [
      "a text column without its partner",
      withColumn("summary_id", note),
      `src/datasets/rainfall.ts  expected a partner summary_en for the text column summary_id, found a column on its own
  fix: give the column in both languages (…_id, …_en), make it name(…) if it is the same in both, or internal(…) if it is never printed  [definition-text-without-pair]`,
      `src/datasets/rainfall.ts  diharapkan pasangan summary_en untuk kolom teks summary_id, ditemukan kolom tanpa pasangan
  perbaikan: tulis kolomnya dalam dua bahasa (…_id, …_en), jadikan name(…) bila sama dalam keduanya, atau internal(…) bila tidak pernah dicetak  [definition-text-without-pair]`,
    ],
    [
      "a primary key that begins otherwise than the natural key",
      { naturalKey: ["year"], primaryKey: ["place_code", "year"] },
      `src/datasets/rainfall.ts  expected a primaryKey of existing columns that begins with the naturalKey, found naturalKey [year], primaryKey [place_code, year]
  fix: let both keys begin alike  [definition-keys]`,
      `src/datasets/rainfall.ts  diharapkan primaryKey dari kolom yang ada, dimulai dengan naturalKey, ditemukan naturalKey [year], primaryKey [place_code, year]
  perbaikan: samakan awal kedua kunci  [definition-keys]`,
    ],
    [
      "several rows for one natural key without a mark",
      { columns: places.columns, naturalKey: ["place_code"], primaryKey: ["place_code", "place_code"] },
      `src/datasets/rainfall.ts  expected a column is_preferred: flag(…), since one naturalKey [place_code] may have several rows, found a definition without it
  fix: add the column, or make naturalKey equal to primaryKey  [definition-without-preferred]`,
      `src/datasets/rainfall.ts  diharapkan kolom is_preferred: flag(…), karena satu naturalKey [place_code] dapat mempunyai beberapa baris, ditemukan definisi tanpa kolom itu
  perbaikan: tambahkan kolomnya, atau samakan naturalKey dengan primaryKey  [definition-without-preferred]`,
    ],
    [
      "a reference to a table that does not exist",
      withColumn("port_code", code({ ...about, references: "palces" })),
      `src/datasets/rainfall.ts  expected an existing table with a key of one column as reference of column port_code, found palces
  fix: did you mean places?  [definition-reference]`,
      `src/datasets/rainfall.ts  diharapkan tabel yang ada, dengan kunci satu kolom, sebagai rujukan kolom port_code, ditemukan palces
  perbaikan: mungkin maksudnya places?  [definition-reference]`,
    ],
  ];

  test.each(cases)("%s", (_, changes, en, id) => {
    expect(report(changes, "en")).toBe(`${en}\n\n1 problem in 1 file`);
    expect(report(changes, "id")).toBe(`${id}\n\n1 masalah di 1 berkas`);
  });
});
