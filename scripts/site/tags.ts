import { Parser } from "htmlparser2";

/** An opening tag of a page. */
export interface Tag {
  /** In small letters, as are the names of attributes. */
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  /** Whether it stands inside a drawing. */
  readonly inSvg: boolean;
  /** What stands inside a `title` of the page, a `script` or a `style`; else empty. */
  readonly text: string;
}

const textOnly = ["script", "style", "title"];

/**
 * Every opening tag, in the order in which they stand. The build asks of its pages which tags and attributes are there;
 * a tree of each page, as parsers of the standard make it, takes five times as long. Tests hold the two against each
 * other.
 */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let svgs = 0;
  let inside: { text: string } | null = null;
  const parser = new Parser({
    onopentag(tagName, attributes) {
      if (tagName === "svg") svgs += 1;
      const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
      const tag = { tagName, attrs, inSvg: svgs > 0, text: "" };
      tags.push(tag);
      inside = svgs === 0 && textOnly.includes(tagName) ? tag : null;
    },
    ontext(text) {
      if (inside !== null) inside.text += text;
    },
    onclosetag(tagName) {
      if (tagName === "svg") svgs -= 1;
      inside = null;
    },
  });
  parser.end(html);
  return tags;
}
