import { code, name, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId, provinceCode, sourceId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "bumd",
  title: { id: "Perusahaan daerah dalam kerja sama", en: "Regional companies in cooperation" },
  description: {
    id: "Badan usaha milik daerah Jawa Tengah dan Lampung dalam kerja sama 6 Januari 2026.",
    en: "Regional companies of Central Java and Lampung in the deals of 6 January 2026.",
  },
  columns: {
    bumd_id: code({
      label: { id: "Perusahaan", en: "Company" },
      description: { id: "Pengenal tetap perusahaan.", en: "Permanent id of the company." },
    }),
    province_code: provinceCode(),
    name: name({
      label: { id: "Nama", en: "Name" },
      description: { id: "Nama perusahaan.", en: "Name of the company." },
    }),
    role_id: text({
      label: { id: "Peran (Indonesia)", en: "Role (Indonesian)" },
      description: { id: "Peran dalam kerja sama, dalam bahasa Indonesia.", en: "Role in the deals, in Indonesian." },
    }),
    role_en: text({
      label: { id: "Peran (Inggris)", en: "Role (English)" },
      description: { id: "Peran dalam kerja sama, dalam bahasa Inggris.", en: "Role in the deals, in English." },
    }),
    source_id: sourceId(),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["bumd_id"],
  naturalKey: ["bumd_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dan fakta dikutip dari pemberitaan dan rilis dengan menyebut sumbernya; teksnya milik penerbit.",
    en: "Figures and facts are cited from press reports and releases, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "Hanya perusahaan yang disebut sumber; tidak lengkap.",
      en: "Only companies named by the source; not complete.",
    },
  ],
});
