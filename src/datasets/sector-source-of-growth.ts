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
  id: "sector-source-of-growth",
  title: { id: "Sumber pertumbuhan menurut lapangan usaha", en: "Source of growth by industry" },
  description: {
    id: "Sumbangan tiap lapangan usaha terhadap pertumbuhan ekonomi, dalam poin persentase.",
    en: "Contribution of each industry to economic growth, in percentage points.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    industry_code: industryCode(),
    measure: growthMeasure(),
    source_of_growth_pp: decimal({
      label: { id: "Sumber pertumbuhan", en: "Source of growth" },
      description: {
        id: "Bagian dari pertumbuhan total yang berasal dari lapangan usaha ini.",
        en: "Part of total growth that came from this industry.",
      },
      unit: "percentage_point",
      min: -20,
      max: 40,
    }),
    is_preferred: isPreferred(),
    source_id: sourceId(),
    note_codes: noteCodes([
      "preliminary",
      "very_preliminary",
      "rounded",
      "measure_inferred",
      "quarter_inferred",
      "sources_disagree",
      "chosen_fits_total",
      "chosen_full_set",
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
      id: "Hanya lapangan usaha yang terberitakan; lengkap hanya untuk Kepulauan Riau.",
      en: "Only industries that were reported; complete only for Riau Islands.",
    },
  ],
});
