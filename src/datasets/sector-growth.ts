import { decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
  growthMeasure,
  industryCode,
  isPreferred,
  measuredPeriod,
  noteCodes,
  noteEn,
  noteId,
  provinceCode,
  sourceId,
} from "#data/shared-columns.ts";
import { bpsTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "sector-growth",
  title: { id: "Pertumbuhan menurut lapangan usaha", en: "Growth by industry" },
  description: {
    id: "Pertumbuhan riil lapangan usaha di lima provinsi inti dan Indonesia, per triwulan atau tahun.",
    en: "Real growth of industries in the five core provinces and Indonesia, by quarter or year.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    industry_code: industryCode(),
    measure: growthMeasure(),
    growth_pct: decimal({
      label: { id: "Pertumbuhan", en: "Growth" },
      description: {
        id: "Perubahan nilai tambah atas dasar harga konstan 2010 menurut ukurannya.",
        en: "Change of value added at constant 2010 prices by its measure.",
      },
      unit: "percent",
      min: -100,
      max: 300,
    }),
    is_preferred: isPreferred(),
    source_id: sourceId(),
    note_codes: noteCodes([
      "computed_from_levels",
      "preliminary",
      "very_preliminary",
      "rounded",
      "bank_indonesia",
      "digit_order_differs",
      "first_release",
      "measure_inferred",
      "quarter_inferred",
      "quoted_later",
      "sources_disagree",
      "chosen_bps_quote",
      "chosen_fits_text",
      "chosen_full_set",
      "chosen_other_doubtful",
      "chosen_unclear",
    ]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "industry_code", "measure", "source_id"],
  naturalKey: ["province_code", "period", "industry_code", "measure"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Hanya lapangan usaha yang terberitakan; lengkap hanya untuk Kepulauan Riau pada triwulan I dan setahun penuh.",
      en: "Only industries that were reported; complete only for Riau Islands in first quarters and full years.",
    },
  ],
});
