import { decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { industryCode, provinceCode, sourceId } from "#data/shared-columns.ts";
import { irioTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "sector-value-2016-irio",
  title: {
    id: "Nilai tambah menurut lapangan usaha, 34 provinsi, 2016",
    en: "Value added by industry, 34 provinces, 2016",
  },
  description: {
    id: "Nilai tambah 17 lapangan usaha di 34 provinsi dari tabel input-output antardaerah BPS tahun 2016.",
    en: "Value added of 17 industries in 34 provinces from the BPS inter-regional input-output table of 2016.",
  },
  columns: {
    province_code: provinceCode(),
    industry_code: industryCode(),
    value_added_billion_idr: decimal({
      label: { id: "Nilai tambah", en: "Value added" },
      description: {
        id: "Nilai tambah tahun 2016 atas dasar harga berlaku.",
        en: "Value added in 2016 at current prices.",
      },
      unit: "billion_idr",
      min: 0,
      max: 1_000_000,
    }),
    source_id: sourceId(),
  },
  primaryKey: ["province_code", "industry_code"],
  naturalKey: ["province_code", "industry_code"],
  period: "2016",
  asOf: "2026-11-21",
  terms: irioTerms,
  limits: [
    {
      id: "Tabel patokan 2016: jumlahnya menyimpang −19 sampai +20 persen dari PDRB tahunan, jadi tidak disejajarkan dengannya.",
      en: "A benchmark of 2016: its totals differ from yearly GRDP by −19 to +20 percent, so the two never stand on one line.",
    },
    {
      id: "Papua dan Papua Barat menurut batas sebelum pemekaran 2022.",
      en: "Papua and West Papua are those before the split of 2022.",
    },
  ],
});
