/** Begins an article in both languages: `npm run new:article -- <slug> <english-slug> <chart>`. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { idsIn, isKebab, root, unknown } from "./ids.ts";
import { misused } from "./options.ts";

interface Beginning {
  readonly chart: string;
  /** What makes the two one. */
  readonly translation: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
}

/** Each language's file, sound as it stands: `npm run check:content` finds nothing to complain of. */
export const drafts = {
  id: ({ chart, translation, published }: Beginning) =>
    draft({
      title: "Temuan tulisan ini sebagai satu kalimat",
      deck: "Satu atau dua kalimat yang mengatakan mengapa ini penting.",
      chart,
      translation,
      published,
      lead: "Temuan lebih dahulu, latar belakang kemudian. Setiap angka diambil dari sel tabel; caranya ada di content/README.md.",
      heading: "Yang belum diketahui",
      limits: "Batas data ini dikatakan terus terang.",
    }),
  en: ({ chart, translation, published }: Beginning) =>
    draft({
      title: "The finding of this story as one sentence",
      deck: "One or two sentences that say why it matters.",
      chart,
      translation,
      published,
      lead: "Findings first, background after. Every figure is taken from the cell of a table; content/README.md says how.",
      heading: "What is not known",
      limits: "The limits of the data are said plainly.",
    }),
};

function draft(words: Readonly<Record<string, string>>): string {
  const { title, deck, chart, translation, published, lead, heading, limits } = words;
  return `---
title: "${title}"
deck: "${deck}"
subject: context
published: ${published}
charts:
  - ${chart}
provinces: []
translation: ${translation}
---

${lead}

<Chart id="${chart}" />

## ${heading}

${limits}
`;
}

function refuse(slugs: readonly string[], files: readonly string[], chart: string): string | null {
  if (!slugs.every(isKebab)) {
    return "a slug is in kebab-case and stays for ever: npm run new:article -- <slug> <english-slug> <chart>";
  }
  const there = files.find((file) => existsSync(join(root, file)));
  return there === undefined ? unknown("chart", chart, idsIn("src/charts")) : `${there} is there already`;
}

if (process.argv[1] === import.meta.filename) {
  const [slug = "", english = "", chart = ""] = process.argv.slice(2);
  const files = [`content/articles/id/${slug}.mdx`, `content/articles/en/${english}.mdx`] as const;
  const refused = refuse([slug, english], files, chart);
  if (refused !== null) misused(refused);
  const begun = { chart, translation: english, published: new Date().toISOString().slice(0, 10) };
  writeFileSync(join(root, files[0]), drafts.id(begun));
  writeFileSync(join(root, files[1]), drafts.en(begun));
  console.log(`${files.join("\n")}\nNext: write them, then npm run check:content and npm run dev`);
}
