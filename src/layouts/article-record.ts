import { correctionsOf } from "#components/article-view.ts";
import type { Article } from "#registry/articles.ts";
import { chart } from "#registry/charts.ts";
import { absolute, url } from "#registry/urls.ts";
import { articleLd } from "#structured-data/json-ld.ts";

interface Said {
  readonly title: string;
  readonly deck: string;
  /** The path of the same story in the other language, where it exists. */
  readonly pair: string | undefined;
}

/** A story for search engines, resting on the datasets of its charts. */
export function articleRecord(article: Article, { title, deck, pair }: Said) {
  const { slug, lang, published, updated, charts } = article;
  const datasets = [...new Set(charts.flatMap((id) => chart(id).datasets))].sort();
  return articleLd({
    lang,
    title,
    description: deck,
    address: absolute(url.article(slug, lang)),
    home: absolute(url.front(lang)),
    published,
    updated,
    datasets: datasets.map((id) => absolute(url.dataset(id, "id"))),
    images: [url.articleImage(slug, lang), url.articleSquare(slug, lang)].map(absolute),
    corrections: absolute(url.corrections(lang)),
    methods: absolute(url.methods(lang)),
    corrected: correctionsOf(article),
    translation: pair && absolute(pair),
  });
}
