import { decimal, optional } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
  exportDefinition,
  isPreferred,
  measuredPeriod,
  noteCodes,
  noteEn,
  noteId,
  provinceCode,
  sourceId,
} from "#data/shared-columns.ts";
import { pressTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "exports",
  title: { id: "Ekspor dan impor", en: "Exports and imports" },
  description: {
    id: "Ekspor dan impor luar negeri lima provinsi inti per bulan atau tahun yang terberitakan.",
    en: "Foreign exports and imports of the five core provinces by month or year, as reported.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    value_million_usd: optional(
      decimal({
        label: { id: "Ekspor", en: "Exports" },
        description: { id: "Nilai ekspor barang.", en: "Value of goods exported." },
        unit: "million_usd",
        min: 0,
        max: 1_000_000,
      }),
    ),
    non_oil_gas_million_usd: optional(
      decimal({
        label: { id: "Ekspor nonmigas", en: "Non-oil-and-gas exports" },
        description: {
          id: "Bagian ekspor di luar minyak dan gas.",
          en: "The part of exports that is not oil and gas.",
        },
        unit: "million_usd",
        min: 0,
        max: 1_000_000,
      }),
    ),
    imports_million_usd: optional(
      decimal({
        label: { id: "Impor", en: "Imports" },
        description: { id: "Nilai impor barang.", en: "Value of goods imported." },
        unit: "million_usd",
        min: 0,
        max: 1_000_000,
      }),
    ),
    definition: exportDefinition(),
    is_preferred: isPreferred(),
    source_id: sourceId(),
    note_codes: noteCodes(["rounded", "imports_only", "chosen_more_complete"]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "source_id"],
  naturalKey: ["province_code", "period"],
  asOf: "2026-11-21",
  terms: pressTerms,
  limits: [
    {
      id: "Bulan dan bagian tahun yang termuat tidak lengkap, jadi tidak dijumlahkan menjadi tahun.",
      en: "Months and part-years are not complete, so they are never added up into years.",
    },
    {
      id: "Pers memakai dua definisi, menurut asal barang dan menurut pelabuhan muat; kolom definisi mencatat yang disebut sumbernya.",
      en: "The press uses two definitions, by origin of the goods and by port of loading; the column says which one where the source does.",
    },
  ],
});
