import type { Problem } from "#data/problems.ts";
import type { ArticleFields } from "#registry/article-fields.ts";
import { nearest } from "#lib/nearest.ts";
import { checkBody } from "./check-body.ts";
import { checkBoundText } from "./check-text.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import type { ArticleFile, Known } from "./known.ts";
import { nodesOf, parseBody, startOf, type Node } from "./parse.ts";
import { contentProblem } from "./problems.ts";
import { Source } from "./source.ts";

/** Fields that readers read, and where a number must therefore be bound. */
const isProse = (path: readonly unknown[]) => ["title", "deck", "eyebrow"].includes(String(path[0])) || path.at(-1) === "text";

interface Named {
  readonly id: string;
  readonly start: number;
}

/** The charts that components of a name name in an attribute. */
const chartsOf = (tree: Node, component: string, attribute: string): Named[] =>
  [...nodesOf(tree)]
    .filter(({ name }) => name === component)
    .flatMap((node) => {
      const id = node.attributes?.find(({ name }) => name === attribute)?.value;
      return typeof id === "string" ? [{ id, start: startOf(node) }] : [];
    });

/** A name can only light a chart of its own page. */
function checkHighlights(source: Source, tree: Node, { charts }: Known): Problem[] {
  const placed = chartsOf(tree, "Chart", "id").map(({ id }) => id);
  return chartsOf(tree, "Highlight", "chart")
    .filter(({ id }) => charts.includes(id) && !placed.includes(id))
    .map(({ id, start }) => contentProblem("highlight-without-chart", source.at(start), { name: id }));
}

/** The charts of the front matter are those of the text. A misspelt id is told once, where it stands in the text. */
function checkCharts(source: Source, { scalars }: FrontMatter, inText: readonly Named[], known: Known): Problem[] {
  const listed = scalars
    .filter(({ path }) => path[0] === "charts")
    .map(({ text, start }) => ({ id: text.replace(/^["']|["']$/g, ""), start }));
  const named = inText.filter(({ id }) => known.charts.includes(id));
  const meant = inText.flatMap(({ id }) => [id, nearest(id, known.charts)]);
  return [
    ...named
      .filter(({ id }) => !listed.some((other) => other.id === id))
      .map(({ id, start }) => contentProblem("chart-not-in-front-matter", source.at(start), { id })),
    ...listed
      .filter(({ id }) => !meant.includes(id))
      .map(({ id, start }) => contentProblem("chart-not-in-text", source.at(start), { id })),
  ];
}

function checkProvinces(source: Source, { scalars }: FrontMatter, known: Known): Problem[] {
  return scalars
    .filter(({ path }) => path[0] === "provinces")
    .map(({ text, start }) => ({ name: text.replace(/^["']|["']$/g, ""), start }))
    .filter(({ name }) => !known.provinces.includes(name))
    .map(({ name, start }) => contentProblem("unknown-province", source.at(start), { name, near: nearest(name, known.provinces) }));
}

export interface CheckedArticle extends ArticleFile {
  readonly source: Source;
  readonly fields: ArticleFields | null;
  readonly frontMatter: FrontMatter;
  readonly problems: readonly Problem[];
}

/** Everything that is wrong in one article, taken alone. */
export function checkArticle(article: ArticleFile, known: Known): CheckedArticle {
  const { lang } = article;
  const source = new Source(article.file, article.text);
  const frontMatter = readFrontMatter(source);
  const problems = [...frontMatter.problems];
  for (const { path, start, text } of frontMatter.scalars) {
    if (isProse(path)) problems.push(...checkBoundText(source, { start, text }, lang, known));
  }
  const tree = parseBody(source, frontMatter.bodyStart);
  if ("code" in tree) problems.push(tree);
  else problems.push(...checkBody(source, tree, lang, known), ...checkHighlights(source, tree, known));
  if (frontMatter.fields) {
    problems.push(...checkProvinces(source, frontMatter, known));
    if (!("code" in tree)) problems.push(...checkCharts(source, frontMatter, chartsOf(tree, "Chart", "id"), known));
  }
  return { ...article, source, fields: frontMatter.fields, frontMatter, problems };
}
