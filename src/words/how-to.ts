import type { Bilingual } from "#lib/lang.ts";
import type { ProsePart } from "#words/about.ts";

interface HowTo {
  readonly title: string;
  readonly line: string;
  readonly parts: readonly ProsePart[];
}

/** The page that shows how a chart is put on another page. */
export const embedding: Bilingual<
  HowTo & { readonly preview: string; readonly previewLine: string; readonly width: (px: string) => string }
> = {
  id: {
    title: "Cara menyematkan",
    line: "Setiap grafik dapat berdiri di halaman Anda, dengan atau tanpa skrip.",
    preview: "Contoh pada tiga lebar",
    previewLine: "Kode yang sama, dalam kolom yang berbeda. Bingkai menyesuaikan diri dengan lebar yang diberikan.",
    width: (px) => `${px} piksel`,
    parts: [
      {
        heading: "Pilih bentuknya",
        paragraphs: [
          "Bingkai saja (iframe) sudah cukup di sebagian besar sistem. Tingginya disiapkan untuk semua lebar kolom, jadi tidak ada yang terpotong dan tidak ada bilah gulir di atas data.",
          "Tombol Tabel di kaki sematan membuka semua baris yang digambar di dalam bingkai itu sendiri, juga tanpa skrip; tinggi bingkainya tidak berubah.",
          "Bingkai dan skrip membuat tinggi mengikuti isi. Skripnya kecil, tidak menyimpan apa pun, dan hanya mendengarkan bingkai kami sendiri. Halaman yang sudah memakai skrip Datawrapper, AMP, pym, atau iframe-resizer tidak memerlukannya.",
          "Di WordPress, tempelkan alamat halaman grafik pada baris tersendiri. WordPress membacanya lewat oEmbed dan memasang bingkainya. Berkas oEmbed selalu menyebut satu lebar; ukuran yang diminta lewat maxwidth tidak dapat dijawab oleh berkas statis. WordPress membatasi tinggi bingkai pada 1.000 piksel; grafik yang lebih tinggi dapat digulir di dalam bingkainya.",
          "Halaman lain punya oEmbed juga. Untuk artikel, provinsi, dan dua provinsi, yang terpasang ialah grafik utamanya dengan tautan ke halaman itu. Tabel, klaim, misi dagang, perjanjian, peristiwa, dan halaman daftar memberi judul dan gambar saja.",
          "Bila sistem Anda menolak bingkai, pakai HTML statis, gambar Markdown, atau berkas SVG dan PNG dari halaman grafik.",
        ],
      },
      {
        heading: "Apa yang akan berubah",
        paragraphs: [
          "Setiap kode sematan ada dalam dua bentuk. Yang bertanda “akan diperbarui” ikut berubah bila data diperbarui atau dikoreksi; pakai untuk halaman yang terus dirawat. Yang bertanda “tidak akan berubah” tetap pada satu versi data; pakai untuk berita yang sudah terbit, agar gambar dan kalimat Anda tetap cocok.",
          "Alamat bentuk yang tidak akan berubah memuat nomor versinya. Gambar, angka, dan kata-katanya diambil dari arsip rilis itu, bukan digambar ulang. Bila kemudian ada versi yang lebih baru, sematan menyebutnya dalam satu baris dengan tautan.",
          "Versi data selalu tertulis di bawah gambar.",
        ],
      },
      {
        heading: "Yang tidak kami lakukan",
        paragraphs: [
          "Sematan tidak memasang pelacak, tidak memakai kuki, dan tidak memanggil situs lain. Ia bekerja di dalam kotak pasir (sandbox) dan tetap lengkap bila JavaScript dimatikan.",
        ],
      },
      {
        heading: "Syarat",
        paragraphs: [
          "Rancangan grafik berlisensi CC BY 4.0: sebut Antarprovinsi dan biarkan baris sumber terlihat. Angka tetap mengikuti syarat sumbernya.",
        ],
      },
    ],
  },
  en: {
    title: "How to embed",
    line: "Every chart can stand on your page, with or without script.",
    preview: "An example at three widths",
    previewLine: "The same code in columns of different width. The frame adapts to the width it is given.",
    width: (px) => `${px} pixels`,
    parts: [
      {
        heading: "Choose a form",
        paragraphs: [
          "The frame alone (iframe) is enough in most systems. Its height is reserved for every width of column, so nothing is cut off and no scrollbar covers the data.",
          "The button Table at the foot of an embed opens all the rows that are drawn within the frame itself, without script too; the height of the frame stays as it is.",
          "Frame and script let the height follow the content. The script is small, stores nothing and listens only to our own frames. A page that already runs the script of Datawrapper, AMP, pym or iframe-resizer does not need it.",
          "In WordPress, paste the address of the chart’s page on a line of its own. WordPress reads it by oEmbed and sets the frame. The oEmbed file always names one width; a file on a static host cannot answer a wish for another maxwidth. WordPress limits a frame to a height of 1,000 pixels; a taller chart can be scrolled inside its frame.",
          "Every other page answers oEmbed too. For articles, provinces and pairs of provinces, what is set is their main chart, with a link to the page. Tables, claims, trade missions, agreements, events and lists give a title and a picture alone.",
          "If your system refuses frames, use the static HTML, the Markdown image, or the SVG and PNG files of the chart’s page.",
        ],
      },
      {
        heading: "What will change",
        paragraphs: [
          "Every embed code comes in two forms. The one marked “will update” changes when data are updated or corrected; take it for a page that you keep up. The one marked “will not change” stays at one data version; take it for a story that is out, so that picture and sentence keep agreeing.",
          "The address of the form that will not change holds the number of its version. Picture, figures and words come from the archive of that release and are not drawn again. If a newer version comes later, the embed says so in one line with a link.",
          "The data version always stands below the picture.",
        ],
      },
      {
        heading: "What we do not do",
        paragraphs: [
          "The embed sets no trackers or cookies and calls no other site. It works in a sandbox, and it is complete with JavaScript off.",
        ],
      },
      {
        heading: "Terms",
        paragraphs: [
          "The chart designs are under CC BY 4.0: name Antarprovinsi and leave the source line visible. The figures remain under the terms of their sources.",
        ],
      },
    ],
  },
};

