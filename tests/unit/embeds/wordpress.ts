import { JSDOM } from "jsdom";

/** What WordPress leaves of an oEmbed `html` from a provider that it does not know; a restatement for tests only. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

const { window } = new JSDOM("");
const parser = new window.DOMParser();

/** Its wish for ten letters and digits, here always the same. */
export const secret = "a1B2c3D4e5";

export interface Filtered {
  readonly html: string;
  /** Whether its script is loaded, without which the frame stays clipped. */
  readonly hasScript: boolean;
  /** The address that the frame is given. */
  readonly src: string;
  /** Elements and attributes that were removed. */
  readonly removed: readonly string[];
}

/** The markup after the filter: known elements with known attributes, the frame in a sandbox and with a secret. */
export function filterHtml(html: string): Filtered {
  // A document without a window: one with a window would open each frame, which takes far longer.
  const document = parser.parseFromString(html, "text/html");
  const removed: string[] = [];
  for (const element of [...document.body.querySelectorAll("*")]) {
    const attributes = kept[element.localName];
    if (!attributes) {
      removed.push(element.localName);
      element.remove();
      continue;
    }
    for (const { name } of [...element.attributes]) {
      if (attributes.includes(name)) continue;
      removed.push(`${element.localName} ${name}`);
      element.removeAttribute(name);
    }
  }
  const frame = document.querySelector("iframe");
  const src = `${frame?.getAttribute("src") ?? ""}#?secret=${secret}`;
  frame?.setAttribute("src", src);
  frame?.setAttribute("data-secret", secret);
  frame?.setAttribute("sandbox", "allow-scripts");
  frame?.setAttribute("security", "restricted");
  return { html: document.body.innerHTML, hasScript: document.querySelector("blockquote") !== null, src, removed };
}
