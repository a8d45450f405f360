import type { Bilingual } from "#lib/lang.ts";

interface ImageWords {
  /** The day of the data, at the foot of a picture. */
  readonly data: (day: string) => string;
  /** Over the foot: of a long list the picture shows some lines. */
  readonly someOf: (shown: number, all: number) => string;
  readonly province: {
    /** Under the name of a province. */
    readonly line: (capital: string | null) => string;
    readonly growth: string;
    readonly rank: string;
    readonly ofProvinces: (rank: string, count: string) => string;
    readonly perHead: string;
    readonly population: string;
    readonly curve: (from: string, to: string) => string;
    readonly nation: string;
    /** What the picture shows, for those who do not see it. */
    readonly alt: (name: string, figures: string) => string;
  };
}

/** What the pictures for social networks say. */
export const imageWords: Bilingual<ImageWords> = {
  id: {
    data: (day) => `data ${day}`,
    someOf: (shown, all) => `${shown} dari ${all} baris`,
    province: {
      line: (capital) => (capital === null ? "Provinsi di Indonesia" : `Provinsi di Indonesia, ibu kota ${capital}`),
      growth: "pertumbuhan",
      rank: "urutan pertumbuhan",
      ofProvinces: (rank, count) => `${rank} dari ${count}`,
      perHead: "PDRB per kapita",
      population: "penduduk",
      curve: (from, to) => `Pertumbuhan, persen per tahun, ${from}–${to}`,
      nation: "Indonesia",
      alt: (name, figures) => `${name}: ${figures}. Peta letaknya dan garis pertumbuhannya di samping Indonesia.`,
    },
  },
  en: {
    data: (day) => `data as of ${day}`,
    someOf: (shown, all) => `${shown} of ${all} rows`,
    province: {
      line: (capital) => (capital === null ? "Province of Indonesia" : `Province of Indonesia, capital ${capital}`),
      growth: "growth",
      rank: "rank by growth",
      ofProvinces: (rank, count) => `${rank} of ${count}`,
      perHead: "GRDP per head",
      population: "people",
      curve: (from, to) => `Growth, percent a year, ${from}–${to}`,
      nation: "Indonesia",
      alt: (name, figures) => `${name}: ${figures}. A map of where it lies, and its growth beside Indonesia’s.`,
    },
  },
};
