import { describe, expect, it } from "vitest";
import { attribute, named } from "../../scripts/site/page.ts";
import { filterHtml } from "../unit/embeds/wordpress.ts";
import { site } from "#site.ts";
import { built, pagesOf, read } from "./built.ts";

const files = [...built.files].filter((file) => file.endsWith("/oembed.json"));
const fileOf = (address: string) => new URL(address).pathname.slice(site.base.length);

interface Answer {
  readonly version: unknown;
  readonly html: string;
  readonly height: number;
  readonly thumbnail_url: string;
}

const answers = new Map(files.map((file) => [file, JSON.parse(read(file)) as Answer]));

describe("oEmbed", () => {
  it("answers for every live embed of a chart; pictures of one province or pair have no page to be pasted", () => {
    const live = pagesOf("embed").filter(({ path }) => !/\/v\/[\d.]+\/$|--/.test(path));
    expect(files.length).toBe(live.length);
  });

  it("gives markup that WordPress leaves whole", () => {
    const spoilt = [...answers].filter(([, { html }]) => {
      const { removed, hasScript } = filterHtml(html);
      return removed.length > 0 || !hasScript;
    });
    expect(spoilt.map(([file]) => file)).toEqual([]);
  });

  it("names a thumbnail that is served", () => {
    const missing = [...answers.values()].filter(({ thumbnail_url }) => !built.files.has(fileOf(thumbnail_url)));
    expect(missing.map(({ thumbnail_url }) => thumbnail_url)).toEqual([]);
  });

  it("reserves the height that the snippet reserves", () => {
    const differing = pagesOf("chart").filter(({ html, elements }) => {
      const link = elements.find((element) => attribute(element, "type") === "application/json+oembed");
      const answer = answers.get(fileOf((link && attribute(link, "href")) ?? "http://x/"));
      return answer === undefined || !html.includes(`height=&quot;${answer.height}&quot;`);
    });
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it("is named in the head of each chart and story, whole and with a question mark", () => {
    const links = pagesOf("chart", "story").map((page) =>
      named(page, "link").filter((link) => attribute(link, "type") === "application/json+oembed"),
    );
    expect(links.filter((found) => found.length !== 1)).toEqual([]);
    const hrefs = links.flat().map((link) => attribute(link, "href") ?? "");
    expect(hrefs.filter((href) => !/\?url=[^&]+&format=json$/.test(href) || !built.files.has(fileOf(href)))).toEqual(
      [],
    );
  });
});