/** The page that shows how a page, chart or table is cited. */
export const citing: Bilingual<HowTo & { readonly example: string }> = {
  id: {
    title: "Cara mengutip",
    line: "Rujukan yang menyebut versi data, sehingga orang lain dapat memeriksa angka yang sama.",
    example: "Contoh: satu tabel",
    parts: [
      {
        heading: "Pilih yang Anda kutip",
        paragraphs: [
          "Kutip tulisan bila Anda memakai kalimatnya, grafik bila Anda memakai gambarnya, dan tabel bila Anda memakai angkanya. Setiap halaman punya bagian Kutip dengan rujukan yang siap disalin.",
          "Angka milik lembaga yang menerbitkannya. Untuk satu angka, sebut juga sumber aslinya, misalnya BPS; namanya tertulis di bawah grafik dan di baris tabelnya.",
        ],
      },
      {
        heading: "Pilih bentuknya",
        paragraphs: [
          "APA, Chicago, dan kalimat biasa untuk daftar pustaka dan catatan kaki. BibTeX dan BibLaTeX untuk LaTeX. RIS dan CSL-JSON untuk Zotero, Mendeley, dan EndNote.",
          "Pengaya Zotero di peramban mengenali halaman kami: tulisan disimpan sebagai artikel koran, grafik dan tabel sebagai set data dengan versinya.",
          "Versi data sudah menunjuk angka yang tepat. Karena banyak kampus tetap meminta tanggal akses dalam gaya APA, peramban mengisinya dengan hari Anda membaca; bentuk lain tidak memuatnya.",
        ],
      },
      {
        heading: "Periksa versinya",
        paragraphs: [
          "Semua tabel punya satu nomor versi: tahun, bulan, dan urutan rilis dalam bulan itu. Berkas baru ditulis hanya untuk tabel yang berubah, jadi tabel yang tidak berubah tetap memakai berkas versi sebelumnya. Riwayat versi di halaman tabel menyebut semuanya, dengan nilai yang berubah dan sebabnya.",
          "Berkas tabel dengan versi di namanya tidak akan berubah. SHA-256 dalam rujukan adalah sidik jari berkas itu: hitung dari berkas yang Anda unduh, misalnya dengan perintah sha256sum, dan bandingkan.",
          "SHA-256 pada rujukan grafik dihitung dari berkas CSV grafik itu.",
          "Kami belum punya DOI, dan tidak mencantumkan yang tidak dapat dibuka.",
        ],
      },
    ],
  },
  en: {
    title: "How to cite",
    line: "References that name the data version, so that others can check the same figures.",
    example: "Example: a table",
    parts: [
      {
        heading: "Choose what you cite",
        paragraphs: [
          "Cite a story for its words, a chart for its picture, a table for its figures. Every page has a section Cite with references ready to copy.",
          "Figures belong to the body that issued them. For a single figure name the original source as well, such as BPS; it stands below the chart and in the row of the table.",
        ],
      },
      {
        heading: "Choose a form",
        paragraphs: [
          "APA, Chicago and plain words for reference lists and footnotes. BibTeX and BibLaTeX for LaTeX. RIS and CSL-JSON for Zotero, Mendeley and EndNote.",
          "Zotero’s browser extension knows our pages: a story is filed as a newspaper article, a chart or table as a dataset with its version.",
          "The data version already points to the exact figures, so the references hold no day of access. If your style asks for one, add the day on which you read the page.",
        ],
      },
      {
        heading: "Check the version",
        paragraphs: [
          "All tables share one version number: year, month, and the number of the release within the month. A new file is written only for a table that changed, so one that did not keeps the file of the version before. The list of versions on a table’s page names them all, with the values that changed and why.",
          "A table’s file with the version in its name will not change. The SHA-256 in the reference is the fingerprint of that file: compute it from the file that you downloaded, for instance with the command sha256sum, and compare.",
          "The SHA-256 in the reference of a chart is that of the chart’s own CSV file.",
          "We have no DOI yet, and print none that does not resolve.",
        ],
      },
    ],
  },
};
