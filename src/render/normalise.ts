import { compactPath, isStraight, roundNumber, roundNumbers, shiftedPath, tenths } from "#render/compact.ts";

const geometry = new Set(
  "d x y x1 x2 y1 y2 cx cy r width height dx dy points transform stroke-width stroke-dashoffset".split(" "),
);

/** Plot's names are English words of its own, and styles are ours; the picture has one name, on the root. */
const dropped = new Set(["aria-label", "aria-description", "aria-hidden", "style"]);
const droppedOfRoot = new Set([...dropped, "class", "xmlns", "font-family", "font-size", "width", "height"]);

/** What says nothing, whatever it stands on. */
const nothing: Readonly<Record<string, string>> = { transform: "", "font-size": "1em", dx: "0" };

/** How words are where nothing else is said: a group right in the root need not say it. */
const usual: Readonly<Record<string, string>> = { "font-weight": "400", "text-anchor": "middle" };

interface NormaliseOptions {
  /** Base text size of the drawing in its own units; text sizes become multiples of it. */
  readonly unit: number;
  /** Before every id. */
  readonly scope: string;
  /** What the root says besides its own, as markup. */
  readonly root: string;
}

/** How far what is inside a group is moved, in tenths of a unit. */
interface Shift {
  readonly x: number;
  readonly y: number;
}

type Attributes = Map<string, string>;

/**
 * Plot's SVG as we publish it: no style, no names of Plot's own, text in em of the root's size (which the style sheet
 * steps by container), numbers rounded to 0.1, ids scoped, paths relative, groups and shifts that say nothing gone.
 */
export function normalise(svg: Element, options: NormaliseOptions): string {
  let attributes = "";
  for (const name of svg.getAttributeNames())
    if (!droppedOfRoot.has(name)) attributes += ` ${name}="${escaped(svg.getAttribute(name) ?? "")}"`;
  return `<svg${attributes}${options.root}>${inside(svg, options, true)}</svg>`;
}

function inside(parent: Element, options: NormaliseOptions, isRoot: boolean, shift?: Shift): string {
  let text = "";
  for (let node = parent.firstChild; node; node = node.nextSibling)
    text += isElement(node) ? written(node, options, isRoot, shift) : escaped(node.textContent ?? "");
  return text;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function written(node: Element, options: NormaliseOptions, isOfRoot: boolean, shift?: Shift): string {
  let name = node.localName;
  if (name === "style") return "";
  const attributes = attributesOf(node);
  if (name === "g") {
    const own = passedOn(node, attributes);
    const content = inside(node, options, false, own);
    if (own) attributes.delete("transform");
    const kept = content === "" ? "" : markup(attributes, options, isOfRoot);
    return kept === "" ? content : `<g${kept}>${content}</g>`;
  }
  if (name === "line") name = asPath(attributes);
  if (name === "path") place(attributes, shift);
  const kept = markup(attributes, options, false, shift);
  // A text is always a pair, since words may be put into it.
  const content = inside(node, options, false);
  return content === "" && name !== "text" ? `<${name}${kept}/>` : `<${name}${kept}>${content}</${name}>`;
}

function attributesOf(node: Element): Attributes {
  const attributes: Attributes = new Map();
  for (const name of node.getAttributeNames()) {
    const value = node.getAttribute(name) ?? "";
    if (!dropped.has(name) && (name !== "class" || value.startsWith("nd-"))) attributes.set(name, value);
  }
  return attributes;
}

const opening = "translate(";

/** The shift that a `transform` begins with, and what follows it. */
function shiftOf(transform: string | null | undefined): (Shift & { readonly rest: string }) | undefined {
  if (!transform?.startsWith(opening)) return undefined;
  const [comma, end] = [transform.indexOf(","), transform.indexOf(")")];
  const [x, y] = [tenths(transform.slice(opening.length, comma)), tenths(transform.slice(comma + 1, end))];
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : { x, y, rest: transform.slice(end + 1) };
}

/** A `transform` on the grid, moved. */
function shifted(transform: string, by: Shift | undefined): string {
  const own = shiftOf(transform);
  if (!own) return roundNumbers(transform);
  const [x, y] = by ? [own.x + by.x, own.y + by.y] : [own.x, own.y];
  return x === 0 && y === 0 && own.rest === "" ? "" : `translate(${x / 10},${y / 10})${roundNumbers(own.rest)}`;
}

/** The shift of a group whose words are each shifted themselves: two shifts are made one. */
function passedOn(group: Element, attributes: Attributes): Shift | undefined {
  const shift = shiftOf(attributes.get("transform"));
  if (!shift || shift.rest) return undefined;
  let isOfWords = false;
  for (let node = group.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) return undefined;
    const transform = node.getAttribute("transform");
    const isWord = node.localName === "text" && shiftOf(transform) !== undefined;
    if (!isWord && !(node.localName === "path" && transform === null && isStraight(node.getAttribute("d") ?? "")))
      return undefined;
    isOfWords ||= isWord;
  }
  return isOfWords ? shift : undefined;
}

