import type { Work, WorkKind } from "#citations/work.ts";
import { articleView } from "#components/article-view.ts";
import { fixedPageTitles } from "#components/fixed-pages.ts";
import {
  chartLook,
  type Look,
  oembedText,
  pairLook,
  plainLook,
  provinceLook,
  type Seen,
} from "#components/oembed-view.ts";
import { articleImage } from "#components/social-images.ts";
import { textFile } from "#layouts/routes.ts";
import { worksOfSite } from "#layouts/site-works.ts";
import { type Lang, langs } from "#lib/lang.ts";
import { articles } from "#registry/articles.ts";
import { fixedPages } from "#registry/pages.ts";
import { absolute, folderOf, pathOf, url } from "#registry/urls.ts";

/** What an oEmbed endpoint is given. */
export interface OembedProps {
  readonly seen: Seen;
  readonly look: () => Look | Promise<Look>;
}

/** How the pages of each kind are seen elsewhere. */
const looks: Readonly<Record<WorkKind, (work: Work) => Look | Promise<Look>>> = {
  article: storyLook,
  chart: chartLook,
  province: provinceLook,
  pair: pairLook,
  dataset: plainLook,
  mission: plainLook,
  agreement: plainLook,
  event: plainLook,
  claim: plainLook,
};

/** A story is seen by the chart that leads it. @throws when there is no such story */
async function storyLook(work: Work): Promise<Look> {
  const article = (await articles(work.lang)).find(({ slug }) => slug === work.id);
  if (!article) throw new Error(`unknown story: ${work.id}`);
  const view = articleView(article);
  return { frame: view.leadChart, image: articleImage(article, view) };
}

async function pagesSeen(lang: Lang) {
  const works = (await worksOfSite(lang)).map((work) => ({
    path: work.kind === "chart" ? url.oembed(work.id, lang) : url.pageOembed(pathOf(work.address)),
    props: { seen: work, look: () => looks[work.kind](work) },
  }));
  const titles = fixedPageTitles(lang);
  const fixed = fixedPages.map((name) => {
    const seen = { lang, title: titles[name], address: absolute(url[name](lang)) };
    return { path: url.pageOembed(url[name](lang)), props: { seen, look: () => plainLook(seen) } };
  });
  return [...works, ...fixed];
}

/** One file for each page of the site, in both languages. */
export async function oembedPaths() {
  const pages = (await Promise.all(langs.map(pagesSeen))).flat();
  return pages.map(({ path, props }) => ({ params: { page: folderOf(path) }, props }));
}

/** Answers with the file. */
export const oembedAnswer = async ({ seen, look }: OembedProps): Promise<Response> =>
  textFile(oembedText(seen, await look()), "application/json");
