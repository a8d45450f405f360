import { describe, expect, it } from "vitest";
import { attribute, named, type Page } from "../../scripts/site/page.ts";
import { filterHtml } from "../unit/embeds/wordpress.ts";
import { site } from "#site.ts";
import { built, headOf, kindOf, pagesOf, read } from "./built.ts";

const files = [...built.files].filter((file) => /(^|\/)oembed\.json$/.test(file));
const fileOf = (address: string) => new URL(address).pathname.slice(site.base.length);

interface Answer {
  readonly type: string;
  readonly version: unknown;
  readonly title: string;
  readonly html?: string;
  readonly height: number;
  readonly thumbnail_url: string;
}

const answers = new Map(files.map((file) => [file, JSON.parse(read(file)) as Answer]));

describe("oEmbed", () => {
  it("answers for every live embed of a chart", () => {
    // A frozen embed and the picture of a template stand on no page that oEmbed could be asked for.
    const live = pagesOf("embed").filter(({ path }) => !/\/v\/[\d.]+\/$|--/.test(path));
    const embeds = files.filter((file) => /^(sematan|en\/embed)\//.test(file));
    expect(embeds.length).toBe(live.length);
  });

  it("answers with a frame or a title, and the version as a text", () => {
    const wrong = [...answers].filter(
      ([, { type, version, title, html }]) =>
        version !== "1.0" || title === "" || (type === "rich") !== (html !== undefined),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  it("gives markup that WordPress leaves whole", () => {
    const spoilt = [...answers].filter(([, { html }]) => {
      if (html === undefined) return false;
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

  it("is named once in the head of each page, whole and with a question mark", () => {
    const pages = built.pages.filter((page) => !["embed", "404"].includes(kindOf(page)));
    const links = pages.map((page) =>
      named(headOf(page), "link").filter((link) => attribute(link, "type") === "application/json+oembed"),
    );
    expect(pages.filter((_, index) => links[index]?.length !== 1).map(({ path }) => path)).toEqual([]);
    const hrefs = links.flat().map((link) => attribute(link, "href") ?? "");
    expect(hrefs.filter((href) => !/\?url=[^&]+&format=json$/.test(href))).toEqual([]);
    const asked = hrefs.map((href) => fileOf(new URL(href).searchParams.get("url") ?? "http://x/"));
    expect(asked).toEqual(pages.map(({ file }) => file.replace(/index\.html$/, "")));
    // Every file is asked for by one page, and says that page's title: alone, or as the reference to it has it.
    expect(hrefs.map(fileOf).sort()).toEqual([...files].sort());
    const titles = (page: Page) =>
      named(headOf(page), "meta")
        .filter((meta) =>
          ["og:title", "citation_title"].includes(attribute(meta, "property") ?? attribute(meta, "name") ?? ""),
        )
        .map((meta) => attribute(meta, "content"));
    const misnamed = pages.filter(
      (page, index) => !titles(page).includes(answers.get(fileOf(hrefs[index] ?? ""))?.title ?? ""),
    );
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });
});
