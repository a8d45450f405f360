import { code, codes, optional, someOf, text } from "#data/columns.ts";
import { sourceIds } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "glossary",
  title: { id: "Glosarium", en: "Glossary" },
  description: {
    id: "Istilah yang dipakai di situs ini dengan artinya, dan di mana dipakai. Satu baris adalah satu istilah.",
    en: "Terms used on this site with what they mean, and where they are used. A row is a term.",
  },
  columns: {
    entry: code({
      label: { id: "Istilah", en: "Entry" },
      description: {
        id: "Pengenal tetap istilah; artikel menyebutnya dalam <Term id>.",
        en: "Permanent id of the term; articles name it in <Term id>.",
      },
    }),
    name_id: text({
      label: { id: "Nama (Indonesia)", en: "Name (Indonesian)" },
      description: { id: "Istilah dalam bahasa Indonesia.", en: "The term in Indonesian." },
    }),
    name_en: text({
      label: { id: "Nama (Inggris)", en: "Name (English)" },
      description: { id: "Istilah dalam bahasa Inggris.", en: "The term in English." },
    }),
    also_id: optional(
      text({
        label: { id: "Juga (Indonesia)", en: "Also (Indonesian)" },
        description: {
          id: "Kepanjangan atau sebutan lain dalam bahasa Indonesia.",
          en: "What it stands for, or another name, in Indonesian.",
        },
      }),
    ),
    also_en: optional(
      text({
        label: { id: "Juga (Inggris)", en: "Also (English)" },
        description: {
          id: "Kepanjangan atau sebutan lain dalam bahasa Inggris.",
          en: "What it stands for, or another name, in English.",
        },
      }),
    ),
    text_id: text({
      label: { id: "Arti (Indonesia)", en: "Meaning (Indonesian)" },
      description: {
        id: "Artinya dalam kata-kata kami, dalam bahasa Indonesia.",
        en: "What it means in our words, in Indonesian.",
      },
    }),
    text_en: text({
      label: { id: "Arti (Inggris)", en: "Meaning (English)" },
      description: {
        id: "Artinya dalam kata-kata kami, dalam bahasa Inggris.",
        en: "What it means in our words, in English.",
      },
    }),
    charts: optional(
      codes({
        label: { id: "Grafik", en: "Charts" },
        description: { id: "Grafik yang memakainya.", en: "Charts that use it." },
      }),
    ),
    datasets: optional(
      codes({
        label: { id: "Tabel", en: "Tables" },
        description: { id: "Tabel yang memakainya.", en: "Tables that use it." },
      }),
    ),
    pages: optional(
      someOf(
        [
          "afterSigning",
          "agreements",
          "conflicts",
          "cooperation",
          "corrections",
          "flows",
          "legalFrame",
          "methods",
          "missions",
          "pairs",
          "provinces",
          "sources",
        ],
        {
          label: { id: "Halaman", en: "Pages" },
          description: { id: "Halaman yang memakainya.", en: "Pages that use it." },
          words: "glossary_page",
        },
      ),
    ),
    source_ids: optional(sourceIds()),
  },
  primaryKey: ["entry"],
  naturalKey: ["entry"],
  asOf: "2026-11-22",
  terms: { id: "Arti istilah ini CC BY 4.0.", en: "These definitions are CC BY 4.0." },
});
