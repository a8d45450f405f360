import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** A built page, parsed at the first look at its elements and kept so for the next ones. */
export interface Page {
  /** The file, from the root of the built folder: `grafik/a/index.html`. */
  readonly file: string;
  /** The address below the base: `/grafik/a/`. */
  readonly path: string;
  readonly html: string;
  /** Every element in document order. */
  readonly elements: readonly Element[];
  /** Lets go of the elements: all trees of a site together take more memory than its build. */
  readonly release: () => void;
}

export function parsePage(file: string, html: string): Page {
  let elements: Element[] | undefined;
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    html,
    get elements() {
      if (!elements) collect(parse(html), (elements = []));
      return elements;
    },
    release: () => {
      elements = undefined;
    },
  };
}

function collect(node: Node, into: Element[]): void {
  if ("tagName" in node) into.push(node);
  if ("content" in node) collect(node.content, into);
  if ("childNodes" in node) for (const child of node.childNodes) collect(child, into);
}

/** The value of an attribute, or `null`; `xlink:href` is named like that. */
export function attribute(element: Element, name: string): string | null {
  const found = element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name);
  return found?.value ?? null;
}

/** Elements of this name, in document order. */
export function named(page: Page, ...names: readonly string[]): readonly Element[] {
  return page.elements.filter((element) => names.includes(element.tagName));
}

/** The text inside an element, white space as it stands. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  if ("content" in node) return textOf(node.content);
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** `content` of a `<meta name>` or `<meta property>`, or `null`. */
export function meta(page: Page, name: string): string | null {
  const found = named(page, "meta").find((element) =>
    [attribute(element, "name"), attribute(element, "property"), attribute(element, "http-equiv")].includes(name),
  );
  return found ? attribute(found, "content") : null;
}

/** An element as a reader of a message meets it: its opening tag, shortened. */
export function tag(element: Element): string {
  const attrs = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join("");
  const whole = `<${element.tagName}${attrs}>`;
  return whole.length > 120 ? `${whole.slice(0, 119)}…` : whole;
}
