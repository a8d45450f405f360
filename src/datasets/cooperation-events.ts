import { code, codes, decimal, name, oneOf, optional, partialDate, text } from "#data/columns.ts";
import { agreementId, missionId, sourceIds } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "cooperation-events",
  title: { id: "Peristiwa kerja sama daerah", en: "Events of regional cooperation" },
  description: {
    id: "Aturan, pertemuan, misi dagang, perjanjian, tindak lanjut, dan pernyataan tentang kerja sama antarprovinsi, 2014–2026.",
    en: "Laws, meetings, trade missions, agreements, follow-ups and statements on cooperation between provinces, 2014–2026.",
  },
  columns: {
    event_id: code({
      label: { id: "Peristiwa", en: "Event" },
      description: { id: "Pengenal tetap peristiwa.", en: "Permanent id of the event." },
    }),
    date: partialDate({
      label: { id: "Tanggal", en: "Date" },
      description: {
        id: "Hari peristiwa; hanya bulan atau tahun bila harinya tidak terlihat.",
        en: "Day of the event; only month or year where the day was not visible.",
      },
    }),
    date_end: optional(
      partialDate({
        label: { id: "Sampai", en: "Until" },
        description: {
          id: "Hari terakhir peristiwa yang berlangsung beberapa hari.",
          en: "Last day of an event of several days.",
        },
      }),
    ),
    kind: oneOf(["law", "meeting", "trade_mission", "agreement", "follow_up", "statement", "programme"], {
      label: { id: "Jenis", en: "Kind" },
      description: { id: "Jenis peristiwa.", en: "Kind of event." },
      words: "event_kind",
    }),
    title_id: text({
      label: { id: "Judul (Indonesia)", en: "Title (Indonesian)" },
      description: {
        id: "Apa yang terjadi, dalam satu baris, dalam bahasa Indonesia.",
        en: "What happened, in one line, in Indonesian.",
      },
    }),
    title_en: text({
      label: { id: "Judul (Inggris)", en: "Title (English)" },
      description: {
        id: "Apa yang terjadi, dalam satu baris, dalam bahasa Inggris.",
        en: "What happened, in one line, in English.",
      },
    }),
    provinces: optional(
      codes({
        label: { id: "Provinsi", en: "Provinces" },
        description: {
          id: "Kode BPS provinsi yang terlibat atau disebut.",
          en: "BPS codes of the provinces involved or named.",
        },
        role: "place",
        references: "provinces",
      }),
    ),
    place: optional(
      name({
        label: { id: "Tempat", en: "Place" },
        description: { id: "Kota atau kabupaten peristiwa.", en: "City or regency of the event." },
        role: "place",
      }),
    ),
    lat: optional(
      decimal({
        label: { id: "Lintang", en: "Latitude" },
        description: {
          id: "Lintang pusat kota, bukan gedungnya.",
          en: "Latitude of the city centre, not of the venue.",
        },
        unit: "degree",
        role: "place",
        min: -90,
        max: 90,
      }),
    ),
    lon: optional(
      decimal({
        label: { id: "Bujur", en: "Longitude" },
        description: {
          id: "Bujur pusat kota, bukan gedungnya.",
          en: "Longitude of the city centre, not of the venue.",
        },
        unit: "degree",
        role: "place",
        min: -180,
        max: 180,
      }),
    ),
    summary_id: text({
      label: { id: "Ringkasan (Indonesia)", en: "Summary (Indonesian)" },
      description: { id: "Satu atau dua kalimat dalam bahasa Indonesia.", en: "One or two sentences in Indonesian." },
    }),
    summary_en: text({
      label: { id: "Ringkasan (Inggris)", en: "Summary (English)" },
      description: { id: "Satu atau dua kalimat dalam bahasa Inggris.", en: "One or two sentences in English." },
    }),
    mission_id: optional(missionId()),
    agreement_id: optional(agreementId()),
    source_ids: sourceIds(),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["event_id"],
  naturalKey: ["event_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Fakta dari pemberitaan, rilis pemerintah, dan naskah peraturan dengan menyebut sumbernya; teks beritanya milik penerbit. Koordinat kota dari GeoNames (CC BY 4.0).",
    en: "Facts from press reports, government releases and texts of regulations, naming each; press texts belong to their publishers. City coordinates by GeoNames (CC BY 4.0).",
  },
  limits: [
    {
      id: "Koordinat menunjuk pusat kota, bukan tempat acara.",
      en: "Coordinates point at the city centre, not at the venue.",
    },
    {
      id: "Yang tidak ada dalam daftar belum tentu tidak terjadi; daftar memuat yang ditemukan sampai 21 November 2026.",
      en: "What is not listed may still have happened; the list holds what was found as of 21 November 2026.",
    },
  ],
});
