import type { Bilingual } from "#lib/lang.ts";

const id = {
  title: "Setelah tanda tangan",
  description: "Apa yang dijanjikan ketika provinsi bekerja sama, dan apa yang terdokumentasi sesudahnya.",
  way: "Setiap janji dalam kerja sama, dan apa yang terdokumentasi sesudahnya",
  sentence: (all: string, partnerships: string, parts: string, day: string) =>
    `Dari ${all} janji dan rencana dalam ${partnerships} kemitraan antarprovinsi, ${parts}, per ${day}.`,
  parts: {
    documented: (count: string) => `${count} terdokumentasi`,
    partly: (count: string) => `${count} terdokumentasi sebagian`,
    "none-found": (count: string) => `${count} belum ditemukan dokumentasinya`,
  },
  cells: (all: string, found: string, missing: string, day: string) =>
    `Tabel indikatornya punya ${all} sel: ${found} berisi angka, ${missing} kosong karena angkanya belum kami temukan terbit per ${day}.`,
  none: "Belum ada janji yang tercatat.",
  contents: "Isi halaman",
  counts: (all: string, parts: string) => `${all} janji dan rencana: ${parts}.`,
  reading: "Cara membaca",
  readingLines: [
    "Janji disepakati atau dinyatakan akan dilakukan. Rencana berupa tawaran, ajakan, atau harapan.",
    "Terdokumentasi berarti ada sumber yang menceritakan bahwa hal itu terjadi; sebagian, bila yang diceritakan baru satu bagian atau satu langkah. Tanda-tandanya bukan nilai.",
    "Dokumentasi belum ditemukan berarti sumber-sumber yang kami himpun sampai hari pemeriksaan tidak menceritakannya. Yang disebut pada tiap janji ialah sumber tentang hal itu, sering dari hari janjinya diucapkan; kapan sumber terbaru tentang para pihaknya terbit tertulis pada tiap kemitraan. Temuan ini bukan hasil penyisiran semua arsip, dan tidak berarti tidak ada yang dilakukan.",
  ],
  by: "Oleh",
  on: "pada",
  written: "Tertulis di",
  found: "Yang ditemukan",
  event: "peristiwa",
  notFound: (day: string) => `Dokumentasi belum ditemukan per ${day}.`,
  asOf: (day: string) => `per ${day}`,
  checked: (day: string) => `Diperiksa ${day}.`,
  inLedger: "Di buku klaim",
  readAbout: (newest: string | null) =>
    `Sumber yang kami baca tentang hal ini${newest === null ? "" : `, yang terbaru dari ${newest}`}`,
  agreements: "Perjanjian",
  missions: "Misi dagang",
  parties: "Para pihak",
  since: "Perjanjian pertama",
  newest: "Sumber terbaru",
  newestLine: "terbit paling akhir di antara sumber kami tentang kemitraan ini atau dua dari pihaknya",
  noPromises: "Tidak ada janji yang dapat diikuti satu per satu dalam sumber yang kami baca.",
  scorecard: {
    title: "Indikator kemitraan",
    line: "Tiga ukuran yang disarankan makalah tentang Jawa Timur dan Maluku Utara: perdagangan, investasi, dan UMKM. Yang dihitung hanya angka di antara para pihak.",
    caption: "Nilai yang terbit menurut tahun; perdagangan dalam miliar rupiah",
    partnership: "Kemitraan dan ukuran",
    missing: "belum ditemukan",
    outside: "belum bermitra",
    legend: (day: string) =>
      `Garis datar: sebelum kemitraan itu diikuti. Kosong berarsir: angkanya belum kami temukan terbit per ${day}.`,
    whole: "Investasi dan UMKM setiap provinsi sebagai keseluruhan ada di tabel",
    and: "dan",
    wholeLine: "angka itu tidak memperlihatkan apa yang mengalir di antara para pihak.",
  },
  recommendations: {
    title: "Saran makalah",
    line: (count: string) =>
      `Makalah tentang misi dagang Jawa Timur dan Maluku Utara memuat ${count} saran. Saran bukan janji pemerintah dan tidak ikut dihitung di atas.`,
  },
  links: {
    title: "Setelah tanda tangan",
    line: "Janji yang diikuti, dan apa yang terdokumentasi sesudahnya.",
    partnership: (name: string) => `Semua janji: ${name}`,
  },
  tables: "Tabel",
};

