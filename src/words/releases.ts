import type { Bilingual } from "#lib/lang.ts";

/** A count as written, and as a number where a language wants to know whether it is one. */
type Counted = (said: string, count: number) => string;

const id = {
  frozen: {
    notice: (version: string) => `Sematan ini tetap pada versi data ${version} dan tidak akan berubah.`,
    newer: (version: string) => `Ada versi yang lebih baru: ${version}`,
    heading: (version: string) => `Versi ${version}`,
    line: "Gambar, angka, dan kata-katanya diambil dari arsip rilis itu. Bila ada versi yang lebih baru, sematan menyebutnya dalam satu baris.",
    open: "Buka sematan yang tidak akan berubah",
    notYet: "Bentuk yang tidak akan berubah tersedia sejak rilis data berikutnya.",
  },
  versions: {
    heading: "Versi grafik ini",
    line: "Grafik diarsipkan pada setiap rilis data yang mengubah barisnya. Arsip tidak akan berubah.",
    none: "Grafik ini belum masuk rilis data.",
    tables: "Koreksi dan revisi pada tabelnya",
    entry: (version: string, day: string) => `versi data ${version}, ${day}`,
  },
  history: {
    heading: "Riwayat versi",
    line: "Versi baru ditulis hanya bila tabel ini berubah; di antaranya berlaku versi terakhir. Berkas tiap versi tidak akan berubah.",
    none: "Tabel ini belum masuk rilis data.",
    changes: (version: string) => `Nilai yang berubah pada versi ${version}`,
    feed: "Umpan revisi (RSS)",
  },
  first: "rilis pertama",
  kinds: { breaking: "susunan berubah", correction: "koreksi dan revisi", additive: "tambahan" },
  rows: (count: string) => `${count} baris`,
  counts: {
    cellsRevised: (said) => `${said} sel diubah`,
    cellsRemoved: (said) => `${said} sel dikosongkan`,
    rowsRemoved: (said) => `${said} baris dihapus`,
    columnsRemoved: (said) => `${said} kolom dihapus`,
    rowsAdded: (said) => `${said} baris ditambahkan`,
    cellsAdded: (said) => `${said} sel diisi`,
    columnsAdded: (said) => `${said} kolom ditambahkan`,
    none: "hanya susunan berkas yang berubah",
  } as Record<
    "cellsRevised" | "cellsRemoved" | "rowsRemoved" | "columnsRemoved" | "rowsAdded" | "cellsAdded" | "columnsAdded",
    Counted
  > & { readonly none: string },
  changes: ["Baris", "Kolom", "Sebelumnya", "Sekarang", "Sebab", "Sumber"],
  wholeRow: "seluruh baris",
  wholeColumn: "seluruh kolom",
  removed: "dihapus",
  superseded: "angka yang dipakai berganti; angka lama tetap di tabel",
  entryKinds: { revision: "revisi sumber", correction: "koreksi kami", wording: "kata-kata saja" },
  others: {
    heading: "Angka lain yang disimpan tabel ini",
    line: "Bila sumber merevisi angkanya, atau dua sumber memberi angka berbeda, tabel menyimpan keduanya. Di sini yang berbeda dari angka yang dipakai.",
    columns: ["Perihal", "Angka lain", "Angka yang dipakai", "Hubungan", "Sumber angka lain", "Sumber yang dipakai"],
    relations: {
      revised: "direvisi penerbitnya",
      earlier: "dari rilis yang lebih awal",
      differs: "sumber lain, angka lain",
    },
  },
  log: {
    articles: "Koreksi tulisan",
    data: "Koreksi dan revisi data",
    dataLine: "Setiap nilai terbitan yang berubah atau dihapus, dengan sebabnya. Tambahan tidak dicatat di sini.",
    noData: "Belum ada nilai terbitan yang berubah.",
    values: (said: string) => `${said} nilai`,
    more: (said: string) => `dan ${said} lainnya`,
    releases: "Rilis data",
    releasesLine: "Semua tabel punya satu nomor versi. Tiap rilis menyimpan tabel dan grafik yang berubah.",
    release: (version: string) => `Versi ${version}`,
    tables: (said: string) => `${said} tabel`,
    charts: (said: string) => `${said} grafik diarsipkan`,
    new: (said: string) => `${said} tabel baru`,
    changed: (said: string) => `${said} tabel berubah`,
    gone: (names: string) => `dihapus: ${names}`,
  },
  feed: {
    title: (site: string) => `${site}: revisi data`,
    description: "Rilis data, dan setiap tabel yang nilai terbitannya berubah.",
    release: (version: string) => `Rilis data ${version}`,
    table: (title: string, version: string) => `${title}: nilai berubah pada versi ${version}`,
  },
};