/** Shortens a path, and starts it where its shift would move it to. */
function place(attributes: Attributes, outer: Shift | undefined): void {
  const path = compactPath(attributes.get("d") ?? "");
  const own = shiftOf(attributes.get("transform"));
  const moved = own?.rest
    ? undefined
    : shiftedPath(path, (outer?.x ?? 0) + (own?.x ?? 0), (outer?.y ?? 0) + (own?.y ?? 0));
  attributes.set("d", moved ?? path);
  if (moved !== undefined) attributes.delete("transform");
}

/** An upright or level line says its one coordinate twice; as a path it does not. */
function asPath(attributes: Attributes): "path" | "line" {
  const [x1, x2, y1, y2] = ["x1", "x2", "y1", "y2"].map((name) => roundNumber(attributes.get(name) ?? "0"));
  if (x1 !== x2 && y1 !== y2) return "line";
  for (const name of ["x1", "x2", "y1", "y2"]) attributes.delete(name);
  attributes.set("d", `M${x1},${y1}${x1 === x2 ? `V${y2}` : `H${x2}`}`);
  return "path";
}

/**
 * Attributes as text. Of a mark of a series, what differs from mark to mark comes first and what the series shares last:
 * the end of one mark and the beginning of the next then compress as one piece.
 */
function markup(attributes: Attributes, options: NormaliseOptions, isOfRoot: boolean, shift?: Shift): string {
  const isOfSeries = attributes.has("data-s");
  let [first, middle, last] = ["", "", ""];
  for (const [name, written] of attributes) {
    const value = valueOf(name, written, options, shift);
    if (value === nothing[name] || (isOfRoot && value === usual[name])) continue;
    const text = ` ${name}="${geometry.has(name) ? value : escaped(value)}"`;
    if (!isOfSeries) middle += text;
    else if (name === "d") first = text;
    else if (name === "fill") last = text + last;
    else if (name === "stroke") last += text;
    else if (name !== "data-s") middle += text;
  }
  const key = isOfSeries ? ` data-s="${escaped(attributes.get("data-s") ?? "")}"` : "";
  return first + middle + last + key;
}

function valueOf(name: string, value: string, { unit, scope }: NormaliseOptions, shift: Shift | undefined): string {
  if (name === "d") return value;
  if (name === "transform") return shifted(value, shift);
  if (name === "font-size") return toEm(value, unit);
  if (geometry.has(name)) return value.endsWith("em") ? value : roundNumbers(value);
  if (name === "id") return `${scope}-${value}`;
  return value.includes("url(#") ? value.replaceAll("url(#", `url(#${scope}-`) : value;
}

/** 14.56 in a drawing whose base is 13 becomes `1.12em`. */
function toEm(size: string, unit: number): string {
  return size.endsWith("em") ? size : `${Math.round((Number(size) / unit) * 100) / 100}em`;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign) : text;
