import type { Bilingual } from "#lib/lang.ts";

/** What the descriptor of all tables says of itself. */
export const dataPackageWords = {
  title: { id: "semua tabel", en: "all tables" },
  description: {
    id: "Semua tabel di balik tulisan dan grafik: pertumbuhan, struktur ekonomi, dan kerja sama antarprovinsi di Indonesia. Angka mengikuti syarat sumbernya, yang disebut pada tiap tabel.",
    en: "All tables behind the stories and charts: growth, economic structure and cooperation between Indonesia’s provinces. Figures remain under the terms of their sources, which each table names.",
  },
  licence: {
    id: "keterangan dan susunan tabel; angka mengikuti syarat sumbernya",
    en: "descriptions and arrangement of the tables; figures remain under the terms of their sources",
  },
  keywords: ["Indonesia", "provinsi", "provinces", "PDRB", "GRDP", "misi dagang", "trade missions"],
} as const satisfies {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly licence: Bilingual;
  readonly keywords: readonly string[];
};
