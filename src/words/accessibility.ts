import type { Bilingual } from "#lib/lang.ts";
import type { ProsePart } from "#words/about.ts";

/** The page on accessibility: what holds, how it is checked, and what is known to fall short. */
export const accessibilityParts: Bilingual<readonly ProsePart[]> = {
  id: [
    {
      heading: "Yang kami tuju",
      paragraphs: [
        "Situs ini dibuat menurut WCAG 2.2 tingkat AA. Semua isi terbaca tanpa JavaScript, pada layar selebar 320 piksel, dengan teks yang diperbesar, dalam tampilan terang, gelap, dan warna paksa.",
      ],
    },
    {
      heading: "Grafik",
      paragraphs: [
        "Setiap grafik punya judul yang menyebut temuannya, uraian yang dibacakan pembaca layar, dan tabel dengan baris yang sama. Warna tidak pernah menjadi satu-satunya tanda: garis berujung lambang, angka sementara berongga dan putus-putus, data yang tidak ada diarsir.",
        "Dengan papan tik: satu kali Tab masuk ke grafik, panah kiri dan kanan berpindah titik, panah atas dan bawah berpindah deret, Home dan End ke ujung, PageUp dan PageDown sepuluh titik, Enter menyorot deret, Esc melepasnya. Yang terbaca di layar juga dibacakan.",
      ],
    },
    {
      heading: "Bagaimana diperiksa",
      paragraphs: [
        "Setiap perubahan situs diperiksa mesin: axe pada tiap jenis halaman dalam dua bahasa dan dua tampilan warna, kontras setiap tanda dan tulisan grafik, jarak warna bagi pembaca buta warna, ukuran tulisan sejak lebar 280 piksel, dan pembacaan setiap grafik dengan papan tik. Mesin tidak menemukan segalanya; situs ini belum diuji oleh pengguna pembaca layar.",
      ],
    },
    {
      heading: "Yang diketahui kurang",
      paragraphs: [
        "Nama lembaga, tempat, dan karya tetap dalam bahasa aslinya di halaman berbahasa Inggris. Penjelajah grafik memerlukan JavaScript untuk menggambar pilihan sendiri; tanpa itu ia menampilkan satu grafik jadi. Tabel yang lebih lebar daripada layar bergeser dalam kotaknya sendiri.",
        "Bila ada yang tidak dapat dibaca atau dipakai, sampaikan lewat tautan “Laporkan kekeliruan” di kaki halaman.",
      ],
    },
  ],
  en: [
    {
      heading: "What we aim for",
      paragraphs: [
        "This site is made to WCAG 2.2 at level AA. Everything can be read without JavaScript, on a screen 320 pixels wide, with enlarged text, in light, dark and forced colours.",
      ],
    },
    {
      heading: "Charts",
      paragraphs: [
        "Each chart has a title that states its finding, a description that screen readers speak, and a table with the same rows. Colour is never the only sign: lines end in symbols, preliminary figures are hollow and dashed, missing data are hatched.",
        "By keyboard: one Tab enters a chart, left and right arrows walk through its points, up and down arrows through its series, Home and End go to the ends, PageUp and PageDown take ten points at once, Enter lights a series and Esc lets go. What is shown is also spoken.",
      ],
    },
    {
      heading: "How it is checked",
      paragraphs: [
        "Machines check every change of the site: axe on each kind of page in both languages and both colour schemes, the contrast of each mark and label of the charts, the distance of colours for colour-blind readers, the size of text from 280 pixels up, and the reading of every chart by keyboard. Machines do not find everything; no user of a screen reader has tested this site yet.",
      ],
    },
    {
      heading: "What is known to fall short",
      paragraphs: [
        "Names of institutions, places and works stay in their own language on English pages. The chart explorer needs JavaScript to draw a choice of one’s own; without it, it shows one finished chart. Tables wider than the screen scroll in a box of their own.",
        "If something cannot be read or used, please say so through the link “Report an error” at the foot of the page.",
      ],
    },
  ],
};
