import { decimal, optional } from "#data/columns.ts";
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
import { pressTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "investment",
  title: { id: "Realisasi investasi", en: "Realised investment" },
  description: {
    id: "Realisasi penanaman modal asing dan dalam negeri di lima provinsi inti dan Indonesia.",
    en: "Realised foreign and domestic investment in the five core provinces and Indonesia.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    pma_million_usd: optional(
      decimal({
        label: { id: "PMA (dolar AS)", en: "Foreign (US dollars)" },
        description: { id: "Penanaman modal asing dalam dolar.", en: "Foreign investment in dollars." },
        unit: "million_usd",
        min: 0,
        max: 1_000_000,
      }),
    ),
    pma_trillion_idr: optional(
      decimal({
        label: { id: "PMA (rupiah)", en: "Foreign (rupiah)" },
        description: { id: "Penanaman modal asing dalam rupiah.", en: "Foreign investment in rupiah." },
        unit: "trillion_idr",
        min: 0,
        max: 10_000,
      }),
    ),
    pmdn_trillion_idr: optional(
      decimal({
        label: { id: "PMDN", en: "Domestic" },
        description: { id: "Penanaman modal dalam negeri.", en: "Domestic investment." },
        unit: "trillion_idr",
        min: 0,
        max: 10_000,
      }),
    ),
    total_trillion_idr: optional(
      decimal({
        label: { id: "Jumlah", en: "Total" },
        description: {
          id: "PMA dan PMDN bersama, sebagaimana dicetak sumbernya.",
          en: "Foreign and domestic together, as the source prints it.",
        },
        unit: "trillion_idr",
        min: 0,
        max: 10_000,
      }),
    ),
    is_preferred: isPreferred(),
    source_id: sourceId(),
    note_codes: noteCodes([
      "preliminary",
      "rounded",
      "cumulative",
      "from_provincial_agency",
      "more_than",
      "sources_disagree",
      "with_small_firms",
      "chosen_bkpm",
      "chosen_later_vintage",
    ]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "source_id"],
  naturalKey: ["province_code", "period"],
  asOf: "2026-11-21",
  terms: pressTerms,
  limits: [
    {
      id: "Angka kementerian dan angka dinas provinsi berbeda cakupannya; sebagian memuat usaha mikro dan kecil.",
      en: "Figures of the ministry and of provincial agencies differ in scope; some include micro and small businesses.",
    },
    {
      id: "Realisasi adalah laporan penanam modal, bukan pembentukan modal dalam PDRB.",
      en: "Realisation is what investors report, not capital formation in GRDP.",
    },
  ],
});
