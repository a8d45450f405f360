import { decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { figureStatus, isPreferred, measuredYear, noteCodes, provinceCode, sourceId } from "#data/shared-columns.ts";
import { bpsTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "growth-annual",
  title: { id: "Pertumbuhan ekonomi tahunan", en: "Annual economic growth" },
  description: {
    id: "Laju pertumbuhan PDRB riil tiap provinsi dan PDB Indonesia, 2011–2025, beserta rilis yang lebih awal.",
    en: "Real growth of GRDP of each province and of Indonesia’s GDP, 2011–2025, with earlier releases.",
  },
  columns: {
    province_code: provinceCode(),
    year: measuredYear(),
    growth_pct: decimal({
      label: { id: "Pertumbuhan", en: "Growth" },
      description: {
        id: "Perubahan PDRB atas dasar harga konstan 2010 terhadap tahun sebelumnya.",
        en: "Change of GRDP at constant 2010 prices from the year before.",
      },
      unit: "percent",
      min: -50,
      max: 60,
    }),
    status: figureStatus(),
    is_preferred: isPreferred(),
    source_id: sourceId(),
    note_codes: noteCodes([
      "press_quote_equal",
      "press_quote_differs",
      "press_unlike_bps",
      "status_inferred",
      "derived_from_levels",
      "copied_2022",
      "copied_2025",
      "restated_2015",
      "first_release",
      "before_2022_split",
    ]),
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
      id: "Sampai 2022 ada 34 provinsi, sejak 2023 ada 38; deret Papua dan Papua Barat terputus di antaranya.",
      en: "There are 34 provinces up to 2022 and 38 from 2023; the series of Papua and West Papua break in between.",
    },
  ],
});
