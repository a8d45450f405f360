import { articleView } from "#components/article-view.ts";
import { textFile } from "#layouts/routes.ts";
import type { Lang } from "#lib/lang.ts";
import { articles } from "#registry/articles.ts";
import { absolute, url } from "#registry/urls.ts";
import { site } from "#site.ts";
import { jsonFeed, rssXml } from "#structured-data/feeds.ts";

async function feedOf(lang: Lang) {
  const entries = (await articles(lang)).map((article) => {
    const { title, deck, path } = articleView(article);
    return { title, summary: deck, address: absolute(path), published: article.published, updated: article.updated };
  });
  return { lang, title: site.name, description: site.description[lang], home: absolute(url.front(lang)), entries };
}

/** Answers with the stories of a language as RSS. */
export const rssAnswer = (lang: Lang) => async () =>
  textFile(rssXml({ ...(await feedOf(lang)), self: absolute(url.rss(lang)) }), "application/rss+xml");

/** Answers with the stories of a language as JSON Feed. */
export const jsonFeedAnswer = (lang: Lang) => async () =>
  textFile(jsonFeed({ ...(await feedOf(lang)), self: absolute(url.jsonFeed(lang)) }), "application/feed+json");
