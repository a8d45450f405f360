import type { Bilingual } from "#lib/lang.ts";

/** What a reference says of the kind of work, by the names of `WorkKind`. */
export interface KindWords {
  readonly article: string;
  readonly chart: string;
  readonly dataset: string;
  readonly mission: string;
  readonly agreement: string;
  readonly event: string;
  readonly claim: string;
  readonly pair: string;
  readonly province: string;
}

/** Before the version in a reference after APA: stories and charts show a release, a table is in one. */
export const versionWords: Bilingual<KindWords> = {
  id: {
    article: "Versi data",
    chart: "Versi data",
    dataset: "Versi",
    mission: "Versi data",
    agreement: "Versi data",
    event: "Versi data",
    claim: "Versi data",
    pair: "Versi data",
    province: "Versi data",
  },
  en: {
    article: "Data version",
    chart: "Data version",
    dataset: "Version",
    mission: "Data version",
    agreement: "Data version",
    event: "Data version",
    claim: "Data version",
    pair: "Data version",
    province: "Data version",
  },
};

/** The kind in square brackets, which APA leaves out for an article. */
export const bracketWords: Bilingual<KindWords> = {
  id: {
    article: "",
    chart: " [Grafik]",
    dataset: " [Set data]",
    mission: " [Catatan misi dagang]",
    agreement: " [Catatan perjanjian]",
    event: " [Catatan peristiwa]",
    claim: " [Pemeriksaan klaim]",
    pair: " [Perbandingan dua provinsi]",
    province: " [Profil provinsi]",
  },
  en: {
    article: "",
    chart: " [Chart]",
    dataset: " [Dataset]",
    mission: " [Record of a trade mission]",
    agreement: " [Record of an agreement]",
    event: " [Record of an event]",
    claim: " [Check of a claim]",
    pair: " [Comparison of two provinces]",
    province: " [Profile of a province]",
  },
};

/** Kind and version as one note, for formats that have no field for them. */
export const noteWords: Bilingual<KindWords> = {
  id: {
    article: "Versi data",
    chart: "Grafik, versi data",
    dataset: "Set data, versi",
    mission: "Catatan misi dagang, versi data",
    agreement: "Catatan perjanjian, versi data",
    event: "Catatan peristiwa, versi data",
    claim: "Pemeriksaan klaim, versi data",
    pair: "Perbandingan dua provinsi, versi data",
    province: "Profil provinsi, versi data",
  },
  en: {
    article: "Data version",
    chart: "Chart, data version",
    dataset: "Dataset, version",
    mission: "Record of a trade mission, data version",
    agreement: "Record of an agreement, data version",
    event: "Record of an event, data version",
    claim: "Check of a claim, data version",
    pair: "Comparison of two provinces, data version",
    province: "Profile of a province, data version",
  },
};

export const retrievalWords: Bilingual<(day: string, address: string) => string> = {
  id: (day, address) => `Diakses ${day} dari ${address}`,
  en: (day, address) => `Retrieved ${day}, from ${address}`,
};

/** The rights in a table or chart, as one line. */
export const rightsWords: Bilingual<(licence: string) => string> = {
  id: (licence) => `Susunan dan rancangan ${licence}; angka mengikuti syarat sumbernya`,
  en: (licence) => `Arrangement and design ${licence}; figures remain under the terms of their sources`,
};
