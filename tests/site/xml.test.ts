import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attribute, named } from "../../scripts/site/page.ts";
import { programs } from "../../scripts/test/programs.ts";
import { site } from "#site.ts";
import { built, dist, headOf, read } from "./built.ts";

const pictures = [...built.files].filter((file) => file.endsWith(".svg") && /\/(grafik|charts)\//.test(`/${file}`));

const feeds = ["rss.xml", "en/rss.xml", "revisi.xml", "en/revisions.xml"];

describe.runIf(programs.xmllint.find())("xmllint", () => {
  it("reads the sitemap, the feeds and every picture", () => {
    const files = ["sitemap.xml", ...feeds, ...pictures].map((file) => join(dist, file));
    expect(() => execFileSync("xmllint", ["--nonet", "--noout", ...files], { stdio: "pipe" })).not.toThrow();
  });
});

describe("the sitemap", () => {
  const entries = read("sitemap.xml")
    .split("<url>")
    .slice(1)
    .map((entry) => ({
      address: /<loc>([^<]+)</.exec(entry)?.[1] ?? "",
      changed: /<lastmod>([^<]+)</.exec(entry)?.[1],
      alternates: new Map(
        [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, href]),
      ),
    }));
  const root = site.origin + site.base;
  const pages = new Map(built.pages.map((page) => [`${root.slice(0, -1)}${page.path}`, page]));

  it("names pages that were built, each once", () => {
    const addresses = entries.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !pages.has(address))).toEqual([]);
  });

  it("agrees with the heads on the other language", () => {
    for (const { address, alternates } of entries) {
      const page = pages.get(address);
      const links = page ? named(headOf(page), "link") : [];
      const heads = links
        .filter((link) => attribute(link, "hreflang") !== null)
        .map((link) => [attribute(link, "hreflang"), attribute(link, "href")] as const);
      expect([address, ...[...alternates].sort()]).toEqual([address, ...heads.sort()]);
    }
  });

  it("holds every page but embeds and the one for missing addresses", () => {
    const listed = new Set(entries.map(({ address }) => address));
    const missing = [...pages].filter(([address]) => !listed.has(address)).map(([, page]) => page.path);
    expect(missing.filter((path) => !/^\/(404|en\/404|sematan\/|en\/embed\/)/.test(path))).toEqual([]);
  });

  it("gives days without a time of day", () => {
    const days = entries.map(({ changed }) => changed).filter((day) => day !== undefined);
    expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([]);
  });
});

describe("the feeds", () => {
  const root = site.origin + site.base;
  const pathOf = (address: string) => `/${address.slice(root.length)}`;
  const stories = (folder: string) => built.pages.map(({ path }) => path).filter((path) => path.startsWith(folder));

  it.each([
    ["", "/artikel/"],
    ["en/", "/en/articles/"],
  ])("of /%s name every story once, in both forms", (folder, list) => {
    const inRss = [...read(`${folder}rss.xml`).matchAll(/<guid[^>]*>([^<]+)</g)].map(([, address]) => address ?? "");
    const { items } = JSON.parse(read(`${folder}feed.json`)) as { readonly items: readonly { readonly id: string }[] };
    expect(items.map(({ id }) => id)).toEqual(inRss);
    const listed = stories(list).filter((path) => !path.endsWith(list));
    expect(inRss.map(pathOf).sort()).toEqual(listed.sort());
  });
});

describe("a chart's picture as a file", () => {
  it.each(pictures)("%s stands alone", (file) => {
    const svg = read(file);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toMatch(/<title/);
    expect(svg).not.toMatch(/var\(|currentColor|<style|\sstyle="|class="/);
    expect(svg).toContain(`Antarprovinsi`);
  });
});
