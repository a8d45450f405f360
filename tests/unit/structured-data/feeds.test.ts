import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { jsonFeed, rssXml } from "#structured-data/feeds.ts";

const feed = {
  lang: "en",
  title: "Antarprovinsi",
  description: "Data & stories",
  home: "https://x.test/en/",
  self: "https://x.test/en/rss.xml",
  entries: [
    {
      title: "Who sold <what> & why",
      summary: "One “day”.",
      address: "https://x.test/en/articles/a/",
      published: "2026-11-21",
      updated: "2026-11-22",
    },
    { title: "B", summary: "C", address: "https://x.test/en/articles/b/", published: "2026-11-20" },
  ],
} as const;

describe("rssXml", () => {
  const { document } = new JSDOM(rssXml(feed), { contentType: "application/xml" }).window;
  const texts = (name: string) => [...document.querySelectorAll(name)].map(({ textContent }) => textContent);

  it("reads back as what was written", () => {
    expect(texts("item > title")).toEqual(["Who sold <what> & why", "B"]);
    expect(texts("item > guid")).toEqual(feed.entries.map(({ address }) => address));
    expect(texts("item > pubDate")).toEqual(["Sat, 21 Nov 2026 00:00:00 +0000", "Fri, 20 Nov 2026 00:00:00 +0000"]);
  });

  it("names itself and the day of its newest change", () => {
    expect(texts("lastBuildDate")).toEqual(["Sun, 22 Nov 2026 00:00:00 +0000"]);
    expect(rssXml(feed)).toContain(`<atom:link rel="self" type="application/rss+xml" href="${feed.self}"/>`);
  });
});

describe("jsonFeed", () => {
  it("has the version, the language and dates with a zone", () => {
    const made = JSON.parse(jsonFeed(feed)) as { items: readonly Readonly<Record<string, unknown>>[] };
    expect(made).toMatchObject({ version: "https://jsonfeed.org/version/1.1", language: "en", feed_url: feed.self });
    expect(made.items[0]).toMatchObject({
      id: "https://x.test/en/articles/a/",
      date_published: "2026-11-21T00:00:00Z",
      date_modified: "2026-11-22T00:00:00Z",
      content_html: "<p>One “day”.</p>",
    });
    expect(made.items[1]).not.toHaveProperty("date_modified");
  });
});
