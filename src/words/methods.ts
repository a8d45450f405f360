import type { Bilingual } from "#lib/lang.ts";
import type { ProsePart } from "#words/about.ts";

/** The page on methods. */
export const methodParts: Bilingual<readonly ProsePart[]> = {
  id: [
    {
      heading: "Dari mana angkanya",
      paragraphs: [
        "Tabel dihimpun dari terbitan BPS, laman pemerintah provinsi dan kementerian, liputan pers, dan repositori yang memuat tabel BPS. Hanya angka yang terlihat di sumbernya yang dimasukkan; yang tidak ditemukan dibiarkan kosong.",
        "Setiap baris menyebut sumbernya. Angka yang dibaca dari salinan menyebut keduanya: penerbit dan tempat salinan.",
      ],
    },
    {
      heading: "Satu angka dari beberapa",
      paragraphs: [
        "Satu hal kadang punya beberapa angka: rilis lama dan baru, atau sumber yang berbeda. Semua disimpan. Yang dipakai adalah rilis BPS terbaru; bila tidak ada, sumber yang paling dekat dengan BPS.",
        "Angka sementara dan sangat sementara ditandai seperti BPS menandainya, dengan * dan **, dan digambar dengan garis putus-putus serta titik berongga.",
      ],
    },
    {
      heading: "Versi dan perubahan",
      paragraphs: [
        "Semua tabel dan grafik dirilis bersama di bawah satu nomor: tahun, bulan, dan urutan rilis dalam bulan itu. Tiap rilis menyimpan tabel yang berubah, grafik yang barisnya berubah, dan selisihnya dengan rilis sebelumnya sel demi sel. Yang sudah disimpan tidak diubah lagi.",
        "Nilai yang sudah terbit tidak dapat berubah diam-diam: setiap perubahan atau penghapusan harus disertai catatan tentang sebabnya, revisi sumber atau koreksi kami, dan tanpa itu situs tidak dapat dibangun. Riwayatnya ada di halaman tiap tabel dan di halaman Koreksi.",
      ],
    },
    {
      heading: "Ukuran",
      paragraphs: [
        "PDRB atas dasar harga berlaku (ADHB) menunjukkan nilai dan struktur; atas dasar harga konstan 2010 (ADHK) menunjukkan pertumbuhan. Triliun adalah 10¹², miliar 10⁹.",
        "Struktur ekonomi memakai 17 lapangan usaha. BPS menerbitkan semuanya, tetapi salinan dan berita sering memuat sebagian saja. Sisanya digambar berarsir sebagai “tidak ada di sumber ini”, bukan sebagai “lainnya”.",
        "Data perdagangan dan struktur 2016 berasal dari tabel input-output antarwilayah: sebuah model, mencakup barang dan jasa, dan tidak disandingkan dengan angka tahunan.",
      ],
    },
    {
      heading: "Misi dagang",
      paragraphs: [
        "Nilai misi dagang adalah komitmen yang diumumkan, bukan pengiriman. Sebagian total mencakup investasi atau surat minat; bila sumbernya menyebutnya, tabel mencatatnya.",
        "Bila suatu janji tidak berjejak dalam sumber, kami menulis “dokumentasi belum ditemukan” dengan tanggal pemeriksaan. Itu bukan bukti bahwa tidak terjadi apa-apa.",
      ],
    },
    {
      heading: "Provinsi",
      paragraphs: [
        "Provinsi disebut dengan kode BPS. Sampai 2022 ada 34 provinsi, sesudahnya 38: kode 91 dan 94 sebelum pemekaran berarti wilayah yang lebih luas.",
      ],
    },
  ],
  en: [
    {
      heading: "Where the figures come from",
      paragraphs: [
        "The tables were gathered from publications of BPS (Statistics Indonesia), sites of provincial governments and ministries, press reports, and repositories that carry BPS tables. Only figures seen in a source were entered; what was not found is left empty.",
        "Every row names its source. A figure read from a copy names both: the publisher and the place of the copy.",
      ],
    },
    {
      heading: "One figure out of several",
      paragraphs: [
        "One thing sometimes has several figures: earlier and later releases, or sources that differ. All are kept. The one in use is the latest BPS release or, where there is none, the source nearest to BPS.",
        "Preliminary and very preliminary figures are marked as BPS marks them, with * and **, and drawn with dashed lines and hollow points.",
      ],
    },
    {
      heading: "Versions and changes",
      paragraphs: [
        "All tables and charts are released together under one number: year, month, and the number of the release within the month. Each release keeps the tables that changed, the charts whose rows changed, and its difference to the release before, cell by cell. What has been kept is never altered.",
        "A value that has been published cannot change in silence: each change or removal needs an entry on the reason, a revision by the source or a correction of ours, and without one the site cannot be built. The history stands on the page of each table and on the page Corrections.",
      ],
    },
    {
      heading: "Measures",
      paragraphs: [
        "Gross regional domestic product (GRDP) at current prices shows value and structure; at constant 2010 prices it shows growth. Trillion is 10¹², billion 10⁹.",
        "Economic structure uses 17 industries. BPS publishes all of them, but copies and news reports often hold only some. The rest is hatched as “not in this source” and never shown as “others”.",
        "Trade and structure of 2016 come from the inter-regional input-output table: a model that covers goods and services, and is not set beside the yearly figures.",
      ],
    },
    {
      heading: "Trade missions",
      paragraphs: [
        "The value of a trade mission is what was announced, not what was shipped. Some totals include investment or letters of intent; where the source says so, the table records it.",
        "Where a promise has left no trace in the sources we write “no documentation found” with the day of checking. That is no proof that nothing happened.",
      ],
    },
    {
      heading: "Provinces",
      paragraphs: [
        "Provinces go by their BPS codes. There were 34 until 2022 and 38 since: before the split, codes 91 and 94 mean larger areas.",
      ],
    },
  ],
};
