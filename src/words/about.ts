import type { Bilingual } from "#lib/lang.ts";

/** A part of a page of running text. */
export interface ProsePart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The page about the project. */
export const aboutParts: Bilingual<readonly ProsePart[]> = {
  id: [
    {
      heading: "Satu pertanyaan",
      paragraphs: [
        "Antarprovinsi mengikuti satu pertanyaan: bagaimana provinsi-provinsi di Indonesia tumbuh, apa yang dihasilkannya, dan apa jadinya kesepakatan yang ditandatangani di antara mereka.",
        "Dua dokumen menjadi titik awalnya: laporan berita tentang kesepakatan empat provinsi di Batam pada Juni 2025, dan sebuah makalah tentang misi dagang Jawa Timur dan Maluku Utara di Ternate pada 12 Maret 2025. Kelima provinsi di dalamnya, Lampung, Kepulauan Riau, Jawa Tengah, Jawa Timur, dan Maluku Utara, kami sebut provinsi inti. Dari sana kami mengumpulkan tabel yang dapat diperiksa siapa pun.",
      ],
    },
    {
      heading: "Cara kerja",
      paragraphs: [
        "Setiap angka dalam tulisan terikat pada satu sel tabel dan menuju ke barisnya. Angka yang tidak punya baris tidak dapat terbit: situs ini tidak dapat dibangun dengannya.",
        "Grafik, tabel, unduhan, dan kutipan berasal dari baris yang sama. Bila dua sumber menyebut angka yang berbeda, keduanya disimpan dan angka yang dipakai ditandai.",
        "Halaman lengkap tanpa JavaScript dan tidak memanggil situs lain. Tidak ada pelacak, iklan, atau pendaftaran.",
      ],
    },
    {
      heading: "Lisensi",
      paragraphs: [
        "Teks dan rancangan grafik kami berlisensi CC BY 4.0, kode berlisensi MIT. Angka tetap mengikuti syarat sumbernya, yang disebut di bawah tiap grafik dan di samping tiap unduhan.",
        "Penulisnya adalah proyek ini sendiri. Kami tidak menyebut diri perusahaan pers terdaftar.",
      ],
    },
  ],
  en: [
    {
      heading: "One question",
      paragraphs: [
        "Antarprovinsi follows one question: how do Indonesia’s provinces grow, what do they make, and what comes of the deals they sign with each other?",
        "Two documents were the start: a news report on the agreement of four provinces in Batam in June 2025, and a paper on the trade mission of East Java and North Maluku in Ternate on 12 March 2025. The five provinces in them, Lampung, Riau Islands, Central Java, East Java and North Maluku, are what we call the core provinces. From there we gathered tables that anybody can check.",
      ],
    },
    {
      heading: "How it works",
      paragraphs: [
        "Every figure in a story is bound to one cell of a table and leads to its row. A figure without a row cannot be published: the site cannot be built with it.",
        "Charts, tables, downloads and citations come from the same rows. Where two sources give different figures, both are kept and the one in use is marked.",
        "The pages are complete without JavaScript and call no other site. There are no trackers, advertisements or sign-ups.",
      ],
    },
    {
      heading: "Licences",
      paragraphs: [
        "Our texts and chart designs are under CC BY 4.0, the code under MIT. The figures remain under the terms of their sources, which are named below each chart and beside each download.",
        "The author is the project itself. We do not call ourselves a registered press company.",
      ],
    },
  ],
};
