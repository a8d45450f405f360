import { escapeMarkup } from "#lib/escape.ts";
import { site } from "#site.ts";
import type { Embedded } from "#embeds/snippet.ts";

/** Consumers ask for a width that a file cannot know: none of them asks for less than this. */
const width = 600;

/** Seconds for which a consumer may keep the answer: a day, since a chart is corrected within days. */
const cacheAge = 86_400;

interface Linked extends Embedded {
  /** What the chart says, as the text of the link. */
  readonly claim: string;
  /** The absolute addresses of the chart's page and of the front page in its language. */
  readonly page: string;
  readonly home: string;
  /** A picture of the chart, with its absolute address. */
  readonly thumbnail: { readonly address: string; readonly width: number; readonly height: number };
}

/**
 * The markup that survives WordPress: a blockquote, without which its script is not loaded and the frame stays
 * clipped, and an iframe with none but the attributes that it keeps.
 */
function html({ address, page, claim, title, height }: Linked): string {
  return [
    `<blockquote><a href="${escapeMarkup(page)}">${escapeMarkup(claim)}</a></blockquote>`,
    `<iframe src="${escapeMarkup(address)}" width="${width}" height="${height}" title="${escapeMarkup(title)}"`,
    ` frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`,
  ].join("");
}

/** A chart's embed as oEmbed 1.0. Of the fields of a thumbnail all three are given, as the standard wants. */
export function oembedJson(linked: Linked): string {
  const record = {
    type: "rich",
    version: "1.0",
    title: linked.claim,
    author_name: site.name,
    author_url: linked.home,
    provider_name: site.name,
    provider_url: linked.home,
    cache_age: cacheAge,
    thumbnail_url: linked.thumbnail.address,
    thumbnail_width: linked.thumbnail.width,
    thumbnail_height: linked.thumbnail.height,
    html: html(linked),
    width,
    height: linked.height,
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}

/**
 * The whole endpoint with address and format, as the discovery link of a head holds it. Consumers append
 * `&maxwidth=`, which only a `?` that is there already makes legal.
 */
export function oembedEndpoint(oembed: string, page: string): string {
  return `${oembed}?url=${encodeURIComponent(page)}&format=json`;
}
