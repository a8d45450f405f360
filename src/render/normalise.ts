import { compactPath, roundNumbers } from "#render/compact.ts";

const geometry = new Set(
  "x y x1 x2 y1 y2 cx cy r width height dx dy points transform stroke-width stroke-dashoffset".split(" "),
);

/** Plot's names are English words of its own, and styles are ours; the picture has one name, on the root. */
const dropped = new Set(["aria-label", "aria-description", "aria-hidden", "style", "class"]);
const droppedOfRoot = new Set([...dropped, "xmlns", "font-family", "font-size", "width", "height"]);

interface NormaliseOptions {
  /** Base text size of the drawing in its own units; text sizes become multiples of it. */
  readonly unit: number;
  /** Before every id. */
  readonly scope: string;
  /** What the root says besides its own, as markup. */
  readonly root: string;
}

interface Open {
  readonly name: string;
  readonly attributes: string;
  content: string;
}

/** A tag of markup that a document has written: every attribute is quoted, every element is closed. */
const tag = /<(\/?)([\w:-]+)((?: [\w:-]+="[^"]*")*)>/g;
const attribute = / ([\w:-]+)="([^"]*)"/g;

/**
 * Makes of Plot's SVG what we publish: no style, no names of Plot's own, text in em of the root's size (which the
 * style sheet steps by container), numbers rounded to 0.1, ids scoped, paths relative, groups that say nothing gone.
 * It works on the written markup in one pass, since changing a document node by node costs more than drawing it.
 */
export function normalise(svg: string, options: NormaliseOptions): string {
  const whole: Open = { name: "", attributes: "", content: "" };
  const stack = [whole];
  let at = 0;
  for (const found of svg.matchAll(tag)) {
    const [written, slash, name = "", attributes = ""] = found;
    const top = stack.at(-1) ?? whole;
    top.content += svg.slice(at, found.index);
    at = found.index + written.length;
    if (!slash) {
      const kept = stack.length === 1 ? rootAttributes(attributes, options) : ownAttributes(name, attributes, options);
      stack.push({ name, attributes: kept, content: "" });
      continue;
    }
    stack.pop();
    const parent = stack.at(-1) ?? whole;
    parent.content += closed(top);
  }
  return whole.content;
}

function closed({ name, attributes, content }: Open): string {
  if (name === "style" || (name === "g" && content === "")) return "";
  return name === "g" && attributes === "" ? content : `<${name}${attributes}>${content}</${name}>`;
}

const rootAttributes = (written: string, { root }: NormaliseOptions): string =>
  written.replace(attribute, (all, name: string) => (droppedOfRoot.has(name) ? "" : all)) + root;

function ownAttributes(element: string, written: string, { unit, scope }: NormaliseOptions): string {
  return written.replace(attribute, (all, name: string, value: string) => {
    if (dropped.has(name)) return name === "class" && value.startsWith("nd-") ? all : "";
    const kept = attributeValue(name, value, unit, scope);
    const isDefault = (name === "transform" && kept === "translate(0,0)") || (name === "dx" && kept === "0");
    return isDefault && (name === "transform" || element === "text") ? "" : ` ${name}="${kept}"`;
  });
}

function attributeValue(name: string, value: string, unit: number, scope: string): string {
  if (name === "d") return compactPath(value);
  if (name === "font-size") return toEm(value, unit);
  if (name === "id") return `${scope}-${value}`;
  if (value.includes("url(#")) return value.replaceAll("url(#", `url(#${scope}-`);
  return geometry.has(name) && !value.endsWith("em") ? roundNumbers(value) : value;
}

/** 14.56 in a drawing whose base is 13 becomes `1.12em`. */
function toEm(size: string, unit: number): string {
  return size.endsWith("em") ? size : `${Math.round((Number(size) / unit) * 100) / 100}em`;
}
