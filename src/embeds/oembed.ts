import { escapeMarkup } from "#lib/escape.ts";
import { site } from "#site.ts";
import type { Embedded } from "#embeds/snippet.ts";

/** Consumers ask for a width that a file cannot know: none of them asks for less than this. */
const width = 600;

/** WordPress gives no frame more px of height, whatever it says it needs. */
const tallestInWordPress = 1000;

/** Seconds for which a consumer may keep the answer: a day, since a chart is corrected within days. */
const cacheAge = 86_400;

interface Shown {
  /** What the page says, as the text of the link. */
  readonly claim: string;
  /** The absolute addresses of the page and of the front page in its language. */
  readonly page: string;
  readonly home: string;
  /** A picture of the page, with its absolute address. */
  readonly thumbnail: { readonly address: string; readonly width: number; readonly height: number };
}

type Linked = Shown & Embedded;

/**
 * The markup that survives WordPress: a blockquote, without which its script is not loaded and the frame stays
 * clipped, and an iframe with none but the attributes that it keeps. A frame that may be taller than WordPress allows
 * can be scrolled, or the rows at its foot would be out of reach; a lower one never shows a bar.
 */
function html({ address, page, claim, title, height }: Linked): string {
  const scrolling = height > tallestInWordPress ? "auto" : "no";
  return [
    `<blockquote><a href="${escapeMarkup(page)}">${escapeMarkup(claim)}</a></blockquote>`,
    `<iframe src="${escapeMarkup(address)}" width="${width}" height="${height}" title="${escapeMarkup(title)}"`,
    ` frameborder="0" marginwidth="0" marginheight="0" scrolling="${scrolling}"></iframe>`,
  ].join("");
}

/** What every answer says. Of the fields of a thumbnail all three are given, as the standard wants. */
function about({ claim, home, thumbnail }: Shown) {
  return {
    version: "1.0",
    title: claim,
    author_name: site.name,
    author_url: home,
    provider_name: site.name,
    provider_url: home,
    cache_age: cacheAge,
    thumbnail_url: thumbnail.address,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}

/** A chart's embed as oEmbed 1.0: for the chart's own page, or for a page that the chart stands for. */
export function oembedJson(linked: Linked): string {
  const record = { type: "rich", ...about(linked), html: html(linked), width, height: linked.height };
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** A page that no frame stands for: its title and a picture, of which consumers make a link. */
export function oembedLinkJson(shown: Shown): string {
  return `${JSON.stringify({ type: "link", ...about(shown) }, null, 1)}\n`;
}

/**
 * The whole endpoint with address and format, as the discovery link of a head holds it. Consumers append
 * `&maxwidth=`, which only a `?` that is there already makes legal.
 */
export function oembedEndpoint(oembed: string, page: string): string {
  return `${oembed}?url=${encodeURIComponent(page)}&format=json`;
}
