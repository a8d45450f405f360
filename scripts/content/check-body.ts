import type { Problem } from "#data/problems.ts";
import type { Lang } from "#lib/lang.ts";
import { checkElement } from "./check-element.ts";
import { checkDigits } from "./check-text.ts";
import type { Known } from "./known.ts";
import { nodesOf, startOf, textOf, type Node } from "./parse.ts";
import { contentProblem } from "./problems.ts";
import type { Source } from "./source.ts";

/** Nodes whose text a reader sees; the address of a footnote is its text, since this parser knows no footnotes. */
const isRead = ({ type, identifier }: Node) =>
  type === "text" || type === "inlineCode" || type === "code" || (type === "definition" && identifier?.startsWith("^"));

/** The addresses of links and images that the site knows how to spell. */
const internal: Readonly<Record<string, (id: string, known: Known) => boolean>> = {
  chart: (id, known) => known.charts.includes(id),
  dataset: (id, known) => known.datasets.includes(id),
  source: (id, known) => known.sources.has(id),
  article: (id) => /^[a-z0-9-]+$/.test(id),
  mission: (id, known) => known.resolve(`trade-missions[${id}].kind`, "id").ok,
  agreement: (id, known) => known.resolve(`agreements[${id}].title`, "id").ok,
  claim: (id, known) => known.resolve(`claims[${id}].text`, "id").ok,
  claims: (id, known) => known.sources.has(id),
};

/** What a link may begin with, besides `https:` and `#`. */
export const linkSchemes: readonly string[] = Object.keys(internal);

function isLinkable(url: string, known: Known): boolean {
  if (/^(https?:\/\/\S+|#\S+)$/.test(url)) return true;
  const [, scheme = "", id = ""] = /^([a-z]+):(.+)$/.exec(url) ?? [];
  return Object.hasOwn(internal, scheme) && internal[scheme]?.(id, known) === true;
}

function checkLink(source: Source, node: Node, known: Known): Problem[] {
  const problems = [node.title, node.alt].flatMap((said) => {
    if (!said) return [];
    const inside = textOf(source, node).lastIndexOf(said);
    return checkDigits(source, startOf(node) + Math.max(inside, 0), said);
  });
  const isFootnote = node.identifier?.startsWith("^");
  if (node.url === undefined || isFootnote || isLinkable(node.url, known)) return problems;
  return [contentProblem("unknown-link", source.at(startOf(node)), { name: node.url }), ...problems];
}

/** The import and export lines of a block that may hold several. */
function checkModuleLines(source: Source, node: Node): Problem[] {
  const start = startOf(node);
  return [...textOf(source, node).matchAll(/^(import|export)\b.*/gm)].map((found) =>
    contentProblem(found[1] === "import" ? "import" : "export", source.at(start + found.index), { text: found[0] }),
  );
}

function checkNode(source: Source, node: Node, lang: Lang, known: Known): Problem[] {
  switch (node.type) {
    case "mdxjsEsm":
      return checkModuleLines(source, node);
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return [contentProblem("expression", source.at(startOf(node)), { text: textOf(source, node) })];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return checkElement(source, node, lang, known);
    case "link":
    case "image":
    case "imageReference":
      return checkLink(source, node, known);
    default:
      return [
        ...(isRead(node) ? checkDigits(source, startOf(node), textOf(source, node)) : []),
        ...(node.type === "definition" ? checkLink(source, node, known) : []),
      ];
  }
}

/** Everything that is wrong in the text of an article. */
export function checkBody(source: Source, tree: Node, lang: Lang, known: Known): Problem[] {
  return [...nodesOf(tree)].flatMap((node) => checkNode(source, node, lang, known));
}
