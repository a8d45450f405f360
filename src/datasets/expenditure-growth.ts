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
  id: "expenditure-growth",
  title: { id: "Pertumbuhan menurut pengeluaran", en: "Growth by expenditure" },
  description: {
    id: "Pertumbuhan riil komponen pengeluaran di lima provinsi inti dan Indonesia.",
    en: "Real growth of components of expenditure in the five core provinces and Indonesia.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    component: oneOf(["household", "npish", "government", "gfcf", "exports", "imports"], {
      label: { id: "Komponen", en: "Component" },
      description: { id: "Komponen pengeluaran dalam PDRB.", en: "Component of expenditure in GRDP." },
      words: "expenditure_component",
    }),
    growth_pct: decimal({
      label: { id: "Pertumbuhan", en: "Growth" },
      description: {
        id: "Perubahan atas dasar harga konstan 2010 terhadap tahun, atau triwulan yang sama tahun, sebelumnya.",
        en: "Change at constant 2010 prices from the year before, or from the same quarter of the year before.",
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
      "bank_indonesia",
      "domestic_and_foreign",
      "foreign_trade_only",
      "goods_and_services",
      "quarter_inferred",
      "chosen_bps_table",
    ]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "component", "source_id"],
  naturalKey: ["province_code", "period", "component"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Ekspor dan impor memakai cakupan yang berbeda-beda: hanya luar negeri, atau bersama perdagangan antarprovinsi; lihat catatannya.",
      en: "Exports and imports come in different scopes: foreign only, or together with inter-provincial trade; see the notes.",
    },
  ],
});
