import { fill } from "#figures/figures.ts";
import { formatDate, formatNumber } from "#lib/format.ts";
import type { Article } from "#registry/articles.ts";
import { url } from "#registry/urls.ts";
import { pageWords } from "#words/pages.ts";

/** An article as pages name it: its figures are said, its address and details are at hand. */
export interface ArticleView {
  readonly title: string;
  readonly deck: string;
  readonly eyebrow: string;
  readonly path: string;
  /** "21 November 2026" */
  readonly date: string;
  /** "6 grafik" */
  readonly charts: string;
  readonly leadChart: string;
}

export function articleView(article: Article): ArticleView {
  const { slug, lang, title, deck, eyebrow, subject, published, charts } = article;
  const said = pageWords[lang];
  const [leadChart = ""] = charts; // the schema wants at least one
  return {
    title: fill(title, lang),
    deck: fill(deck, lang),
    eyebrow: eyebrow ?? said.subjects[subject],
    path: url.article(slug, lang),
    date: formatDate(published, lang),
    charts: said.lists.chartCount(formatNumber(charts.length, lang)),
    leadChart,
  };
}

/** The corrections of an article, the newest first, with the day in words. */
export function correctionsOf({ corrections, lang }: Article) {
  return [...corrections]
    .sort((a, b) => (a.date > b.date ? -1 : 1))
    .map(({ date, text }) => ({ date, day: formatDate(date, lang), text: fill(text, lang) }));
}
