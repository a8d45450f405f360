import { code, codes, day, oneOf, optional, text } from "#data/columns.ts";
import { sourceIds } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "claims",
  title: { id: "Buku klaim", en: "Claims ledger" },
  description: {
    id: "Setiap klaim yang dapat diperiksa dalam dua dokumen awal, dengan yang ditemukan tentangnya.",
    en: "Every checkable claim of the two founding documents, with what was found on it.",
  },
  columns: {
    claim_id: code({
      label: { id: "Klaim", en: "Claim" },
      description: { id: "Pengenal tetap klaim.", en: "Permanent id of the claim." },
    }),
    document_id: oneOf(["hallo-batam-2025", "unesa-jatim-malut-2025"], {
      label: { id: "Dokumen", en: "Document" },
      description: { id: "Dokumen tempat klaim tercetak.", en: "Document in which the claim is printed." },
      words: "claim_document",
    }),
    locator_id: text({
      label: { id: "Letak (Indonesia)", en: "Place (Indonesian)" },
      description: {
        id: "Letak klaim di dalam dokumen, dalam bahasa Indonesia.",
        en: "Where in the document the claim stands, in Indonesian.",
      },
    }),
    locator_en: text({
      label: { id: "Letak (Inggris)", en: "Place (English)" },
      description: {
        id: "Letak klaim di dalam dokumen, dalam bahasa Inggris.",
        en: "Where in the document the claim stands, in English.",
      },
    }),
    text_id: text({
      label: { id: "Klaim (Indonesia)", en: "Claim (Indonesian)" },
      description: {
        id: "Isi klaim dalam kata-kata kami, dalam bahasa Indonesia.",
        en: "The claim in our words, in Indonesian.",
      },
    }),
    text_en: text({
      label: { id: "Klaim (Inggris)", en: "Claim (English)" },
      description: {
        id: "Isi klaim dalam kata-kata kami, dalam bahasa Inggris.",
        en: "The claim in our words, in English.",
      },
    }),
    kind: oneOf(["attribution", "number", "causal", "law", "promise", "definition", "date", "first"], {
      label: { id: "Jenis", en: "Kind" },
      description: { id: "Jenis klaim.", en: "Kind of claim." },
      words: "claim_kind",
    }),
    subject_provinces: optional(
      codes({
        label: { id: "Provinsi", en: "Provinces" },
        description: { id: "Kode BPS provinsi yang dibicarakan.", en: "BPS codes of the provinces spoken of." },
        role: "place",
        references: "provinces",
      }),
    ),
    verdict: oneOf(["supported", "partly", "imprecise", "contradicted", "unverified", "not_checkable"], {
      label: { id: "Hasil periksa", en: "Verdict" },
      description: { id: "Hasil pemeriksaan terhadap sumber lain.", en: "Outcome of checking against other sources." },
      words: "claim_verdict",
      role: "status",
    }),
    finding_id: text({
      label: { id: "Temuan (Indonesia)", en: "Finding (Indonesian)" },
      description: {
        id: "Yang tercatat di sumber lain, dalam bahasa Indonesia.",
        en: "What other sources record, in Indonesian.",
      },
    }),
    finding_en: text({
      label: { id: "Temuan (Inggris)", en: "Finding (English)" },
      description: {
        id: "Yang tercatat di sumber lain, dalam bahasa Inggris.",
        en: "What other sources record, in English.",
      },
    }),
    value_claimed_id: optional(
      text({
        label: { id: "Nilai diklaim (Indonesia)", en: "Value claimed (Indonesian)" },
        description: {
          id: "Nilai atau kata kunci menurut dokumen, dalam bahasa Indonesia.",
          en: "Value or key word according to the document, in Indonesian.",
        },
      }),
    ),
    value_claimed_en: optional(
      text({
        label: { id: "Nilai diklaim (Inggris)", en: "Value claimed (English)" },
        description: {
          id: "Nilai atau kata kunci menurut dokumen, dalam bahasa Inggris.",
          en: "Value or key word according to the document, in English.",
        },
      }),
    ),
    value_found_id: optional(
      text({
        label: { id: "Nilai ditemukan (Indonesia)", en: "Value found (Indonesian)" },
        description: {
          id: "Nilai atau kata kunci menurut sumber lain, dalam bahasa Indonesia.",
          en: "Value or key word according to other sources, in Indonesian.",
        },
      }),
    ),
    value_found_en: optional(
      text({
        label: { id: "Nilai ditemukan (Inggris)", en: "Value found (English)" },
        description: {
          id: "Nilai atau kata kunci menurut sumber lain, dalam bahasa Inggris.",
          en: "Value or key word according to other sources, in English.",
        },
      }),
    ),
    unit_id: optional(
      text({
        label: { id: "Satuan (Indonesia)", en: "Unit (Indonesian)" },
        description: { id: "Satuan kedua nilai, dalam bahasa Indonesia.", en: "Unit of both values, in Indonesian." },
      }),
    ),
    unit_en: optional(
      text({
        label: { id: "Satuan (Inggris)", en: "Unit (English)" },
        description: { id: "Satuan kedua nilai, dalam bahasa Inggris.", en: "Unit of both values, in English." },
      }),
    ),
    source_ids: optional(sourceIds()),
    checked_on: day({
      label: { id: "Diperiksa", en: "Checked on" },
      description: { id: "Hari pemeriksaan.", en: "Day of checking." },
    }),
  },
  primaryKey: ["claim_id"],
  naturalKey: ["claim_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dan fakta dikutip dari pemberitaan dan rilis dengan menyebut sumbernya; teksnya milik penerbit.",
    en: "Figures and facts are cited from press reports and releases, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "“Tidak ditemukan di tempat lain” tidak berarti salah: sumber lain yang memuatnya tidak ditemukan sampai hari pemeriksaan.",
      en: "“Not found elsewhere” does not mean false: no other source carrying it was found by the day of checking.",
    },
    {
      id: "Klaim ditulis dalam kata-kata kami; naskah aslinya milik penerbit dan penulisnya.",
      en: "Claims are in our words; the original texts belong to their publisher and authors.",
    },
  ],
});
