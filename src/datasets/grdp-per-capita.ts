import { decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { figureStatus, isPreferred, measuredYear, noteCodes, provinceCode, sourceId } from "#data/shared-columns.ts";
import { bpsTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "grdp-per-capita",
  title: { id: "PDRB per kapita", en: "GRDP per head" },
  description: {
    id: "PDRB per kapita atas dasar harga berlaku tiap provinsi, 2010–2025; baris 00 adalah PDB per kapita.",
    en: "GRDP per head at current prices of each province, 2010–2025; rows 00 are GDP per head.",
  },
  columns: {
    province_code: provinceCode(),
    year: measuredYear(),
    grdp_per_capita_million_idr: decimal({
      label: { id: "PDRB per kapita", en: "GRDP per head" },
      description: {
        id: "PDRB harga berlaku dibagi jumlah penduduk, sebagaimana diterbitkan.",
        en: "GRDP at current prices divided by population, as published.",
      },
      unit: "million_idr",
      min: 0,
      max: 1_000,
    }),
    status: figureStatus(),
    is_preferred: isPreferred(),
    source_id: sourceId(),
    note_codes: noteCodes(["before_2022_split", "earlier_vintage", "press_quote"]),
  },
  primaryKey: ["province_code", "year", "source_id"],
  naturalKey: ["province_code", "year"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Angka 2024 bersifat sementara dan angka 2025 sangat sementara.",
      en: "Figures of 2024 are preliminary and those of 2025 very preliminary.",
    },
    {
      id: "Papua dan Papua Barat sampai 2022 menurut batas sebelum pemekaran.",
      en: "Up to 2022 Papua and West Papua are those before the split.",
    },
  ],
});
