import { type DefaultTreeAdapterMap, parse } from "parse5";
import { type Tag, tagsOf } from "./tags.ts";

type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** What the checks of a build need of a page: its tags, and none of what contains what. */
export interface TaggedPage {
  /** The file, from the root of the built folder: `grafik/a/index.html`. */
  readonly file: string;
  /** The address below the base: `/grafik/a/`. */
  readonly path: string;
  readonly elements: readonly Tag[];
}

/** A built page, read and parsed when it is first asked for and kept so for the next ones. */
export interface Page {
  readonly file: string;
  readonly path: string;
  readonly html: string;
  /** Every element in document order, in the tree that a parser of the standard makes. */
  readonly elements: readonly Element[];
}

export const parsePage = (file: string, html: string): Page => laterPage(file, () => html);

/** A page whose text is read when something is asked of it. */
export function laterPage(file: string, read: () => string): Page {
  let html: string | undefined;
  let elements: Element[] | undefined;
  return {
    file,
    path: pathOf(file),
    get html() {
      return (html ??= read());
    },
    get elements() {
      if (!elements) collect(parse(this.html), (elements = []));
      return elements;
    },
  };
}

export const taggedPage = (file: string, html: string): TaggedPage => ({
  file,
  path: pathOf(file),
  elements: tagsOf(html),
});

const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

function collect(node: Node, into: Element[]): void {
  if ("tagName" in node) into.push(node);
  if ("content" in node) collect(node.content, into);
  if ("childNodes" in node) for (const child of node.childNodes) collect(child, into);
}

/** A tag or an element of a tree: what can be asked of both. */
interface Tagged {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string; readonly prefix?: string }[];
}

/** The value of an attribute, or `null`; `xlink:href` is named like that. */
export function attribute(element: Tagged, name: string): string | null {
  const found = element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name);
  return found?.value ?? null;
}

interface Elements<E extends Tagged> {
  readonly elements: readonly E[];
}

/** Elements of this name, in document order. */
export function named<E extends Tagged>(page: Elements<E>, ...names: readonly string[]): readonly E[] {
  return page.elements.filter((element) => names.includes(element.tagName));
}

/** The text inside an element, white space as it stands. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  if ("content" in node) return textOf(node.content);
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** `content` of a `<meta name>` or `<meta property>`, or `null`. */
export function meta(page: Elements<Tagged>, name: string): string | null {
  const found = named(page, "meta").find((element) =>
    [attribute(element, "name"), attribute(element, "property"), attribute(element, "http-equiv")].includes(name),
  );
  return found ? attribute(found, "content") : null;
}

/** An element as a reader of a message meets it: its opening tag, shortened. */
export function tag(element: Tagged): string {
  const attrs = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join("");
  const whole = `<${element.tagName}${attrs}>`;
  return whole.length > 120 ? `${whole.slice(0, 119)}…` : whole;
}
