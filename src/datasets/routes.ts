import { code, decimal, name, oneOf, optional, period, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId, sourceId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "routes",
  title: { id: "Trayek laut", en: "Sea routes" },
  description: {
    id: "Trayek barang dan penumpang yang disebut sumber, dengan lama pelayaran dan ongkos bila ada.",
    en: "Cargo and passenger routes named by sources, with duration and cost where given.",
  },
  columns: {
    route_id: code({
      label: { id: "Trayek", en: "Route" },
      description: { id: "Pengenal tetap trayek.", en: "Permanent id of the route." },
    }),
    from_name: name({
      label: { id: "Dari", en: "From" },
      description: { id: "Pelabuhan atau kota asal.", en: "Port or city of origin." },
      role: "place",
    }),
    from_port_id: optional(
      code({
        label: { id: "Pelabuhan asal", en: "Port of origin" },
        description: {
          id: "Pelabuhan asal bila ada dalam tabel pelabuhan.",
          en: "Port of origin where it is in the table of ports.",
        },
        role: "place",
        references: "ports",
      }),
    ),
    to_id: text({
      label: { id: "Ke (Indonesia)", en: "To (Indonesian)" },
      description: {
        id: "Tujuan atau urutan singgah, dalam bahasa Indonesia.",
        en: "Destination or ports of call in order, in Indonesian.",
      },
      role: "place",
    }),
    to_en: text({
      label: { id: "Ke (Inggris)", en: "To (English)" },
      description: {
        id: "Tujuan atau urutan singgah, dalam bahasa Inggris.",
        en: "Destination or ports of call in order, in English.",
      },
      role: "place",
    }),
    to_port_id: optional(
      code({
        label: { id: "Pelabuhan tujuan", en: "Port of destination" },
        description: {
          id: "Pelabuhan tujuan bila ada dalam tabel pelabuhan.",
          en: "Port of destination where it is in the table of ports.",
        },
        role: "place",
        references: "ports",
      }),
    ),
    mode: oneOf(["tol_laut", "sea", "ferry"], {
      label: { id: "Moda", en: "Mode" },
      description: { id: "Jenis pelayaran.", en: "Kind of shipping." },
      words: "route_mode",
    }),
    period: optional(
      period({
        label: { id: "Waktu", en: "Time" },
        description: {
          id: "Tahun atau bulan yang dimaksud sumber; menurut catatan kadang hanya perkiraan, kosong bila tidak tercetak.",
          en: "Year or month that the source speaks of; by the note sometimes approximate, empty where it is not printed.",
        },
      }),
    ),
    duration_hours: optional(
      decimal({
        label: { id: "Lama", en: "Duration" },
        description: { id: "Lama pelayaran menurut jadwal atau sumber.", en: "Duration by schedule or source." },
        unit: "hour",
        min: 0,
      }),
    ),
    cost_id: optional(
      text({
        label: { id: "Ongkos (Indonesia)", en: "Cost (Indonesian)" },
        description: {
          id: "Ongkos atau keringanan yang disebut sumber, dalam bahasa Indonesia.",
          en: "Cost or relief named by the source, in Indonesian.",
        },
      }),
    ),
    cost_en: optional(
      text({
        label: { id: "Ongkos (Inggris)", en: "Cost (English)" },
        description: {
          id: "Ongkos atau keringanan yang disebut sumber, dalam bahasa Inggris.",
          en: "Cost or relief named by the source, in English.",
        },
      }),
    ),
    source_id: sourceId(),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["route_id"],
  naturalKey: ["route_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dan fakta dikutip dari pemberitaan dan rilis dengan menyebut sumbernya; teksnya milik penerbit.",
    en: "Figures and facts are cited from press reports and releases, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "Trayek berasal dari tahun yang berbeda-beda, 2014–2025; sebagian mungkin tidak lagi dilayari.",
      en: "Routes are from different years, 2014–2025; some may no longer be sailed.",
    },
    {
      id: "Lama pelayaran ialah selisih jam jadwal termasuk singgah; beda zona waktu belum dihitung.",
      en: "Durations are differences of scheduled hours with stops; differences of time zones are not counted.",
    },
  ],
});
