const months = [
  "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember",
  "January|February|March|May|June|July|August|October|December",
].join("|");

const year = String.raw`(?:19|20)\d\d`;

const counted = [
  "%|persen|percent|per cent|poin|point|miliar|triliun|juta|ribu|billion|trillion|million|thousand|rupiah|dolar|dollar",
  "orang|people|pelaku|perusahaan|businesses|companies|provinsi|provinces|ton|tonnes|TEU|km|kilo|kali|times|jam|hours|mil|miles",
].join("|");

const laws = [
  "UU|PP|Perppu|Perpres|Keppres|Inpres|Perda|Pergub|Permendagri|Permendag|Permenhub|Kepmendagri|Kepmen|Permen",
  String.raw`Undang-[Uu]ndang|Peraturan(?: \p{Lu}\p{L}+)+|Keputusan(?: \p{Lu}\p{L}+)+|Instruksi(?: \p{Lu}\p{L}+)+`,
  String.raw`Law|(?:\p{Lu}\p{L}+ )*Regulation|(?:\p{Lu}\p{L}+ )*Decree|(?:\p{Lu}\p{L}+ )*Instruction`,
].join("|");

const parts = "Pasal|pasal|ayat|huruf|angka|Bab|bab|Lampiran|Articles?|articles?|Paragraphs?|paragraphs?|Chapter|chapter|Annex";

/** What may be typed by hand, because no table says it: dates, years, the numbers of laws, notes, names. */
const permitted: readonly RegExp[] = [
  /\[\^[\w-]+\]:?/g,
  /https?:\/\/[^\s)>\]]+/g,
  /\bCOVID-19\b|\bCovid-19\b|\bG20\b/g,
  // PP 28/2018, UU Nomor 23 Tahun 2014, Government Regulation 28 of 2018
  new RegExp(String.raw`(?<!\p{L})(?:${laws})\s+(?:(?:Nomor|nomor|No\.|Number|number)\s+)?\d{1,3}(?:/|\s+(?:Tahun|tahun|of)\s+)${year}`, "gu"),
  // Pasal 3, ayat (2), Pasal 363–369, Article 3
  new RegExp(String.raw`(?<!\p{L})(?:${parts})\s+\(?\d{1,3}\)?(?:[–-]\(?\d{1,3}\)?)?`, "gu"),
  // 12 Maret 2025, 12–14 March
  new RegExp(String.raw`(?<![\d.,])\d{1,2}(?:[–-]\d{1,2})?\s(?=(?:${months})(?!\p{L}))`, "gu"),
  // Q2 2025
  new RegExp(String.raw`(?<!\p{L})Q[1-4](?=\s(?:of\s)?${year})`, "gu"),
  // 2025, 2019–2025, 2010s; neither Rp2025 nor 2.025 nor "2025 persen"
  new RegExp(String.raw`(?<![\d.,$]|Rp\s?|US\$\s?)${year}(?!\d|[.,]\d|\s?(?:${counted})(?!\p{L})|-?an\s?(?:${counted}))`, "gu"),
];

export interface Digits {
  readonly text: string;
  readonly offset: number;
}

/** Numbers in a text that are typed by hand though they may not be, in reading order. */
export function unboundDigits(text: string): readonly Digits[] {
  const open = permitted.reduce((rest, pattern) => rest.replace(pattern, (found) => found.replace(/\d/g, " ")), text);
  return [...open.matchAll(/[\p{Nd}²³¹½¼¾](?:[.,/\p{Nd}]*\p{Nd})?/gu)].map(({ 0: found, index }) => ({ text: found, offset: index }));
}
