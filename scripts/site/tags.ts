/** An opening tag of a page. */
export interface Tag {
  /** In small letters, as are the names of attributes. */
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  /** Whether it stands inside a drawing. */
  readonly inSvg: boolean;
  /** What stands inside an element that holds text alone, such as `title`; else empty. */
  readonly text: string;
}

const textOnly = ["script", "style", "title", "textarea"];

const bang = "!".charCodeAt(0);
const slash = "/".charCodeAt(0);

/**
 * Every opening tag, in the order in which they stand. The build asks of its pages which tags and attributes are there,
 * and a tree of each, as parsers of the standard make it, costs five times as much; tests hold the two against each
 * other. An end tag that an author left out makes no difference here, since nothing is said of what contains what.
 */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const attribute = /[\s/]*(?:>|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?)/y;
  const name = /[a-z][^\s/>]*/iy;
  let svgs = 0;
  let at = html.indexOf("<");
  while (at !== -1) {
    const kind = html.charCodeAt(at + 1);
    if (kind === bang) at = html.startsWith("<!--", at) ? after(html, "-->", at + 4) : after(html, ">", at);
    else if (kind === slash) {
      if (svgs > 0 && html.startsWith("</svg", at)) svgs -= 1;
      at = after(html, ">", at);
    } else {
      name.lastIndex = at + 1;
      const tagName = name.exec(html)?.[0].toLowerCase();
      at += 1 + (tagName?.length ?? 0);
      if (tagName !== undefined) {
        const attrs: Tag["attrs"][number][] = [];
        attribute.lastIndex = at;
        for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
          at = attribute.lastIndex;
          const [, key, double, single, bare] = found;
          if (key === undefined) break;
          attrs.push({ name: key.toLowerCase(), value: decoded(double ?? single ?? bare ?? "") });
        }
        const inSvg = svgs > 0;
        let text = "";
        if (tagName === "svg" && html.charCodeAt(at - 2) !== slash) svgs += 1;
        else if (!inSvg && textOnly.includes(tagName)) {
          const end = html.indexOf(`</${tagName}`, at);
          text = html.slice(at, end === -1 ? undefined : end);
          at += text.length;
        }
        tags.push({ tagName, attrs, inSvg: inSvg || tagName === "svg", text });
      }
    }
    at = html.indexOf("<", at);
  }
  return tags;
}

/** The place behind the next `mark`, or the end of the page. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** A value with the characters that its references name; a name that the site does not write stays as it stands. */
function decoded(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
        : (characters[name] ?? whole),
  );
}
