import { flag, integer, oneOf, year } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId, provinceCode, sourceId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "umkm",
  title: { id: "Jumlah UMKM", en: "Number of small businesses" },
  description: {
    id: "Jumlah usaha mikro, kecil, dan menengah menurut berbagai sumber dan konsep.",
    en: "Number of micro, small and medium businesses by various sources and concepts.",
  },
  columns: {
    province_code: provinceCode(),
    year: year({
      label: { id: "Tahun", en: "Year" },
      description: { id: "Tahun yang dihitung.", en: "The year counted." },
    }),
    businesses: integer({
      label: { id: "Jumlah usaha", en: "Number of businesses" },
      description: {
        id: "Jumlah usaha menurut konsep baris itu.",
        en: "Number of businesses by the concept of the row.",
      },
      unit: "business",
      min: 0,
    }),
    concept: oneOf(
      ["registered", "agency", "assisted", "bps", "with_farms", "census_2016", "statement", "not_stated"],
      {
        label: { id: "Konsep", en: "Concept" },
        description: { id: "Usaha mana yang dihitung.", en: "Which businesses are counted." },
        words: "umkm_concept",
      },
    ),
    is_rounded: flag({
      label: { id: "Dibulatkan", en: "Rounded" },
      description: { id: "Benar bila sumber membulatkan angka.", en: "True where the source rounds the figure." },
    }),
    source_id: sourceId(),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code", "year"],
  naturalKey: ["province_code", "year"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dan fakta dikutip dari pemberitaan dan rilis dengan menyebut sumbernya; teksnya milik penerbit.",
    en: "Figures and facts are cited from press reports and releases, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "Konsepnya berbeda-beda; baris dengan konsep berbeda tidak dapat dibandingkan, juga di provinsi yang sama.",
      en: "Concepts differ; rows of different concepts cannot be compared, not even within a province.",
    },
  ],
});
