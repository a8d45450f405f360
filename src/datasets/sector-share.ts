import { decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
  denominatorSourceIds,
  industryCode,
  isConfirmed,
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
  id: "sector-share",
  title: { id: "Struktur ekonomi menurut lapangan usaha", en: "Economic structure by industry" },
  description: {
    id: "Pangsa lapangan usaha dalam PDRB harga berlaku lima provinsi inti dan dalam PDB Indonesia.",
    en: "Share of industries in the GRDP at current prices of the five core provinces and in Indonesia’s GDP.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    industry_code: industryCode(),
    share_pct: decimal({
      label: { id: "Pangsa", en: "Share" },
      description: { id: "Bagian dari PDRB atas dasar harga berlaku.", en: "Part of GRDP at current prices." },
      unit: "percent",
      min: 0,
      max: 100,
    }),
    is_preferred: isPreferred(),
    is_confirmed: isConfirmed(),
    source_id: sourceId(),
    denominator_source_ids: denominatorSourceIds(),
    note_codes: noteCodes([
      "computed_from_levels",
      "preliminary",
      "very_preliminary",
      "chosen_full_set",
      "chosen_bps_table",
      "chosen_bps_release",
      "chosen_fits_level",
      "chosen_later_vintage",
      "chosen_published",
      "chosen_other_doubtful",
      "sources_disagree",
      "later_vintage",
      "secondary_source",
      "period_inferred",
      "not_confirmed",
    ]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "industry_code", "source_id"],
  naturalKey: ["province_code", "period", "industry_code"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Ketujuh belas lapangan usaha lengkap hanya untuk Kepulauan Riau 2021–2025, Maluku Utara triwulan II 2025, dan Indonesia 2023; pada periode lain hanya sebagian yang diterbitkan, kebanyakan satu sampai lima.",
      en: "All seventeen industries are there only for Riau Islands 2021–2025, North Maluku in the second quarter of 2025 and Indonesia 2023; in other periods only some were published, mostly one to five.",
    },
    {
      id: "Pangsa Indonesia berjumlah sekitar 95,6 persen karena pajak atas produk tidak masuk lapangan usaha mana pun.",
      en: "The shares of Indonesia add to about 95.6 percent, because taxes on products belong to no industry.",
    },
    {
      id: "Pangsa Maluku Utara 2022 dari satu berita yang naskahnya meragukan tidak digambar.",
      en: "Shares of North Maluku in 2022 from one news text that is doubtful are not drawn.",
    },
  ],
});
