import { code, internal, name, oneOf, optional, partialDate, someOf, text, url } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "sources",
  title: { id: "Daftar sumber", en: "List of sources" },
  description: {
    id: "Setiap sumber yang menjadi dasar suatu baris: judul, penerbit, tanggal, alamat, dan syarat pemakaiannya.",
    en: "Every source that a row rests on: title, publisher, date, address and terms of use.",
  },
  columns: {
    source_id: code({
      label: { id: "Sumber", en: "Source" },
      description: { id: "Pengenal tetap sumber.", en: "Permanent id of the source." },
    }),
    headline: optional(
      name({
        label: { id: "Judul asli", en: "Original title" },
        description: {
          id: "Judul persis seperti terbit; hanya dipakai di dalam rujukan pustaka.",
          en: "The title exactly as published; used only inside a bibliographic reference.",
        },
      }),
    ),
    label_id: text({
      label: { id: "Sebutan (Indonesia)", en: "Label (Indonesian)" },
      description: {
        id: "Sebutan sumber dari kami: jenis, penerbit, pokok, dan tanggal, dalam bahasa Indonesia.",
        en: "Our description of the source: kind, publisher, subject and date, in Indonesian.",
      },
    }),
    label_en: text({
      label: { id: "Sebutan (Inggris)", en: "Label (English)" },
      description: {
        id: "Sebutan sumber dari kami: jenis, penerbit, pokok, dan tanggal, dalam bahasa Inggris.",
        en: "Our description of the source: kind, publisher, subject and date, in English.",
      },
    }),
    publisher: name({
      label: { id: "Penerbit", en: "Publisher" },
      description: { id: "Lembaga atau media yang menerbitkan.", en: "Institution or outlet that published it." },
    }),
    copied_by: optional(
      name({
        label: { id: "Dibaca di", en: "Read at" },
        description: {
          id: "Tempat salinannya dibaca, bila bukan di penerbitnya.",
          en: "Where the copy was read, if not at the publisher’s.",
        },
      }),
    ),
    author: optional(
      name({
        label: { id: "Penulis", en: "Author" },
        description: {
          id: "Penulis yang tercetak, dipisahkan titik koma.",
          en: "Authors as printed, separated by semicolons.",
        },
      }),
    ),
    published: optional(
      partialDate({
        label: { id: "Terbit", en: "Published" },
        description: {
          id: "Tanggal terbit; hanya bulan atau tahun bila harinya tidak terlihat.",
          en: "Date of publication; only month or year where the day was not visible.",
        },
      }),
    ),
    url: optional(
      url({
        label: { id: "Alamat", en: "Address" },
        description: { id: "Alamat tempat sumber dibaca.", en: "Address at which the source was read." },
      }),
    ),
    lang: oneOf(["id", "en"], {
      label: { id: "Bahasa", en: "Language" },
      description: { id: "Bahasa sumber.", en: "Language of the source." },
      words: "source_lang",
    }),
    kind: oneOf(["press", "official", "dataset", "law", "academic"], {
      label: { id: "Jenis", en: "Kind" },
      description: { id: "Jenis sumber.", en: "Kind of source." },
      words: "source_kind",
    }),
    terms: oneOf(
      [
        "publisher_facts",
        "government_cited",
        "bps_permission",
        "bps_unlicensed_copy",
        "regulation",
        "mit",
        "mit_big",
        "cc_by_4",
        "not_stated",
      ],
      {
        label: { id: "Syarat", en: "Terms" },
        description: { id: "Syarat pemakaian yang dinyatakan sumber.", en: "Terms of use that the source states." },
        words: "source_terms",
      },
    ),
    reached: oneOf(["direct", "copy"], {
      label: { id: "Cara dibaca", en: "How it was read" },
      description: {
        id: "Langsung, atau lewat salinan angka resmi di tempat lain.",
        en: "Directly, or by way of a copy of official figures elsewhere.",
      },
      words: "source_reached",
    }),
    redistribute: oneOf(["yes", "facts_only", "ask"], {
      label: { id: "Boleh disebarkan", en: "May be passed on" },
      description: {
        id: "Apa yang boleh disebarkan ulang dari sumber ini.",
        en: "What of this source may be passed on.",
      },
      words: "source_redistribute",
    }),
    gaps: optional(
      someOf(["no_address", "no_date", "date_approximate", "date_from_text"], {
        label: { id: "Yang tidak terlihat", en: "What is missing" },
        description: {
          id: "Bagian rujukan yang tidak terlihat atau hanya diperkirakan.",
          en: "Parts of the reference that were not visible or are only estimated.",
        },
        words: "source_gap",
      }),
    ),
    title_noted: internal(
      optional(
        text({
          label: { id: "Judul menurut catatan", en: "Title as noted" },
          description: {
            id: "Judul atau ringkasan judul seperti dicatat saat pengumpulan, bila bukan judul asli.",
            en: "Title or shortened title as noted when gathered, where it is not the original one.",
          },
        }),
      ),
    ),
    note: internal(
      optional(
        text({
          label: { id: "Catatan kerja", en: "Working note" },
          description: {
            id: "Catatan pemeriksaan; tidak dicetak di halaman.",
            en: "Notes of checking; not printed on pages.",
          },
        }),
      ),
    ),
  },
  primaryKey: ["source_id"],
  naturalKey: ["source_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Daftar dan sebutan ini CC BY 4.0. Judul asli milik penerbitnya dan hanya dipakai untuk merujuk.",
    en: "This list and its labels are CC BY 4.0. Original titles belong to their publishers and are used only to refer to them.",
  },
  limits: [
    {
      id: "Judul asli hanya diisi bila alamat sumber atau bentuk cetaknya menunjukkan judul yang sama; sumber lain disebut dengan sebutan kami.",
      en: "The original title is given only where the address of the source or its printed form shows the same words; other sources go by our label.",
    },
    {
      id: "Tanggal sebagian sumber diambil dari isi naskah dan dapat berbeda dari tanggal terbit.",
      en: "Dates of some sources are taken from their text and may differ from the day of publication.",
    },
  ],
});
