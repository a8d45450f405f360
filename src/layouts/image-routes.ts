import { articleView } from "#components/article-view.ts";
import {
  articleImage,
  chartImage,
  provinceSocialImage,
  siteImage,
  type SocialImage,
} from "#components/social-images.ts";
import type { Format } from "#images/frame.ts";
import type { Lang } from "#lib/lang.ts";
import { articles } from "#registry/articles.ts";
import { charts } from "#registry/charts.ts";
import { provinces } from "#registry/provinces.ts";

/** What the endpoint of a picture is given. */
export interface ImageProps {
  readonly image: SocialImage;
}

/** One picture per chart. */
export const chartImagePaths = (lang: Lang) => () =>
  charts.map(({ id }) => ({ params: { id }, props: { image: chartImage(id, lang) } }));

/** One picture per story and format. */
export const articleImagePaths =
  (lang: Lang, format: Format = "wide") =>
  async () =>
    (await articles(lang)).map((article) => ({
      params: { slug: article.slug },
      props: { image: articleImage(article, articleView(article), format) },
    }));

/** One picture per province. */
export const provinceImagePaths = (lang: Lang) => () =>
  provinces.map(({ code, slug }) => ({ params: { slug }, props: { image: provinceSocialImage(code, lang) } }));

/** The picture as an answer. */
export async function imageAnswer({ png }: SocialImage): Promise<Response> {
  return new Response(await png(), { headers: { "Content-Type": "image/png" } });
}

/** The picture that stands for the site. */
export const siteImageAnswer = (lang: Lang): Promise<Response> => imageAnswer(siteImage(lang));
