import type { Problem } from "#data/problems.ts";
import { withFormat } from "#figures/collect.ts";
import type { Lang } from "#lib/lang.ts";
import { nearest } from "#lib/nearest.ts";
import { checkFigure } from "./check-figure.ts";
import { components } from "./components.ts";
import type { Known } from "./known.ts";
import { startOf, textOf, type Attribute, type Node } from "./parse.ts";
import { contentProblem } from "./problems.ts";
import type { Source } from "./source.ts";

const active = ["script", "style", "iframe", "object", "embed", "link", "meta", "base", "form"];

/** Where the value of an attribute begins, behind its quotation mark. */
const valueStart = (source: Source, attribute: Attribute) =>
  startOf(attribute) + textOf(source, attribute as Node).search(/=\s*["']/) + (/=\s*["']/.exec(textOf(source, attribute as Node))?.[0].length ?? 1);

function checkName(source: Source, node: Node): Problem[] {
  const name = node.name ?? "";
  const spot = source.at(startOf(node));
  if (Object.hasOwn(components, name)) return [];
  if (active.includes(name.toLowerCase())) return [contentProblem("raw-element", spot, { name })];
  const known = Object.keys(components);
  return [contentProblem("unknown-component", spot, { name, known, near: nearest(name, known) })];
}

function checkAttribute(source: Source, component: string, attribute: Attribute): Problem[] {
  const spot = source.at(startOf(attribute));
  if (attribute.type !== "mdxJsxAttribute" || (attribute.value !== null && typeof attribute.value === "object")) {
    return [contentProblem("expression", spot, { text: textOf(source, attribute as Node) })];
  }
  const name = attribute.name ?? "";
  if (/^on/i.test(name)) return [contentProblem("handler-attribute", spot, { name })];
  const permitted = components[component];
  if (!permitted || Object.hasOwn(permitted, name)) return [];
  const known = Object.keys(permitted);
  return [contentProblem("unknown-attribute", spot, { name, known, component, near: nearest(name, known) })];
}

/** The string of an attribute, with the place where it begins. */
function valueOf(source: Source, node: Node, name: string): { text: string; start: number } | undefined {
  const attribute = node.attributes?.find((attribute) => attribute.name === name);
  return typeof attribute?.value === "string"
    ? { text: attribute.value, start: valueStart(source, attribute) }
    : undefined;
}

function checkNamed(source: Source, node: Node, known: Known): Problem[] {
  const id = valueOf(source, node, "id");
  if (!id) return [];
  const about = (names: readonly string[]) => ({ name: id.text, near: nearest(id.text, names) });
  if (node.name === "Chart" && !known.charts.includes(id.text)) {
    return [contentProblem("unknown-chart", source.at(id.start), about(known.charts))];
  }
  if (node.name === "Source" && !known.sources.has(id.text)) {
    return [contentProblem("unknown-source", source.at(id.start), about([...known.sources.keys()]))];
  }
  if (node.name === "Term" && !known.terms.includes(id.text)) {
    return [contentProblem("unknown-term", source.at(id.start), about(known.terms))];
  }
  return [];
}

function checkFig(source: Source, node: Node, lang: Lang, known: Known): Problem[] {
  const of = valueOf(source, node, "of");
  if (!of) return [];
  const as = valueOf(source, node, "as");
  const between = " | ".length;
  // A place behind the address lies in `as`.
  const offsetOf = (inAddress: number) =>
    as && inAddress > of.text.length ? as.start + inAddress - of.text.length - between : of.start + inAddress;
  return checkFigure(source, { address: withFormat(of.text, as?.text), offsetOf }, lang, known);
}

/** A name that lights a series: the chart exists, and has that series. */
function checkHighlight(source: Source, node: Node, known: Known): Problem[] {
  const [chart, series] = [valueOf(source, node, "chart"), valueOf(source, node, "series")];
  if (!chart || !series) return [];
  if (!known.charts.includes(chart.text)) {
    const near = nearest(chart.text, known.charts);
    return [contentProblem("unknown-chart", source.at(chart.start), { name: chart.text, near })];
  }
  const all = known.series(chart.text);
  if (all.includes(series.text)) return [];
  const about = { name: series.text, near: nearest(series.text, all), known: all, chart: chart.text };
  return [contentProblem("unknown-series", source.at(series.start), about)];
}

/** What is wrong with one component of an article: its name, its attributes, what they name. */
export function checkElement(source: Source, node: Node, lang: Lang, known: Known): Problem[] {
  const name = node.name ?? "";
  const attributes = node.attributes ?? [];
  const problems = [...checkName(source, node), ...attributes.flatMap((attribute) => checkAttribute(source, name, attribute))];
  for (const [wanted, { required }] of Object.entries(components[name] ?? {})) {
    if (required && !attributes.some((attribute) => attribute.name === wanted)) {
      problems.push(contentProblem("attribute-missing", source.at(startOf(node)), { name: wanted, component: name }));
    }
  }
  if (problems.length > 0) return problems;
  if (name === "Highlight") return checkHighlight(source, node, known);
  return name === "Fig" ? checkFig(source, node, lang, known) : checkNamed(source, node, known);
}