type ReleaseWords = typeof id;

const count =
  (one: string, many: string): Counted =>
  (said, number) =>
    `${said} ${number === 1 ? one : many}`;

const en: ReleaseWords = {
  frozen: {
    notice: (version) => `This embed stays at data version ${version} and will not change.`,
    newer: (version) => `There is a newer version: ${version}`,
    heading: (version) => `Version ${version}`,
    line: "Picture, figures and words come from the archive of that release. Once there is a newer version, the embed says so in one line.",
    open: "Open the embed that will not change",
    notYet: "The form that will not change is available from the next data release on.",
  },
  versions: {
    heading: "Versions of this chart",
    line: "A chart is archived in each data release that changes its rows. What is archived will not change.",
    none: "This chart is not in a data release yet.",
    tables: "Corrections and revisions of its tables",
    entry: (version, day) => `data version ${version}, ${day}`,
  },
  history: {
    heading: "Versions",
    line: "A new version is written only where this table changes; until then the last one holds. The file of each version will not change.",
    none: "This table is not in a data release yet.",
    changes: (version) => `Values that changed in version ${version}`,
    feed: "Feed of revisions (RSS)",
  },
  first: "first release",
  kinds: { breaking: "form changed", correction: "corrections and revisions", additive: "additions" },
  rows: (said) => (said === "1" ? "1 row" : `${said} rows`),
  counts: {
    cellsRevised: count("cell changed", "cells changed"),
    cellsRemoved: count("cell emptied", "cells emptied"),
    rowsRemoved: count("row removed", "rows removed"),
    columnsRemoved: count("column removed", "columns removed"),
    rowsAdded: count("row added", "rows added"),
    cellsAdded: count("cell filled in", "cells filled in"),
    columnsAdded: count("column added", "columns added"),
    none: "only the order of the file changed",
  },
  changes: ["Row", "Column", "Before", "Now", "Why", "Source"],
  wholeRow: "the whole row",
  wholeColumn: "the whole column",
  removed: "removed",
  superseded: "another figure is in use; the earlier one stays in the table",
  entryKinds: { revision: "revised by the source", correction: "our correction", wording: "wording only" },
  others: {
    heading: "Other figures that this table keeps",
    line: "Where a source revised its figure, or two sources give different ones, the table keeps both. These differ from the figure in use.",
    columns: ["What", "Other figure", "Figure in use", "How they relate", "Source of the other", "Source in use"],
    relations: {
      revised: "revised by its publisher",
      earlier: "from an earlier release",
      differs: "another source, another figure",
    },
  },
  log: {
    articles: "Corrections to stories",
    data: "Corrections and revisions of data",
    dataLine: "Every published value that changed or was removed, with the reason. Additions are not listed here.",
    noData: "No published value has changed so far.",
    values: (said) => (said === "1" ? "1 value" : `${said} values`),
    more: (said) => (said === "1" ? "and 1 more" : `and ${said} more`),
    releases: "Data releases",
    releasesLine: "All tables share one version number. Each release keeps the tables and charts that changed in it.",
    release: (version) => `Version ${version}`,
    tables: (said) => (said === "1" ? "1 table" : `${said} tables`),
    charts: (said) => (said === "1" ? "1 chart archived" : `${said} charts archived`),
    new: (said) => (said === "1" ? "1 new table" : `${said} new tables`),
    changed: (said) => (said === "1" ? "1 table changed" : `${said} tables changed`),
    gone: (names) => `removed: ${names}`,
  },
  feed: {
    title: (site) => `${site}: data revisions`,
    description: "Data releases, and each table of which published values changed.",
    release: (version) => `Data release ${version}`,
    table: (title, version) => `${title}: values changed in version ${version}`,
  },
};

/** What pages say of releases, their differences, and charts that stay at one. */
export const releaseWords: Bilingual<ReleaseWords> = { id, en };
