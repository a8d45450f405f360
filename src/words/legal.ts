import type { Bilingual } from "#lib/lang.ts";

const id = {
  title: "Kerangka hukum",
  way: "Apa kata undang-undang dan peraturan tentang kerja sama antarprovinsi",
  sentence: (all: string, laws: string, text: string, summary: string, unread: string) =>
    `Halaman ini memuat ${all} ketentuan dari ${laws} aturan tentang kerja sama daerah: ${text} dibaca dari naskahnya, ${summary} dari ringkasan, dan ${unread} pasal yang tidak kami baca hanya ditautkan.`,
  notAdvice: "Ini penjelasan jurnalistik, bukan nasihat hukum.",
  article: "Pasal",
  says: "Isinya, dalam kata-kata kami",
  source: "Sumber dan cara membaca",
  noArticle: "pasalnya tidak disebut dalam ringkasan",
  unread: "Tidak kami baca; naskahnya ada pada sumber.",
  caption: (law: string) => `Ketentuan ${law}`,
  chain: {
    title: "Bagaimana keempatnya bertaut",
    line: "Undang-undang membuka ruang, peraturan pemerintah membagi bentuk-bentuknya, dan dua peraturan menteri mengatur tata caranya: satu untuk mitra di dalam negeri, satu untuk mitra di luar negeri.",
  },
  year: {
    title: "22/2020 atau 22/2022?",
    used: "Kami memakai 22/2020.",
    conflict: "Kasus ini dalam perbedaan data",
    claim: "Yang ditemukan ketika klaim dalam berita diperiksa",
  },
  batam: {
    title: "Bagaimana dengan kesepakatan Batam",
    line: "Sumber yang kami baca tidak menyebut apakah kesepakatan empat provinsi tergolong kerja sama wajib atau sukarela, dan nomor naskahnya tidak disebut.",
    agreement: "Kesepakatan empat provinsi",
  },
  events: "Dalam garis waktu",
  related: "Aturan lain dalam catatan kami",
  terms: "Istilah",
};

type LegalWords = typeof id;

const en: LegalWords = {
  title: "Legal frame",
  way: "What the law and the regulations say on cooperation between provinces",
  sentence: (all, laws, text, summary, unread) =>
    `This page holds ${all} provisions of ${laws} rules on regional cooperation: ${text} were read in the text itself, ${summary} in a summary; ${unread} stand for articles that we did not read and only link to.`,
  notAdvice: "This is explanation by journalists, not legal advice.",
  article: "Article",
  says: "What it says, in our words",
  source: "Source, and how it was read",
  noArticle: "the summary names no article",
  unread: "Not read by us; the text is with the source.",
  caption: (law) => `Provisions of ${law}`,
  chain: {
    title: "How the four hang together",
    line: "The law opens the room, the government regulation divides the forms, and two ministerial regulations set the procedures: one for partners at home, one for partners abroad.",
  },
  year: {
    title: "22/2020 or 22/2022?",
    used: "We use 22/2020.",
    conflict: "This case in conflicting data",
    claim: "What was found when the claim of the news report was checked",
  },
  batam: {
    title: "And the Batam agreement?",
    line: "The sources that we read do not say whether the agreement of four provinces counts as mandatory or as voluntary cooperation, and none gives the number of the document.",
    agreement: "The agreement of four provinces",
  },
  events: "On the timeline",
  related: "Other rules in our record",
  terms: "Terms",
};

/** What the page on the legal frame says. */
export const legalWords: Bilingual<LegalWords> = { id, en };
