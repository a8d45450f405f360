import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { articleFields } from "#registry/article-fields.ts";

/** `content/articles/<lang>/<slug>.mdx`; an entry's id is `<lang>/<slug>`. */
const articles = defineCollection({
  loader: glob({
    base: "./content/articles",
    pattern: "{id,en}/*.mdx",
    // The file's own name, unchanged: it is in the address for ever.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: articleFields,
});

export const collections = { articles };
