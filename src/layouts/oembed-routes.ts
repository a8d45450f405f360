import type { Work } from "#citations/work.ts";
import { articleView } from "#components/article-view.ts";
import { chartLook, oembedText, plainLook, provinceLook } from "#components/oembed-view.ts";
import { articleImage } from "#components/social-images.ts";
import { articleWork } from "#components/works.ts";
import { textFile } from "#layouts/routes.ts";
import {
  agreementWorks,
  chartWorks,
  claimWorks,
  datasetWorks,
  missionWorks,
  provinceWorks,
  type WorkPath,
} from "#layouts/work-paths.ts";
import type { Lang } from "#lib/lang.ts";
import { articles } from "#registry/articles.ts";

/** What an oEmbed endpoint is given: its text, made when it is asked for. */
export interface OembedProps {
  readonly text: () => string;
}

const withLook = (paths: readonly WorkPath[], look: (work: Work) => ReturnType<typeof plainLook>) =>
  paths.map(({ params, work }) => ({ params, props: { text: () => oembedText(work, look(work)) } }));

/** One file per chart, beside its embed. */
export const chartOembedPaths = (lang: Lang) => () => withLook(chartWorks(lang), (work) => chartLook(work.id, work));

/** One file per province. */
export const provinceOembedPaths = (lang: Lang) => () => withLook(provinceWorks(lang), provinceLook);

/** One file per dataset. */
export const datasetOembedPaths = (lang: Lang) => () => withLook(datasetWorks(lang), plainLook);

/** One file per mission. */
export const missionOembedPaths = (lang: Lang) => () => withLook(missionWorks(lang), plainLook);

/** One file per agreement. */
export const agreementOembedPaths = (lang: Lang) => () => withLook(agreementWorks(lang), plainLook);

/** One file per claim. */
export const claimOembedPaths = (lang: Lang) => () => withLook(claimWorks(lang), plainLook);

/** One file per story. */
export const articleOembedPaths = (lang: Lang) => async () =>
  (await articles(lang)).map((article) => {
    const view = articleView(article);
    const work = articleWork({ ...article, ...view });
    const look = () => chartLook(view.leadChart, work, articleImage(article, view));
    return { params: { slug: article.slug }, props: { text: () => oembedText(work, look()) } };
  });

/** Answers with the file. */
export const oembedAnswer = ({ text }: OembedProps): Response => textFile(text(), "application/json");
