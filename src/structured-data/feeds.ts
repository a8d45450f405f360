import { escapeMarkup } from "#lib/escape.ts";
import type { Lang } from "#lib/lang.ts";
import { site } from "#site.ts";

/** A story in a feed. All addresses are absolute; its address is its name and never changes. */
export interface FeedEntry {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  /** Days, `YYYY-MM-DD`. */
  readonly published: string;
  readonly updated?: string | undefined;
}

interface Feed {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly home: string;
  /** The address of the feed itself. */
  readonly self: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** RFC 822, which RSS wants; days begin in UTC. */
const rfc822 = (day: string) => new Date(`${day}T00:00:00Z`).toUTCString().replace("GMT", "+0000");

const rfc3339 = (day: string) => `${day}T00:00:00Z`;

/** The stories of a language as RSS 2.0. Its day is that of the newest change, never of a build. */
export function rssXml({ lang, title, description, home, self, entries }: Feed): string {
  const items = entries.map((entry) =>
    [
      "<item>",
      `<title>${escapeMarkup(entry.title)}</title>`,
      `<link>${escapeMarkup(entry.address)}</link>`,
      `<guid isPermaLink="true">${escapeMarkup(entry.address)}</guid>`,
      `<pubDate>${rfc822(entry.published)}</pubDate>`,
      `<description>${escapeMarkup(entry.summary)}</description>`,
      "</item>",
    ].join("\n"),
  );
  const newest = entries
    .map(({ published, updated }) => updated ?? published)
    .sort()
    .at(-1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    `<title>${escapeMarkup(title)}</title>`,
    `<link>${escapeMarkup(home)}</link>`,
    `<description>${escapeMarkup(description)}</description>`,
    `<language>${lang}</language>`,
    ...(newest === undefined ? [] : [`<lastBuildDate>${rfc822(newest)}</lastBuildDate>`]),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeMarkup(self)}"/>`,
    ...items,
    "</channel>",
    "</rss>\n",
  ].join("\n");
}

/** The same as JSON Feed 1.1. */
export function jsonFeed({ lang, title, description, home, self, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language: lang,
    authors: [{ name: site.name, url: home }],
    items: entries.map(({ title: name, summary, address, published, updated }) => ({
      id: address,
      url: address,
      title: name,
      summary,
      content_html: `<p>${escapeMarkup(summary)}</p>`,
      date_published: rfc3339(published),
      ...(updated !== undefined && { date_modified: rfc3339(updated) }),
      language: lang,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
