import { code, rowKey } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "claim-rows",
  title: { id: "Rujukan klaim ke baris data", en: "References from claims to rows" },
  description: {
    id: "Baris tabel yang menjadi dasar pemeriksaan suatu klaim; satu klaim dapat merujuk beberapa baris.",
    en: "Rows of tables that the check of a claim rests on; one claim may refer to several rows.",
  },
  columns: {
    claim_id: code({
      label: { id: "Klaim", en: "Claim" },
      description: { id: "Klaim yang diperiksa.", en: "The claim that is checked." },
      references: "claims",
    }),
    dataset: code({
      label: { id: "Tabel", en: "Table" },
      description: { id: "Pengenal tabel yang dirujuk.", en: "Id of the table referred to." },
    }),
    row: rowKey({
      label: { id: "Baris", en: "Row" },
      description: {
        id: "Kunci baris: isi kolom kunci menurut urutannya, dipisahkan koma; bila hanya kunci-kunci pertama, semua baris yang cocok.",
        en: "Key of the row: values of the key columns in order, separated by commas; where only the first keys are given, every row that fits.",
      },
      rowOf: "dataset",
    }),
  },
  primaryKey: ["claim_id", "dataset", "row"],
  naturalKey: ["claim_id", "dataset", "row"],
  asOf: "2026-11-21",
  terms: { id: "Rujukan ini CC BY 4.0.", en: "These references are CC BY 4.0." },
});
