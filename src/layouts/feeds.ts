import { articleView } from "#components/article-view.ts";
import { versionAnchor } from "#components/history-view.ts";
import { changedTables, releaseInWords } from "#components/revision-log.ts";
import { textFile } from "#layouts/routes.ts";
import type { Lang } from "#lib/lang.ts";
import { articles } from "#registry/articles.ts";
import { archive } from "#registry/releases.ts";
import { absolute, url } from "#registry/urls.ts";
import { site } from "#site.ts";
import { jsonFeed, rssXml } from "#structured-data/feeds.ts";
import { releaseWords } from "#words/releases.ts";

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

/** Each release, and in it each table of which published values changed; the latest first. */
function revisionEntries(lang: Lang) {
  const said = releaseWords[lang].feed;
  return archive.releases.toReversed().flatMap((release) => {
    const { version, released: published } = release;
    const touched = changedTables(release, lang).filter(({ kind }) => kind !== "additive");
    return [
      {
        title: said.release(version),
        summary: `${releaseInWords(release, lang)}.`,
        address: absolute(`${url.corrections(lang)}#${versionAnchor(version)}`),
        published,
      },
      ...touched.map(({ title, href, summary }) => ({
        title: said.table(title, version),
        summary: `${summary}.`,
        address: absolute(href),
        published,
      })),
    ];
  });
}

/** Answers with the revisions of the data in a language as RSS. */
export const revisionsAnswer = (lang: Lang) => () => {
  const said = releaseWords[lang].feed;
  return textFile(
    rssXml({
      lang,
      title: said.title(site.name),
      description: said.description,
      home: absolute(url.corrections(lang)),
      self: absolute(url.revisions(lang)),
      entries: revisionEntries(lang),
    }),
    "application/rss+xml",
  );
};
