import type { Bilingual } from "#lib/lang.ts";

/** Figures of BPS that reached us by public copies and press reports. */
export const bpsTerms: Bilingual = {
  id: "Angka milik BPS, dibaca dari salinan publik dan pemberitaan; kutip dengan menyebut BPS. Penyebaran ulang secara komersial memerlukan izin BPS.",
  en: "The figures belong to BPS and were read in public copies and press reports; cite BPS. Commercial redistribution needs permission of BPS.",
};

/** The inter-regional input-output table of BPS, read from a public copy. */
export const irioTerms: Bilingual = {
  id: "Tabel milik BPS, dibaca dari salinan publik; kutip dengan menyebut BPS. Penyebaran ulang secara komersial memerlukan izin BPS.",
  en: "The table belongs to BPS and was read from a public copy; cite BPS. Commercial redistribution needs permission of BPS.",
};

/** Figures of several bodies, most of them read in press reports. */
export const pressTerms: Bilingual = {
  id: "Angka milik lembaga yang menerbitkannya, kebanyakan dibaca dari pemberitaan; yang diambil hanya faktanya, dengan menyebut sumber.",
  en: "The figures belong to the bodies that issued them, most read in press reports; only facts are taken, with the source named.",
};
