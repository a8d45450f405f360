import { code, oneOf, optional, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { sourceId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "legal-provisions",
  title: { id: "Ketentuan tentang kerja sama daerah", en: "Provisions on regional cooperation" },
  description: {
    id: "Apa kata undang-undang dan peraturan tentang kerja sama daerah, dalam kata-kata kami, dengan pasal, sumber, dan cara membacanya: naskah atau ringkasan.",
    en: "What the law and the regulations say on regional cooperation, in our words, with article, source and how it was read: the text or a summary.",
  },
  columns: {
    provision_id: code({
      label: { id: "Ketentuan", en: "Provision" },
      description: { id: "Pengenal tetap ketentuan.", en: "Permanent id of the provision." },
    }),
    law: oneOf(["uu-23-2014", "pp-28-2018", "permendagri-22-2020", "permendagri-25-2020"], {
      label: { id: "Aturan", en: "Law" },
      description: { id: "Undang-undang atau peraturan yang dimaksud.", en: "The law or regulation that is meant." },
      words: "law",
    }),
    article_id: optional(
      text({
        label: { id: "Pasal (Indonesia)", en: "Article (Indonesian)" },
        description: {
          id: "Pasal atau bagian naskah, dalam bahasa Indonesia; kosong bila ringkasannya tidak menyebut pasal.",
          en: "Article or part of the text, in Indonesian; empty where the summary names none.",
        },
      }),
    ),
    article_en: optional(
      text({
        label: { id: "Pasal (Inggris)", en: "Article (English)" },
        description: {
          id: "Pasal atau bagian naskah, dalam bahasa Inggris; kosong bila ringkasannya tidak menyebut pasal.",
          en: "Article or part of the text, in English; empty where the summary names none.",
        },
      }),
    ),
    says_id: optional(
      text({
        label: { id: "Isi (Indonesia)", en: "Content (Indonesian)" },
        description: {
          id: "Isinya dalam kata-kata kami, dalam bahasa Indonesia; kosong bila pasalnya tidak dibaca.",
          en: "What it says in our words, in Indonesian; empty where the article was not read.",
        },
      }),
    ),
    says_en: optional(
      text({
        label: { id: "Isi (Inggris)", en: "Content (English)" },
        description: {
          id: "Isinya dalam kata-kata kami, dalam bahasa Inggris; kosong bila pasalnya tidak dibaca.",
          en: "What it says in our words, in English; empty where the article was not read.",
        },
      }),
    ),
    source_id: sourceId(),
    read: optional(
      oneOf(["text", "summary"], {
        label: { id: "Dibaca", en: "Read" },
        description: {
          id: "Naskahnya sendiri atau hanya ringkasannya; kosong bila tidak dibaca.",
          en: "The text itself or a summary alone; empty where it was not read.",
        },
        words: "provision_read",
        role: "status",
      }),
    ),
  },
  primaryKey: ["provision_id"],
  naturalKey: ["provision_id"],
  asOf: "2026-11-22",
  terms: {
    id: "Naskah peraturan terbuka untuk umum. Kata-kata dalam tabel ini CC BY 4.0.",
    en: "Texts of regulations are open to the public. The words of this table are CC BY 4.0.",
  },
  limits: [
    {
      id: "Tabel ini memuat yang dapat kami baca, bukan seluruh isi aturannya; perubahan sesudahnya tidak diikuti.",
      en: "The table holds what we could read, not all that the rules say; later amendments are not followed.",
    },
  ],
});
