import { decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
  industryCode,
  measuredYear,
  noteCodes,
  noteEn,
  noteId,
  priceBasis,
  provinceCode,
  sourceId,
} from "#data/shared-columns.ts";
import { bpsTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "sector-value",
  title: { id: "Nilai menurut lapangan usaha", en: "Value by industry" },
  description: {
    id: "Nilai tambah lapangan usaha, lengkap untuk Kepulauan Riau 2021–2025 dan sebagian untuk provinsi inti lain.",
    en: "Value added of industries, complete for Riau Islands 2021–2025 and in part for the other core provinces.",
  },
  columns: {
    province_code: provinceCode(),
    year: measuredYear(),
    industry_code: industryCode(),
    price_basis: priceBasis(),
    value_trillion_idr: decimal({
      label: { id: "Nilai tambah", en: "Value added" },
      description: { id: "Nilai tambah setahun.", en: "Value added in the year." },
      unit: "trillion_idr",
      min: 0,
      max: 30_000,
    }),
    source_id: sourceId(),
    note_codes: noteCodes(["computed_from_levels", "preliminary", "very_preliminary", "rounded"]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "year", "industry_code", "price_basis"],
  naturalKey: ["province_code", "year", "industry_code", "price_basis"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Angka Kepulauan Riau 2024 sementara dan 2025 sangat sementara.",
      en: "Figures of Riau Islands are preliminary for 2024 and very preliminary for 2025.",
    },
  ],
});
