import { code, day, integer, oneOf, optional, partialDate, text } from "#data/columns.ts";
import { sourceIds } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "promise-evidence",
  title: { id: "Yang terdokumentasi tentang setiap janji", en: "What is documented of each promise" },
  description: {
    id: "Dokumentasi yang ditemukan sesudah setiap janji, atau catatan bahwa tidak ada yang ditemukan, dengan hari pemeriksaannya.",
    en: "Documentation found after each promise, or the remark that none was found, with the day of checking.",
  },
  columns: {
    promise_id: code({
      label: { id: "Janji", en: "Promise" },
      description: { id: "Janji yang dimaksud.", en: "The promise that is meant." },
      references: "promises",
    }),
    step: integer({
      label: { id: "Urutan", en: "Step" },
      description: {
        id: "Urutan temuan tentang satu janji, mulai dari 1.",
        en: "Order of the findings on one promise, from 1.",
      },
      min: 1,
    }),
    date: optional(
      partialDate({
        label: { id: "Tanggal", en: "Date" },
        description: {
          id: "Kapan yang terdokumentasi itu terjadi atau dilaporkan; kosong bila tidak ada yang ditemukan.",
          en: "When what is documented happened or was reported; empty where nothing was found.",
        },
      }),
    ),
    kind: oneOf(["documented", "partly", "none-found"], {
      label: { id: "Temuan", en: "Finding" },
      description: {
        id: "Terdokumentasi, terdokumentasi sebagian, atau dokumentasinya belum ditemukan. Bukan penilaian atas pelaksanaannya.",
        en: "Documented, partly documented, or no documentation found. Not a judgement of the implementation.",
      },
      words: "promise_finding",
      role: "status",
    }),
    text_id: text({
      label: { id: "Keterangan (Indonesia)", en: "Remark (Indonesian)" },
      description: { id: "Yang ditemukan, dalam bahasa Indonesia.", en: "What was found, in Indonesian." },
    }),
    text_en: text({
      label: { id: "Keterangan (Inggris)", en: "Remark (English)" },
      description: { id: "Yang ditemukan, dalam bahasa Inggris.", en: "What was found, in English." },
    }),
    event_id: optional(
      code({
        label: { id: "Peristiwa", en: "Event" },
        description: {
          id: "Peristiwa dalam catatan kami yang diceritakan temuan ini.",
          en: "Event of our record that the finding tells of.",
        },
        references: "cooperation-events",
      }),
    ),
    source_ids: sourceIds(),
    checked_on: day({
      label: { id: "Diperiksa", en: "Checked on" },
      description: { id: "Hari pemeriksaan.", en: "Day of checking." },
    }),
  },
  primaryKey: ["promise_id", "step"],
  naturalKey: ["promise_id", "step"],
  asOf: "2026-11-22",
  terms: {
    id: "Fakta dari pemberitaan dan rilis pemerintah daerah dengan menyebut sumbernya; teksnya milik penerbit. Kata-kata dalam tabel ini CC BY 4.0.",
    en: "Facts from press reports and releases of regional governments, naming each; their texts belong to their publishers. The words of this table are CC BY 4.0.",
  },
  limits: [
    {
      id: "“Dokumentasi belum ditemukan” berarti tidak ditemukan sampai hari pemeriksaan dalam sumber yang dapat dibaca, bukan bahwa tidak ada yang dilakukan. Sumber di baris seperti itu ialah yang dibaca untuk memeriksanya.",
      en: "“No documentation found” means that none was found by the day of checking in sources that could be read, not that nothing was done. The sources of such a row are those read for the check.",
    },
  ],
});
