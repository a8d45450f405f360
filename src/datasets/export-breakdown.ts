import { code, decimal, oneOf, optional, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { measuredPeriod, noteCodes, noteEn, noteId, provinceCode, sourceId } from "#data/shared-columns.ts";
import { pressTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "export-breakdown",
  title: { id: "Rincian ekspor", en: "Exports in detail" },
  description: {
    id: "Ekspor lima provinsi inti menurut tujuan, komoditas, atau pelabuhan.",
    en: "Exports of the five core provinces by destination, commodity or port.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    dimension: oneOf(["destination", "commodity", "port"], {
      label: { id: "Rincian menurut", en: "Broken down by" },
      description: { id: "Tujuan, komoditas, atau pelabuhan.", en: "Destination, commodity or port." },
      words: "export_dimension",
    }),
    item: code({
      label: { id: "Kode", en: "Item code" },
      description: {
        id: "Kode buatan kami dari nama Inggrisnya; kode HS menyertainya bila disebut.",
        en: "Our code, made from the English name; with the HS chapter where it was stated.",
      },
      role: "category",
    }),
    item_id: text({
      label: { id: "Rincian", en: "Item (Indonesian)" },
      description: {
        id: "Negara, kelompok barang, atau pelabuhan, dalam bahasa Indonesia.",
        en: "Country, group of goods or port, in Indonesian.",
      },
    }),
    item_en: text({
      label: { id: "Rincian (Inggris)", en: "Item" },
      description: {
        id: "Negara, kelompok barang, atau pelabuhan, dalam bahasa Inggris.",
        en: "Country, group of goods or port, in English.",
      },
    }),
    value_million_usd: optional(
      decimal({
        label: { id: "Nilai", en: "Value" },
        description: { id: "Nilai ekspor.", en: "Value of exports." },
        unit: "million_usd",
        min: 0,
        max: 1_000_000,
      }),
    ),
    share_pct: optional(
      decimal({
        label: { id: "Pangsa", en: "Share" },
        description: {
          id: "Bagian dari ekspor pada periode itu, sebagaimana dicetak sumbernya.",
          en: "Part of exports of the period, as the source prints it.",
        },
        unit: "percent",
        min: 0,
        max: 100,
      }),
    ),
    source_id: sourceId(),
    note_codes: noteCodes([
      "rounded",
      "about",
      "almost",
      "batam_only",
      "jepara_only",
      "loaded_elsewhere",
      "non_oil_gas_only",
      "share_of_non_oil_gas",
      "share_of_total",
    ]),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "period", "dimension", "item"],
  naturalKey: ["province_code", "period", "dimension", "item"],
  asOf: "2026-11-21",
  terms: pressTerms,
  limits: [
    {
      id: "Tiap sumber hanya menyebut yang terbesar, jadi sisanya tidak diketahui.",
      en: "Each source names only the largest items, so the rest is not known.",
    },
    {
      id: "Sebagian baris hanya nonmigas, hanya Kota Batam, atau hanya Kabupaten Jepara; lihat catatannya.",
      en: "Some rows cover only non-oil-and-gas goods, only the city of Batam or only the regency of Jepara; see the notes.",
    },
  ],
});
