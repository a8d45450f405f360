import { decimal, oneOf } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
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
  id: "welfare",
  title: { id: "Kesejahteraan", en: "Welfare" },
  description: {
    id: "Kemiskinan, pengangguran, ketimpangan, dan pembangunan manusia di lima provinsi inti dan Indonesia.",
    en: "Poverty, unemployment, inequality and human development in the five core provinces and Indonesia.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    indicator: oneOf(["poverty_pct", "unemployment_pct", "gini", "hdi"], {
      label: { id: "Indikator", en: "Indicator" },
      description: { id: "Yang diukur, dengan satuannya.", en: "What is measured, with its unit." },
      words: "welfare_indicator",
    }),
    value: decimal({
      label: { id: "Nilai", en: "Value" },
      description: {
        id: "Nilai indikator, dalam satuan yang disebut kata-katanya.",
        en: "Value of the indicator, in the unit that its words state.",
      },
      unit: "per_row",
      min: 0,
      max: 100,
    }),
    is_preferred: isPreferred(),
    source_id: sourceId(),
    note_codes: noteCodes(["first_release", "chosen_later_vintage"]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "indicator", "source_id"],
  naturalKey: ["province_code", "period", "indicator"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Kemiskinan diukur pada Maret dan September, pengangguran pada Februari, Agustus, dan sejak 2025 November; bulan yang berbeda tidak disejajarkan.",
      en: "Poverty is measured in March and September, unemployment in February, August and from 2025 November; different months are not put on one line.",
    },
  ],
});
