import { code, decimal, integer, oneOf, optional, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { measuredPeriod, noteCodes, noteEn, noteId, provinceCode, sourceId } from "#data/shared-columns.ts";
import { pressTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "commodity-production",
  title: { id: "Produksi komoditas", en: "Production of commodities" },
  description: {
    id: "Produksi atau populasi komoditas utama lima provinsi inti, dengan peringkat nasional bila disebut.",
    en: "Output or stock of the main commodities of the five core provinces, with national rank where stated.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    commodity: code({
      label: { id: "Kode komoditas", en: "Commodity code" },
      description: { id: "Kode buatan kami dari nama Inggrisnya.", en: "Our code, made from the English name." },
      role: "category",
    }),
    commodity_id: text({
      label: { id: "Komoditas", en: "Commodity (Indonesian)" },
      description: { id: "Nama dalam bahasa Indonesia.", en: "Name in Indonesian." },
    }),
    commodity_en: text({
      label: { id: "Komoditas (Inggris)", en: "Commodity" },
      description: { id: "Nama dalam bahasa Inggris.", en: "Name in English." },
    }),
    value: decimal({
      label: { id: "Nilai", en: "Value" },
      description: {
        id: "Banyaknya, dalam satuan pada kolom sebelahnya.",
        en: "The amount, in the unit of the next column.",
      },
      unit: "per_row",
      min: 0,
    }),
    unit: oneOf(["tonne", "head", "nut", "trillion_idr", "percent"], {
      label: { id: "Satuan", en: "Unit" },
      description: { id: "Satuan nilainya.", en: "Unit of the value." },
      words: "commodity_unit",
    }),
    national_rank: optional(
      integer({
        label: { id: "Peringkat nasional", en: "National rank" },
        description: {
          id: "Peringkat di antara provinsi, bila disebut sumbernya.",
          en: "Rank among provinces, where the source states it.",
        },
        unit: "rank",
        min: 1,
        max: 38,
      }),
    ),
    source_id: sourceId(),
    note_codes: noteCodes([
      "rounded",
      "break_census_2023",
      "estimate",
      "from_fisheries_ministry",
      "from_provincial_agency",
      "from_quarantine",
      "label_doubtful",
      "period_inferred",
      "projection",
      "rank_disputed",
      "said_by_governor",
      "said_by_province",
      "secondary_source",
    ]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "commodity"],
  naturalKey: ["province_code", "period", "commodity"],
  asOf: "2026-11-21",
  terms: pressTerms,
  limits: [
    {
      id: "Deret sapi potong terputus pada Sensus Pertanian 2023.",
      en: "The series of beef cattle breaks at the agricultural census of 2023.",
    },
    {
      id: "Angka dari dinas, BPS, dan pejabat tercampur; sumbernya ada pada tiap baris.",
      en: "Figures of provincial agencies, BPS and officials stand together; each row names its source.",
    },
  ],
});