type TrackerWords = typeof id;

const en: TrackerWords = {
  title: "After the signing",
  description: "What was promised when provinces agreed to cooperate, and what has been documented since.",
  way: "Every promise of a cooperation, and what has been documented since",
  sentence: (all, partnerships, parts, day) =>
    `Of ${all} promises and plans in ${partnerships} partnerships of provinces, ${parts}, as of ${day}.`,
  parts: {
    documented: (count) => `${count} ${count === "1" ? "is" : "are"} documented`,
    partly: (count) => `${count} ${count === "1" ? "is" : "are"} partly documented`,
    "none-found": (count) => `${count} ${count === "1" ? "has" : "have"} no documentation that we found`,
  },
  cells: (all, found, missing, day) =>
    `The scorecard has ${all} cells: ${found} ${found === "1" ? "holds" : "hold"} a figure, ${missing} ${missing === "1" ? "is" : "are"} empty, since we found no figure published as of ${day}.`,
  none: "No promise is recorded yet.",
  contents: "On this page",
  counts: (all, parts) => `${all === "1" ? "1 promise or plan" : `${all} promises and plans`}: ${parts}.`,
  reading: "How to read this",
  readingLines: [
    "A promise was agreed, or it was said that it will be done. A plan is an offer, an invitation or a hope.",
    "Documented means that a source tells of it having happened; partly, where the source tells of one part of it or of one step. The marks are not grades.",
    "No documentation found means that the sources we had gathered by the day of checking do not tell of it. Those named with a promise are about that matter, often from the day of the promise; each partnership says when the newest source on its parties was published. The finding is no search of every archive, and it does not mean that nothing was done.",
  ],
  by: "By",
  on: "on",
  written: "Written in",
  found: "What was found",
  event: "event",
  notFound: (day) => `No documentation found as of ${day}.`,
  asOf: (day) => `as of ${day}`,
  checked: (day) => `Checked on ${day}.`,
  inLedger: "In the claims ledger",
  readAbout: (newest) => `Sources that we read on this${newest === null ? "" : `, the newest of ${newest}`}`,
  agreements: "Agreements",
  missions: "Trade missions",
  parties: "Parties",
  since: "First agreement",
  newest: "Newest source",
  newestLine: "the last to be published among our sources on this partnership or any two of its parties",
  noPromises: "The sources that we read hold no promise that could be followed one by one.",
  scorecard: {
    title: "Scorecard",
    line: "Three measures that the paper on East Java and North Maluku recommends: trade, investment and small firms. Only figures between the parties count.",
    caption: "Values as published, by year; trade in billions of rupiah",
    partnership: "Partnership and measure",
    missing: "not found",
    outside: "before the partnership",
    legend: (day) => `A dash: before the partnership is followed. Hatched: no figure found published as of ${day}.`,
    whole: "Investment and small firms of each province as a whole stand in the tables",
    and: "and",
    wholeLine: "those figures do not show what flows between the parties.",
  },
  recommendations: {
    title: "Recommendations of the paper",
    line: (count) =>
      `The paper on the trade mission of East Java and North Maluku makes ${count} recommendations. A recommendation is no promise of a government and is not counted above.`,
  },
  links: {
    title: "After the signing",
    line: "Promises that are followed, and what has been documented since.",
    partnership: (name) => `All promises: ${name}`,
  },
  tables: "Tables",
};

/** What the tracker of promises says, and what other pages say of it. */
export const trackerWords: Bilingual<TrackerWords> = { id, en };
