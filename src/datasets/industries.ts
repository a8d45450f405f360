import { code, oneOf, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "industries",
  title: { id: "Lapangan usaha", en: "Industries" },
  description: {
    id: "Tujuh belas kategori lapangan usaha yang dipakai BPS dalam PDRB, dengan nama pendek untuk grafik.",
    en: "The seventeen categories of industry that BPS uses in the regional accounts, with short names for charts.",
  },
  columns: {
    industry_code: code({
      label: { id: "Kode", en: "Code" },
      description: {
        id: "Huruf kategori; MN dan RSTU menggabungkan beberapa huruf.",
        en: "Letter of the category; MN and RSTU join several letters.",
      },
    }),
    name_id: text({
      label: { id: "Nama", en: "Name (Indonesian)" },
      description: { id: "Nama lengkap menurut BPS.", en: "Full name at BPS, in Indonesian." },
    }),
    name_en: text({
      label: { id: "Nama Inggris", en: "Name" },
      description: { id: "Nama lengkap dalam bahasa Inggris.", en: "Full name in English." },
    }),
    short_id: text({
      label: { id: "Nama pendek", en: "Short name (Indonesian)" },
      description: {
        id: "Nama pendek buatan kami untuk label grafik.",
        en: "Our short name for labels in charts, in Indonesian.",
      },
    }),
    short_en: text({
      label: { id: "Nama pendek Inggris", en: "Short name" },
      description: { id: "Nama pendek buatan kami dalam bahasa Inggris.", en: "Our short name for labels in charts." },
    }),
    group: oneOf(["primary", "secondary", "tertiary"], {
      label: { id: "Kelompok", en: "Group" },
      description: {
        id: "Primer (A, B), sekunder (C–F), atau tersier (G dan seterusnya).",
        en: "Primary (A, B), secondary (C–F) or tertiary (G and after).",
      },
      words: "industry_group",
    }),
  },
  primaryKey: ["industry_code"],
  naturalKey: ["industry_code"],
  asOf: "2026-11-21",
  terms: {
    id: "Klasifikasi BPS; nama pendek karya kami, CC BY 4.0.",
    en: "The classification is that of BPS; the short names are ours, CC BY 4.0.",
  },
});
