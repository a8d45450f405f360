import type { Work } from "#citations/work.ts";
import { articleView } from "#components/article-view.ts";
import { chartLook, type Look, oembedText, plainLook, provinceLook } from "#components/oembed-view.ts";
import { articleImage } from "#components/social-images.ts";
import { textFile } from "#layouts/routes.ts";
import { type CitedKind, workPaths } from "#layouts/work-paths.ts";
import type { Lang } from "#lib/lang.ts";
import { articles } from "#registry/articles.ts";

/** What an oEmbed endpoint is given. */
export interface OembedProps {
  readonly kind: CitedKind;
  readonly work: Work;
}

/** How the pages of each kind are seen elsewhere. */
const looks: Readonly<Record<CitedKind, (work: Work) => Look | Promise<Look>>> = {
  article: storyLook,
  chart: (work) => chartLook(work.id, work),
  province: provinceLook,
  dataset: plainLook,
  mission: plainLook,
  agreement: plainLook,
  claim: plainLook,
};

/** A story is seen by the chart that leads it. @throws when there is no such story */
async function storyLook(work: Work): Promise<Look> {
  const article = (await articles(work.lang)).find(({ slug }) => slug === work.id);
  if (!article) throw new Error(`unknown story: ${work.id}`);
  const view = articleView(article);
  return chartLook(view.leadChart, work, articleImage(article, view));
}

/** One file for each page of a kind. */
export const oembedPaths = (kind: CitedKind, lang: Lang) => async () =>
  (await workPaths(kind, lang)).map(({ params, work }) => ({ params, props: { kind, work } }));

/** Answers with the file. */
export const oembedAnswer = async ({ kind, work }: OembedProps): Promise<Response> =>
  textFile(oembedText(work, await looks[kind](work)), "application/json");
