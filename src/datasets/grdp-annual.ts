import { decimal, optional } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
  figureStatus,
  isPreferred,
  measuredYear,
  noteCodes,
  priceBasis,
  provinceCode,
  sourceId,
} from "#data/shared-columns.ts";
import { bpsTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "grdp-annual",
  title: { id: "PDRB tahunan", en: "Annual GRDP" },
  description: {
    id: "Nilai PDRB tiap provinsi atas dasar harga berlaku dan konstan 2010, 2010–2025; baris 00 adalah PDB.",
    en: "GRDP of each province at current and constant 2010 prices, 2010–2025; rows 00 are GDP.",
  },
  columns: {
    province_code: provinceCode(),
    year: measuredYear(),
    price_basis: priceBasis(),
    value_trillion_idr: decimal({
      label: { id: "Nilai", en: "Value" },
      description: { id: "Nilai PDRB setahun.", en: "GRDP of the year." },
      unit: "trillion_idr",
      min: 0,
      max: 30_000,
    }),
    share_national_pct: optional(
      decimal({
        label: { id: "Pangsa nasional", en: "National share" },
        description: {
          id: "Bagian dari jumlah semua provinsi; kosong bila tidak diterbitkan atau tidak dihitung.",
          en: "Part of the sum of all provinces; empty where neither published nor computed.",
        },
        unit: "percent",
        min: 0,
        max: 100,
      }),
    ),
    status: figureStatus(),
    is_preferred: isPreferred(),
    source_id: sourceId(),
    note_codes: noteCodes([
      "sum_of_quarters",
      "share_of_34",
      "share_of_38",
      "share_as_printed",
      "press_quote",
      "press_quote_differs",
      "press_quarter_as_year",
      "first_release",
      "earlier_vintage",
      "before_2022_split",
      "after_2022_split",
      "created_2022",
    ]),
  },
  primaryKey: ["province_code", "year", "price_basis", "source_id"],
  naturalKey: ["province_code", "year", "price_basis"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Nilai 2024 dan 2025 adalah jumlah empat triwulan.",
      en: "Values of 2024 and 2025 are sums of four quarters.",
    },
    {
      id: "Pangsa nasional hanya ada bila diterbitkan atau dihitung dari jumlah 34 provinsi.",
      en: "National shares stand only where they were published or computed from the sum of 34 provinces.",
    },
    {
      id: "Papua dan Papua Barat sampai 2023 masih menurut batas sebelum pemekaran.",
      en: "Up to 2023 Papua and West Papua are those before the split.",
    },
  ],
});
