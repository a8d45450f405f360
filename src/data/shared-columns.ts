import { code, codes, flag, oneOf, optional, period, someOf, text, year } from "#data/columns.ts";

/** The BPS code of a province; "00" is Indonesia. */
export const provinceCode = () =>
  code({
    label: { id: "Provinsi", en: "Province" },
    description: {
      id: "Kode provinsi menurut BPS, dua angka; 00 berarti Indonesia.",
      en: "BPS code of the province, two digits; 00 is Indonesia.",
    },
    role: "place",
    references: "provinces",
  });

/** One of the 17 industries of BPS. */
export const industryCode = () =>
  code({
    label: { id: "Lapangan usaha", en: "Industry" },
    description: {
      id: "Kode lapangan usaha menurut BPS, satu dari 17 kategori.",
      en: "BPS code of the industry, one of 17 categories.",
    },
    role: "category",
    references: "industries",
  });

/** The source that a row was read from. */
export const sourceId = () =>
  code({
    label: { id: "Sumber", en: "Source" },
    description: { id: "Sumber tempat angka ini dibaca.", en: "The source in which this figure was read." },
    role: "source",
    references: "sources",
  });

/** The mark of the one row to show where several rows tell of the same cell. */
export const isPreferred = () =>
  flag({
    label: { id: "Dipakai", en: "Preferred" },
    description: {
      id: "Benar pada satu baris yang dipakai bila beberapa sumber atau rilis memberi angka untuk hal yang sama.",
      en: "True for the one row that is used where several sources or releases give a figure for the same thing.",
    },
  });

/** False where a row is kept but must not be drawn until another source supports it. */
export const isConfirmed = () =>
  flag({
    label: { id: "Layak digambar", en: "Fit to draw" },
    description: {
      id: "Salah bila angka hanya bertumpu pada satu salinan tangan kedua atau satu naskah yang meragukan; angka itu disimpan, tetapi tidak digambar.",
      en: "False where a figure rests only on one second-hand copy or one doubtful text; it is kept but not drawn.",
    },
  });

/** How far BPS had settled a figure when the source took it. */
export const figureStatus = () =>
  oneOf(["final", "preliminary", "very_preliminary", "unknown"], {
    label: { id: "Status", en: "Status" },
    description: {
      id: "Status angka menurut BPS: tetap, sementara, atau sangat sementara.",
      en: "Standing of the figure at BPS: final, preliminary or very preliminary.",
    },
    words: "figure_status",
    role: "status",
  });

export const priceBasis = () =>
  oneOf(["current", "constant2010"], {
    label: { id: "Dasar harga", en: "Price basis" },
    description: {
      id: "Harga berlaku, atau harga konstan tahun dasar 2010.",
      en: "Current prices, or constant prices of base year 2010.",
    },
    words: "price_basis",
  });

export const growthMeasure = () =>
  oneOf(["yoy", "qoq", "ctc"], {
    label: { id: "Ukuran", en: "Measure" },
    description: {
      id: "Pembanding pertumbuhan: triwulan yang sama tahun sebelumnya (y-on-y), triwulan sebelumnya (q-to-q), atau kumulatif sejak awal tahun (c-to-c).",
      en: "What growth is measured against: the same quarter of the year before (y-on-y), the quarter before (q-to-q), or cumulatively since the start of the year (c-to-c).",
    },
    words: "growth_measure",
  });

/** Recurring remarks on a row, as codes; `values` are those that occur in the table. */
export const noteCodes = <const V extends readonly string[]>(values: V) =>
  optional(
    someOf(values, {
      label: { id: "Catatan", en: "Notes" },
      description: {
        id: "Catatan yang berulang tentang asal atau cara baca angka.",
        en: "Recurring remarks on where a figure comes from or how to read it.",
      },
      words: "number_note",
      role: "text",
    }),
  );

/** A remark that only one row needs, in Indonesian; `noteEn` stands beside it. */
export const noteId = () =>
  optional(
    text({
      label: { id: "Keterangan (Indonesia)", en: "Remark (Indonesian)" },
      description: {
        id: "Keterangan khusus baris ini, dalam bahasa Indonesia.",
        en: "A remark on this row alone, in Indonesian.",
      },
    }),
  );

/** The English half of `noteId`. */
export const noteEn = () =>
  optional(
    text({
      label: { id: "Keterangan (Inggris)", en: "Remark (English)" },
      description: {
        id: "Keterangan khusus baris ini, dalam bahasa Inggris.",
        en: "A remark on this row alone, in English.",
      },
    }),
  );

/** The sources of the value that a computed share was divided by. */
export const denominatorSourceIds = () =>
  optional(
    codes({
      label: { id: "Sumber pembagi", en: "Source of the denominator" },
      description: {
        id: "Sumber nilai yang menjadi pembagi bila pangsa dihitung dari nilai.",
        en: "Source of what was divided by, where a share is computed from a value.",
      },
      role: "source",
      references: "sources",
    }),
  );

export const measuredYear = () =>
  year({
    label: { id: "Tahun", en: "Year" },
    description: { id: "Tahun yang diukur.", en: "The year measured." },
  });

/** A year, a quarter, a month or a span of months. */
export const measuredPeriod = () =>
  period({
    label: { id: "Periode", en: "Period" },
    description: {
      id: "Tahun (2025), triwulan (2025-Q2), bulan (2025-09), atau rentang bulan (2025-01/2025-09) yang diukur.",
      en: "The year (2025), quarter (2025-Q2), month (2025-09) or span of months (2025-01/2025-09) measured.",
    },
  });

/** Exports by where goods come from, or by the port where they are loaded. */
export const exportDefinition = () =>
  oneOf(["origin", "port", "not_stated"], {
    label: { id: "Definisi", en: "Definition" },
    description: {
      id: "Menurut provinsi asal barang, menurut pelabuhan muat, atau tidak disebut sumbernya.",
      en: "By province of origin of the goods, by port of loading, or not stated by the source.",
    },
    words: "export_definition",
  });

/** Which account a share of 2016 and other years is taken from; the bases never stand on one line. */
export const shareBasis = <const V extends readonly ["accounts", ...string[]]>(values: V) =>
  oneOf(values, {
    label: { id: "Dasar", en: "Basis" },
    description: {
      id: "PDRB tahunan, atau tabel input-output patokan 2016 yang tidak sebanding dengannya.",
      en: "The yearly accounts, or the benchmark input-output table of 2016, which is not comparable with them.",
    },
    words: "share_basis",
  });
