import { code, codes, oneOf, optional, partialDate, text } from "#data/columns.ts";
import { missionId, sourceIds } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "promises",
  title: { id: "Janji dalam kerja sama antarprovinsi", en: "Promises in cooperation between provinces" },
  description: {
    id: "Apa yang dijanjikan atau direncanakan ketika provinsi bekerja sama, oleh siapa menurut jabatannya, kapan, dan di mana tertulis; saran sebuah makalah ditandai tersendiri.",
    en: "What was promised or planned when provinces agreed to cooperate, by whom as an office, when, and where it is written; the recommendations of a paper are marked apart.",
  },
  columns: {
    promise_id: code({
      label: { id: "Janji", en: "Promise" },
      description: { id: "Pengenal tetap janji.", en: "Permanent id of the promise." },
    }),
    partnership: code({
      label: { id: "Kemitraan", en: "Partnership" },
      description: { id: "Kemitraan yang dimaksud.", en: "The partnership that is meant." },
      references: "partnerships",
    }),
    promised_by_role_id: text({
      label: { id: "Oleh (Indonesia)", en: "By (Indonesian)" },
      description: {
        id: "Jabatan atau lembaga yang menyatakannya, dalam bahasa Indonesia; bukan nama orang.",
        en: "Office or body that said so, in Indonesian; no person’s name.",
      },
    }),
    promised_by_role_en: text({
      label: { id: "Oleh (Inggris)", en: "By (English)" },
      description: {
        id: "Jabatan atau lembaga yang menyatakannya, dalam bahasa Inggris; bukan nama orang.",
        en: "Office or body that said so, in English; no person’s name.",
      },
    }),
    promised_on: partialDate({
      label: { id: "Dijanjikan", en: "Promised on" },
      description: {
        id: "Hari pernyataan itu; bila sumbernya tanpa tanggal, hari penandatanganan yang diceritakannya.",
        en: "Day of the statement; where its source has no date, day of the signing that it tells of.",
      },
    }),
    text_id: text({
      label: { id: "Isi (Indonesia)", en: "Content (Indonesian)" },
      description: {
        id: "Yang dijanjikan, dalam kata-kata kami, dalam bahasa Indonesia.",
        en: "What was promised, in our words, in Indonesian.",
      },
    }),
    text_en: text({
      label: { id: "Isi (Inggris)", en: "Content (English)" },
      description: {
        id: "Yang dijanjikan, dalam kata-kata kami, dalam bahasa Inggris.",
        en: "What was promised, in our words, in English.",
      },
    }),
    kind: oneOf(["promise", "plan", "recommendation"], {
      label: { id: "Jenis", en: "Kind" },
      description: {
        id: "Janji disepakati atau dinyatakan akan dilakukan; rencana berupa tawaran, ajakan, atau harapan; saran berasal dari makalah dan bukan janji pemerintah.",
        en: "A promise was agreed, or it was said that it will be done; a plan is an offer, an invitation or a hope; a recommendation comes from the paper and is no promise of a government.",
      },
      words: "promise_kind",
    }),
    agreement_ids: optional(
      codes({
        label: { id: "Perjanjian", en: "Agreements" },
        description: {
          id: "Perjanjian yang memuat janji ini atau menjadi kesempatan menyatakannya.",
          en: "Agreements that hold the promise or were the occasion of it.",
        },
        references: "agreements",
      }),
    ),
    mission_id: optional(missionId()),
    claim_id: optional(
      code({
        label: { id: "Klaim", en: "Claim" },
        description: {
          id: "Klaim dalam buku klaim yang memeriksa pernyataan ini.",
          en: "Claim of the ledger that checks this statement.",
        },
        references: "claims",
      }),
    ),
    source_ids: sourceIds(),
  },
  primaryKey: ["promise_id"],
  naturalKey: ["promise_id"],
  asOf: "2026-11-22",
  terms: {
    id: "Fakta dari pemberitaan, rilis pemerintah daerah, dan satu makalah dengan menyebut sumbernya; teksnya milik penerbit. Kata-kata dalam tabel ini CC BY 4.0.",
    en: "Facts from press reports, releases of regional governments and one paper, naming each; their texts belong to their publishers. The words of this table are CC BY 4.0.",
  },
  limits: [
    {
      id: "Naskah perjanjiannya sendiri tidak dibaca; yang tercatat ialah pernyataan menurut sumber.",
      en: "The agreements themselves were not read; what is recorded is statements as told by the sources.",
    },
    {
      id: "Perjanjian yang isinya hanya disebut menurut bidang tidak dipecah menjadi janji.",
      en: "Agreements of which only the fields are known are not broken down into promises.",
    },
  ],
});
