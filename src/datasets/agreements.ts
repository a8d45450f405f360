import { code, codes, oneOf, optional, partialDate, someOf, text } from "#data/columns.ts";
import { sourceIds } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "agreements",
  title: { id: "Daftar perjanjian antarprovinsi", en: "Register of agreements between provinces" },
  description: {
    id: "Siapa meneken apa: nota kesepahaman, perjanjian dinas, kerja sama perusahaan daerah dan pelaku usaha, 2021–2026.",
    en: "Who signed what: memoranda, agency deals, cooperation of regional companies and businesses, 2021–2026.",
  },
  columns: {
    agreement_id: code({
      label: { id: "Perjanjian", en: "Agreement" },
      description: {
        id: "Pengenal tetap perjanjian: para pihak dan tahun.",
        en: "Permanent id of the agreement: parties and year.",
      },
    }),
    date: optional(
      partialDate({
        label: { id: "Tanggal", en: "Date" },
        description: {
          id: "Hari penandatanganan; hanya bulan atau tahun bila harinya tidak terlihat.",
          en: "Day of signing; only month or year where the day was not visible.",
        },
      }),
    ),
    title_id: text({
      label: { id: "Judul (Indonesia)", en: "Title (Indonesian)" },
      description: {
        id: "Sebutan perjanjian dalam bahasa Indonesia.",
        en: "What the agreement is called, in Indonesian.",
      },
    }),
    title_en: text({
      label: { id: "Judul (Inggris)", en: "Title (English)" },
      description: { id: "Sebutan perjanjian dalam bahasa Inggris.", en: "What the agreement is called, in English." },
    }),
    parties: codes({
      label: { id: "Para pihak", en: "Parties" },
      description: {
        id: "Kode BPS provinsi para pihak, atau provinsi tempat pihak itu berada.",
        en: "BPS codes of the provinces that are parties, or in which the parties are.",
      },
      role: "place",
      references: "provinces",
    }),
    level: oneOf(["governor", "agency", "bumd", "business", "city"], {
      label: { id: "Tingkat", en: "Level" },
      description: { id: "Siapa yang meneken.", en: "Who signed." },
      words: "agreement_level",
    }),
    legal_basis_id: optional(
      text({
        label: { id: "Dasar (Indonesia)", en: "Basis (Indonesian)" },
        description: {
          id: "Aturan, program, atau kesepakatan yang menjadi dasarnya, dalam bahasa Indonesia.",
          en: "Rule, programme or agreement that it rests on, in Indonesian.",
        },
      }),
    ),
    legal_basis_en: optional(
      text({
        label: { id: "Dasar (Inggris)", en: "Basis (English)" },
        description: {
          id: "Aturan, program, atau kesepakatan yang menjadi dasarnya, dalam bahasa Inggris.",
          en: "Rule, programme or agreement that it rests on, in English.",
        },
      }),
    ),
    sectors: someOf(
      [
        "trade",
        "investment",
        "tourism",
        "food_security",
        "agriculture",
        "fisheries",
        "cooperatives_umkm",
        "logistics",
        "energy",
        "education",
        "public_communication",
        "digital_government",
        "cybersecurity",
        "other",
      ],
      {
        label: { id: "Bidang", en: "Fields" },
        description: { id: "Bidang yang disebut sumber.", en: "Fields named by the sources." },
        words: "agreement_sector",
      },
    ),
    status: oneOf(["signed", "technical_agreement", "implementing", "unknown"], {
      label: { id: "Status", en: "Status" },
      description: {
        id: "Sejauh mana perjanjian itu sendiri dan kelanjutannya terdokumentasi; untuk lebih dari dua pihak, cukup di antara dua dari mereka.",
        en: "How far the agreement itself and what came after it are documented; of more than two parties, between two of them is enough.",
      },
      words: "agreement_status",
      role: "status",
    }),
    status_source_id: optional(
      code({
        label: { id: "Sumber status", en: "Source of the status" },
        description: { id: "Sumber yang menjadi dasar status.", en: "The source that the status rests on." },
        role: "source",
        references: "sources",
      }),
    ),
    source_ids: sourceIds(),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["agreement_id"],
  naturalKey: ["agreement_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Fakta dari pemberitaan dan rilis pemerintah daerah dengan menyebut sumbernya; teks beritanya milik penerbit.",
    en: "Facts from press reports and releases of regional governments, naming each; press texts belong to their publishers.",
  },
  limits: [
    {
      id: "Naskah perjanjiannya sendiri tidak dibaca; isinya menurut pemberitaan.",
      en: "The agreements themselves were not read; their content is as reported.",
    },
    {
      id: "Status “diteken” berarti kelanjutannya tidak ditemukan sampai 21 November 2026, bukan bahwa tidak ada; “penandatanganan tidak ditemukan”: sumbernya menceritakan kerja sama tanpa penandatanganan.",
      en: "The status “signed” means that nothing that followed was found as of 21 November 2026, not that nothing did; “no signing found”: the source tells of cooperation without a signing.",
    },
  ],
});
