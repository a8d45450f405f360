import { code, decimal, optional, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
  denominatorSourceIds,
  measuredPeriod,
  noteCodes,
  noteEn,
  noteId,
  provinceCode,
  shareBasis,
  sourceId,
} from "#data/shared-columns.ts";
import { bpsTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "subsector-share",
  title: { id: "Struktur di dalam lapangan usaha", en: "Structure within industries" },
  description: {
    id: "Pangsa subsektor pertanian, pertambangan, industri pengolahan, dan perdagangan di lima provinsi inti dan Indonesia.",
    en: "Shares of subsectors of agriculture, mining, manufacturing and trade in the five core provinces and Indonesia.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    subsector: code({
      label: { id: "Kode subsektor", en: "Subsector code" },
      description: { id: "Kode buatan kami dari nama Inggrisnya.", en: "Our code, made from the English name." },
      role: "category",
    }),
    basis: shareBasis(["accounts", "accounts_constant2010", "irio_2016"]),
    subsector_id: text({
      label: { id: "Subsektor", en: "Subsector (Indonesian)" },
      description: { id: "Nama menurut BPS.", en: "Name at BPS, in Indonesian." },
    }),
    subsector_en: text({
      label: { id: "Subsektor (Inggris)", en: "Subsector" },
      description: { id: "Nama pendek dalam bahasa Inggris.", en: "Short name in English." },
    }),
    parent_industry_code: code({
      label: { id: "Lapangan usaha induk", en: "Parent industry" },
      description: {
        id: "Kategori dari 17 lapangan usaha yang memuatnya.",
        en: "The category of the 17 industries that it belongs to.",
      },
      role: "category",
      references: "industries",
    }),
    share_of_parent_pct: optional(
      decimal({
        label: { id: "Pangsa dalam lapangan usaha", en: "Share of the industry" },
        description: { id: "Bagian dari lapangan usaha induk.", en: "Part of the parent industry." },
        unit: "percent",
        min: 0,
        max: 100,
      }),
    ),
    share_of_grdp_pct: optional(
      decimal({
        label: { id: "Pangsa dalam PDRB", en: "Share of GRDP" },
        description: {
          id: "Bagian dari PDRB, atau dari PDB untuk Indonesia.",
          en: "Part of GRDP, or of GDP for Indonesia.",
        },
        unit: "percent",
        min: 0,
        max: 100,
      }),
    ),
    source_id: sourceId(),
    denominator_source_ids: denominatorSourceIds(),
    note_codes: noteCodes(["computed_from_levels", "secondary_source"]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "subsector", "basis"],
  naturalKey: ["province_code", "period", "subsector", "basis"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Baris 2016 dengan dasar tabel input-output adalah patokan; tidak digambar segaris dengan data tahunan.",
      en: "Rows of 2016 on the basis of the input-output table are a benchmark; they are never drawn on one line with yearly data.",
    },
    {
      id: "Pangsa Indonesia 2016 adalah jumlah 34 provinsi.",
      en: "Shares of Indonesia in 2016 are of the sum of 34 provinces.",
    },
  ],
});
