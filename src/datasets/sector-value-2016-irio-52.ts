import { code, decimal, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { provinceCode, sourceId } from "#data/shared-columns.ts";
import { irioTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "sector-value-2016-irio-52",
  title: {
    id: "Nilai tambah menurut 52 lapangan usaha, 34 provinsi, 2016",
    en: "Value added by 52 industries, 34 provinces, 2016",
  },
  description: {
    id: "Nilai tambah 52 lapangan usaha rinci di 34 provinsi dari tabel input-output antardaerah BPS tahun 2016.",
    en: "Value added of 52 detailed industries in 34 provinces from the BPS inter-regional input-output table of 2016.",
  },
  columns: {
    province_code: provinceCode(),
    irio_industry: code({
      label: { id: "Kode lapangan usaha", en: "Industry code" },
      description: { id: "Kode buatan kami dari nama Inggrisnya.", en: "Our code, made from the English name." },
      role: "category",
    }),
    irio_industry_id: text({
      label: { id: "Lapangan usaha", en: "Industry (Indonesian)" },
      description: { id: "Nama menurut tabel BPS.", en: "Name in the table of BPS, in Indonesian." },
    }),
    irio_industry_en: text({
      label: { id: "Lapangan usaha (Inggris)", en: "Industry" },
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
    value_added_billion_idr: decimal({
      label: { id: "Nilai tambah", en: "Value added" },
      description: {
        id: "Nilai tambah tahun 2016 atas dasar harga berlaku; nol bila lapangan usaha itu tidak ada.",
        en: "Value added in 2016 at current prices; zero where the industry does not exist.",
      },
      unit: "billion_idr",
      min: 0,
      max: 1_000_000,
    }),
    source_id: sourceId(),
  },
  primaryKey: ["province_code", "irio_industry"],
  naturalKey: ["province_code", "irio_industry"],
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
