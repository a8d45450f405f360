import type { Bilingual } from "#lib/lang.ts";

const id = {
  title: "Glosarium",
  sentence: (count: string) => `${count} istilah yang dipakai di situs ini, dengan artinya dan tempat memakainya.`,
  letters: "Menurut huruf",
  also: "Juga",
  pages: "Dipakai di",
  charts: "Grafik",
  datasets: "Tabel",
  onThisPage: "Istilah di halaman ini",
  table: "Tabel",
};

type GlossaryWords = typeof id;

const en: GlossaryWords = {
  title: "Glossary",
  sentence: (count) =>
    `${count === "1" ? "1 term" : `${count} terms`} used on this site, with what they mean and where they are used.`,
  letters: "By letter",
  also: "Also",
  pages: "Used in",
  charts: "Charts",
  datasets: "Tables",
  onThisPage: "Terms on this page",
  table: "Table",
};

/** What the glossary says besides its terms. */
export const glossaryWords: Bilingual<GlossaryWords> = { id, en };
