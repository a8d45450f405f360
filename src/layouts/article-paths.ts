import type { Lang } from "#lib/lang.ts";
import { articles } from "#registry/articles.ts";

/** One page per article of a language. */
export const articlePaths = (lang: Lang) => async () =>
  (await articles(lang)).map((article) => ({ params: { slug: article.slug }, props: { article } }));
