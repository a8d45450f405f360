import { decimal, oneOf } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
  isPreferred,
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
  id: "expenditure-share",
  title: { id: "Struktur PDRB menurut pengeluaran", en: "Structure of GRDP by expenditure" },
  description: {
    id: "Pangsa konsumsi, investasi, ekspor, dan impor dalam PDRB lima provinsi inti, 2010–2025.",
    en: "Shares of consumption, investment, exports and imports in the GRDP of the five core provinces, 2010–2025.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    component: oneOf(
      ["household", "npish", "government", "gfcf", "inventories", "exports", "imports", "net_interregional"],
      {
        label: { id: "Komponen", en: "Component" },
        description: { id: "Komponen pengeluaran dalam PDRB.", en: "Component of expenditure in GRDP." },
        words: "expenditure_component",
      },
    ),
    basis: shareBasis(["accounts", "irio_2016"]),
    share_pct: decimal({
      label: { id: "Pangsa", en: "Share" },
      description: {
        id: "Bagian dari PDRB harga berlaku; impor dihitung positif, perubahan inventori dan ekspor neto antardaerah dapat negatif, dan ekspor dapat melebihi 100.",
        en: "Part of GRDP at current prices; imports count as positive, inventories and net inter-regional exports can be negative, and exports can exceed 100.",
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
      "domestic_and_foreign",
      "foreign_trade_only",
      "goods_and_services",
      "period_inferred",
      "worded_as_contribution",
      "chosen_bps_table",
    ]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "component", "basis", "source_id"],
  naturalKey: ["province_code", "period", "component", "basis"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Ekspor dan impor memakai cakupan yang berbeda-beda: hanya luar negeri, atau bersama perdagangan antarprovinsi; lihat catatannya.",
      en: "Exports and imports come in different scopes: foreign only, or together with inter-provincial trade; see the notes.",
    },
    {
      id: "Baris 2016 dengan dasar tabel input-output adalah patokan; tidak digambar segaris dengan data tahunan.",
      en: "Rows of 2016 on the basis of the input-output table are a benchmark; they are never drawn on one line with yearly data.",
    },
  ],
});
