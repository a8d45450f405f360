import { getCollection, type CollectionEntry } from "astro:content";
import type { Lang } from "#lib/lang.ts";
import type { ArticleFields } from "#registry/article-fields.ts";
import { mentions, type MentionKind } from "#registry/mentions.ts";

/** An article in one language. Its title, deck and corrections may still hold `{{address | format}}`. */
export interface Article extends ArticleFields {
  readonly slug: string;
  readonly lang: Lang;
  /** The text of the MDX file without its front matter. */
  readonly body: string;
  readonly entry: CollectionEntry<"articles">;
}

function toArticle(entry: CollectionEntry<"articles">): Article {
  const [lang, slug] = entry.id.split("/") as [Lang, string];
  return { ...entry.data, slug, lang, body: entry.body ?? "", entry };
}

/** All articles of a language, the newest first, those of one day by their Indonesian slug: one order for both languages. */
export async function articles(lang: Lang): Promise<readonly Article[]> {
  const all = (await getCollection("articles")).map(toArticle);
  const slugs = new Map(all.flatMap((one) => (one.lang === "id" ? [[one.translation, one.slug]] : [])));
  const order = ({ slug, translation }: Article) => slugs.get(translation) ?? slug;
  return all
    .filter((article) => article.lang === lang)
    .sort((a, b) =>
      a.published === b.published ? (order(a) < order(b) ? -1 : 1) : a.published > b.published ? -1 : 1,
    );
}

/** @throws when the language has no article with this slug. */
export async function article(slug: string, lang: Lang): Promise<Article> {
  const found = (await articles(lang)).find((one) => one.slug === slug);
  if (!found) throw new Error(`unknown article: ${lang}/${slug}`);
  return found;
}

/** The same article in another language; absent only while it is being written, since the content check wants both. */
export async function articlePair({ translation }: Article, lang: Lang): Promise<Article | undefined> {
  return (await articles(lang)).find((one) => one.translation === translation);
}

/** The articles of a language that show a chart, the newest first. */
export async function articlesWithChart(chart: string, lang: Lang): Promise<readonly Article[]> {
  return (await articles(lang)).filter(({ charts }) => charts.includes(chart));
}

/** The articles of a language that name an entry of the record, the newest first. */
export async function articlesThatName(kind: MentionKind, id: string, lang: Lang): Promise<readonly Article[]> {
  return (await articles(lang)).filter((article) => mentions(boundTexts(article), kind, id));
}

/** The texts of an article in which figures are bound, in the order in which they are read. */
export const boundTexts = ({ title, deck, body, corrections }: Article): string =>
  [title, deck, body, ...corrections.map(({ text }) => text)].join("\n");
