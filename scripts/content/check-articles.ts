import { sortProblems, type Problem } from "#data/problems.ts";
import { figuresIn } from "#figures/collect.ts";
import { langs } from "#lib/lang.ts";
import { checkArticle, type CheckedArticle } from "./check-article.ts";
import type { ArticleFile, Known } from "./known.ts";
import { contentProblem } from "./problems.ts";

function spotOfKey({ source, frontMatter }: CheckedArticle) {
  return source.at(frontMatter.scalars.find(({ path }) => path[0] === "translation")?.start ?? 0);
}

/** Every article has one pair in each other language. */
function checkPairs(articles: readonly CheckedArticle[]): Problem[] {
  return articles.flatMap((article) => {
    const key = article.fields?.translation;
    if (key === undefined) return [];
    const same = articles.filter(({ fields }) => fields?.translation === key);
    const first = same.find(({ lang }) => lang === article.lang);
    if (first && first !== article) return [contentProblem("translation-twice", spotOfKey(article), { key, file: first.file })];
    return langs
      .filter((lang) => !same.some((other) => other.lang === lang))
      .map((lang) => contentProblem("translation-missing", spotOfKey(article), { key, folder: `content/articles/${lang}` }));
  });
}

/** The articles of a pair bind the same figures, so that no language tells less than the other. */
function checkSameFigures(articles: readonly CheckedArticle[]): Problem[] {
  return articles.flatMap((article) => {
    const key = article.fields?.translation;
    const others = articles.filter(({ lang, fields }) => lang !== article.lang && fields?.translation === key);
    return others.flatMap((other) => {
      const there = new Set(figuresIn(other.text).map(({ cell }) => cell));
      return figuresIn(article.text)
        .filter(({ cell }) => !there.has(cell))
        .map(({ cell, offset }) =>
          contentProblem("translation-figures-differ", article.source.at(offset), { cell, file: other.file }),
        );
    });
  });
}

/** Everything that is wrong in all articles, sorted by place. */
export function checkArticles(files: readonly ArticleFile[], known: Known): readonly Problem[] {
  const checked = files.map((file) => checkArticle(file, known));
  return sortProblems([...checked.flatMap(({ problems }) => problems), ...checkPairs(checked), ...checkSameFigures(checked)]);
}
