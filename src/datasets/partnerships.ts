import { code, codes, optional, partialDate, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "partnerships",
  title: { id: "Kemitraan yang diikuti", en: "Partnerships followed" },
  description: {
    id: "Kerja sama antarprovinsi yang janji dan kelanjutannya diikuti, dengan perjanjian dan misi dagang yang termasuk di dalamnya.",
    en: "Cooperations between provinces whose promises and follow-up are tracked, with the agreements and trade missions that belong to them.",
  },
  columns: {
    partnership_id: code({
      label: { id: "Kemitraan", en: "Partnership" },
      description: {
        id: "Pengenal tetap kemitraan: para pihaknya.",
        en: "Permanent id of the partnership: its parties.",
      },
    }),
    title_id: text({
      label: { id: "Judul (Indonesia)", en: "Title (Indonesian)" },
      description: {
        id: "Sebutan kemitraan dalam bahasa Indonesia.",
        en: "What the partnership is called, in Indonesian.",
      },
    }),
    title_en: text({
      label: { id: "Judul (Inggris)", en: "Title (English)" },
      description: { id: "Sebutan kemitraan dalam bahasa Inggris.", en: "What the partnership is called, in English." },
    }),
    provinces: codes({
      label: { id: "Provinsi", en: "Provinces" },
      description: { id: "Kode BPS para pihak.", en: "BPS codes of the parties." },
      role: "place",
      references: "provinces",
    }),
    since: partialDate({
      label: { id: "Sejak", en: "Since" },
      description: {
        id: "Perjanjian pertama para pihak ini dalam daftar kami.",
        en: "The first agreement of these parties in our register.",
      },
    }),
    agreement_ids: optional(
      codes({
        label: { id: "Perjanjian", en: "Agreements" },
        description: {
          id: "Perjanjian yang termasuk kemitraan ini.",
          en: "Agreements that belong to the partnership.",
        },
        references: "agreements",
      }),
    ),
    mission_ids: optional(
      codes({
        label: { id: "Misi dagang", en: "Trade missions" },
        description: {
          id: "Misi dagang yang termasuk kemitraan ini.",
          en: "Trade missions that belong to the partnership.",
        },
        references: "trade-missions",
      }),
    ),
  },
  primaryKey: ["partnership_id"],
  naturalKey: ["partnership_id"],
  asOf: "2026-11-22",
  terms: { id: "Daftar ini CC BY 4.0.", en: "This list is CC BY 4.0." },
  limits: [
    {
      id: "Daftar ini memuat kemitraan yang janjinya tercatat dalam sumber yang kami baca, bukan semua kemitraan antarprovinsi.",
      en: "The list holds partnerships with promises recorded in sources that we read, not all partnerships of provinces.",
    },
  ],
});
