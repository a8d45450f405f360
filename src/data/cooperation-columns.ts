import { code, codes } from "#data/columns.ts";

/** The trade mission that a row tells of. */
export const missionId = () =>
  code({
    label: { id: "Misi", en: "Mission" },
    description: { id: "Misi dagang yang dimaksud.", en: "The trade mission that is meant." },
    references: "trade-missions",
  });

/** The agreement that a row tells of. */
export const agreementId = () =>
  code({
    label: { id: "Perjanjian", en: "Agreement" },
    description: { id: "Perjanjian yang dimaksud.", en: "The agreement that is meant." },
    references: "agreements",
  });

/** Every source that a row rests on. */
export const sourceIds = () =>
  codes({
    label: { id: "Sumber", en: "Sources" },
    description: {
      id: "Sumber-sumber tempat isi baris ini dibaca.",
      en: "The sources in which the content of this row was read.",
    },
    role: "source",
    references: "sources",
  });
