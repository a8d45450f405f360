import { integer } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { measuredYear, provinceCode, sourceId } from "#data/shared-columns.ts";
import { bpsTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "population",
  title: { id: "Jumlah penduduk", en: "Population" },
  description: { id: "Jumlah penduduk tiap provinsi pada 2024.", en: "Population of each province in 2024." },
  columns: {
    province_code: provinceCode(),
    year: measuredYear(),
    population: integer({
      label: { id: "Penduduk", en: "Population" },
      description: {
        id: "Jumlah penduduk; sumbernya mencetak ribuan dengan satu desimal, jadi dibulatkan ke ratusan.",
        en: "Number of people; the source prints thousands with one decimal, so it is rounded to hundreds.",
      },
      unit: "person",
      min: 0,
      max: 300_000_000,
    }),
    source_id: sourceId(),
  },
  primaryKey: ["province_code", "year"],
  naturalKey: ["province_code", "year"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Hanya tahun 2024, dan lima provinsi di Papua tidak termuat.",
      en: "Only 2024, and five provinces in Papua are missing.",
    },
  ],
});
