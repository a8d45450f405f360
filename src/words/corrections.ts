import type { Bilingual } from "#lib/lang.ts";
import type { ProsePart } from "#words/about.ts";

/** The page on corrections: how they are made, and the rights that Indonesian press law gives. */
export const correctionParts: Bilingual<readonly ProsePart[]> = {
  id: [
    {
      heading: "Cara kami mengoreksi",
      paragraphs: [
        "Kekeliruan dalam tulisan diperbaiki di tempatnya, dan koreksinya disebut di akhir tulisan dengan tanggal serta isi yang berubah. Alamat halaman tidak berubah.",
        "Data dirilis dengan nomor versi. Nilai yang sudah terbit hanya boleh berubah bersama catatan tentang sebabnya; tanpa catatan itu situs ini tidak dapat dibangun. Berkas dan grafik versi lama tetap di alamatnya.",
        "Revisi oleh sumber, misalnya angka sementara BPS yang menjadi tetap, bukan koreksi: angka lama tetap tersimpan di tabel dan ditandai.",
      ],
    },
    {
      heading: "Hak jawab dan hak koreksi",
      paragraphs: [
        "Undang-Undang Nomor 40 Tahun 1999 tentang Pers mengenal dua hak. Dengan hak jawab, orang atau kelompok yang dirugikan nama baiknya oleh suatu pemberitaan dapat menanggapi atau menyanggahnya. Dengan hak koreksi, setiap orang dapat menunjukkan kekeliruan informasi, tentang dirinya maupun orang lain.",
        "Kami melayani keduanya, apa pun status hukum kami: tanggapan dimuat di halaman yang bersangkutan, dan koreksi dicatat di halaman ini.",
      ],
    },
  ],
  en: [
    {
      heading: "How we correct",
      paragraphs: [
        "An error in a story is put right where it stands, and the correction is named at the end of the story with its date and what changed. The address of the page stays the same.",
        "Data are released under a version number. A value that has been published may change only together with an entry on the reason; without it this site cannot be built. Files and charts of earlier versions stay at their addresses.",
        "A revision by the source, such as a preliminary BPS figure that becomes final, is not a correction: the earlier figure stays in the table and is marked.",
      ],
    },
    {
      heading: "Right of reply and right of correction",
      paragraphs: [
        "Indonesia’s Press Law (Law 40 of 1999) provides for two rights. By the right of reply (hak jawab), a person or group whose good name is harmed by a report may respond to it or rebut it. By the right of correction (hak koreksi), anyone may point out an error of information, about themselves or about others.",
        "We serve both, whatever our legal form: a reply stands on the page that it concerns, and a correction is recorded on this page.",
      ],
    },
  ],
};

/** What the page says besides its parts. */
export const correctionWords = {
  report: { id: "Melaporkan kekeliruan", en: "Reporting an error" },
  reportAt: {
    id: "Sebutkan alamat halaman, angka atau kalimatnya, dan sumber yang menunjukkan lain. Kirim ke:",
    en: "Name the address of the page, the figure or sentence, and the source that shows otherwise. Send it to:",
  },
  noContact: {
    id: "Salinan situs ini belum menyebut alamat kontak. Begitu ada, alamatnya dimuat di sini.",
    en: "This copy of the site names no contact address yet. Once there is one, it will appear here.",
  },
  none: { id: "Belum ada koreksi tulisan.", en: "No corrections to stories so far." },
} as const satisfies Record<string, Bilingual>;
