import { brotliCompressSync, constants } from "node:zlib";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { attribute, named, type Page } from "../../scripts/site/page.ts";
import { site } from "#site.ts";
import { built, dist, kindOf, type Kind, pagesOf } from "./built.ts";

/** KB of a first visit, brotli, fonts not counted. An embed's limit is that of the largest; most stay below 15. */
const budgets: Readonly<Record<Kind, number>> = {
  front: 60,
  story: 60,
  chart: 40,
  embed: 25,
  dataset: 120,
  list: 120,
  "404": 40,
};

const usualEmbed = 15;
/** All scripts of a page, and of these the layer that makes its charts answer. */
const scripts = { page: 10, charts: 7 };
const fonts = 48;
const requestsBeforeFirstChart = 6;
/** What a host has to hold. */
const whole = { megabytes: 250, files: 8000 };

/** Fast compression gives an upper bound; only what exceeds its budget is measured as hosts compress it. */
const [fast, best] = [6, 11];

const sizes = new Map<string, number>();

function brotliKb(bytes: Buffer, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1000;
}

function fileKb(file: string, quality: number): number {
  const key = `${quality} ${file}`;
  const known = sizes.get(key) ?? brotliKb(readFileSync(join(dist, file)), quality);
  sizes.set(key, known);
  return known;
}

/** The files that a page makes the browser fetch on its first visit. */
function fetched(page: Page): readonly string[] {
  const addresses = [
    ...named(page, "script").map((element) => attribute(element, "src")),
    ...named(page, "link")
      .filter((element) => /stylesheet|preload/.test(attribute(element, "rel") ?? ""))
      .map((element) => attribute(element, "href")),
    ...named(page, "img").map((element) =>
      attribute(element, "loading") === "lazy" ? null : attribute(element, "src"),
    ),
  ].filter((address) => address !== null);
  const own = addresses
    .filter((address) => address.startsWith(site.base))
    .map((address) => address.slice(site.base.length));
  // Scripts fetch what they import.
  const imported = own.flatMap((file) => (file.endsWith(".js") ? importsOf(file) : []));
  return [...new Set([...own, ...imported])];
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(dist, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
    ([, name]) => `${file.slice(0, file.lastIndexOf("/") + 1)}${name}`,
  );
}

const isFont = (file: string) => file.endsWith(".woff2");

const rawKb = (page: Page) =>
  (page.html.length + fetched(page).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)) / 1000;

function pageKb(page: Page, quality: number): number {
  const files = fetched(page).filter((file) => !isFont(file));
  return fileKb(page.file, quality) + files.reduce((sum, file) => sum + fileKb(file, quality), 0);
}

/** Embeds hold the same script, which is measured once. */
function inlineKb(script: string, quality: number): number {
  const key = `${quality} ${script}`;
  const known = sizes.get(key) ?? brotliKb(Buffer.from(script), quality);
  sizes.set(key, known);
  return known;
}

function scriptKb(page: Page, quality: number): number {
  const files = fetched(page).filter((file) => file.endsWith(".js"));
  const inline = named(page, "script")
    .filter((element) => attribute(element, "src") === null && !/json/.test(attribute(element, "type") ?? ""))
    .map((element) => element.childNodes.map((node) => ("value" in node ? node.value : "")).join(""));
  const own = inline.join("\n");
  return files.reduce((sum, file) => sum + fileKb(file, quality), 0) + (own === "" ? 0 : inlineKb(own, quality));
}

/** The script files alone: what charts, tables and switches share. */
const bundleKb = (page: Page, quality: number) =>
  fetched(page)
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + fileKb(file, quality), 0);

/** Most pages hold their budget as they are: what is not too large without compression needs none to be judged. */
const over = (pages: readonly Page[], kb: (page: Page, quality: number) => number, limit: number) =>
  pages
    .filter((page) => rawKb(page) > limit && kb(page, fast) > limit && kb(page, best) > limit)
    .map((page) => `${page.path} ${kb(page, best).toFixed(1)} KB, budget ${limit} KB`);

describe("budgets", () => {
  it.each(Object.keys(budgets) as Kind[])("hold for each page of the kind %s", (kind) => {
    expect(over(pagesOf(kind), pageKb, budgets[kind])).toEqual([]);
  });

  it("hold for most embeds at the smaller size", () => {
    // Those of charts as they are now, in one language; pictures of one province or of two are smaller.
    const embeds = pagesOf("embed").filter(({ path }) => path.startsWith("/sematan/") && !/--|\/v\//.test(path));
    expect(over(embeds, pageKb, usualEmbed).length).toBeLessThanOrEqual(embeds.length / 3);
  });

  it("hold for scripts", () => {
    expect(over(built.pages, scriptKb, scripts.page)).toEqual([]);
    expect(over(pagesOf("chart", "story", "front", "embed"), bundleKb, scripts.charts)).toEqual([]);
  });

  it("hold no Plot and no D3 on a first visit", () => {
    // What only they have, and what no minifier may change.
    const marks = { plot: ["plot-d6a7b5", "unknown scale type"], d3: ["rebeccapurple", "invalid format: "] };
    for (const [name, path] of [
      ["plot", "@observablehq/plot/dist/plot.umd.min.js"],
      ["d3", "d3/dist/d3.min.js"],
    ] as const) {
      const library = readFileSync(resolve(import.meta.dirname, "../../node_modules", path), "utf8");
      for (const mark of marks[name]) expect(library, `${name} has “${mark}”`).toContain(mark);
    }
    const files = new Set(built.pages.flatMap(fetched).filter((file) => file.endsWith(".js")));
    const heavy = [...files].filter((file) => {
      const text = readFileSync(join(dist, file), "utf8");
      return [...marks.plot, ...marks.d3].some((mark) => text.includes(mark));
    });
    expect(heavy).toEqual([]);
    expect(files.size).toBeGreaterThan(0);
  });

  it("hold for fonts", () => {
    const files = [...built.files].filter(isFont);
    const kb = files.reduce((sum, file) => sum + readFileSync(join(dist, file)).length / 1000, 0);
    // Bytes of woff2 are compressed already; 1 KB is 1024 of them here, as the fonts' own sizes are stated.
    expect((kb * 1000) / 1024).toBeLessThanOrEqual(fonts);
  });

  it("hold for the requests before the first chart", () => {
    const many = built.pages
      .filter((page) => ["front", "story", "chart", "embed"].includes(kindOf(page)))
      .map((page) => ({ path: page.path, requests: 1 + fetched(page).length }))
      .filter(({ requests }) => requests > requestsBeforeFirstChart);
    expect(many).toEqual([]);
  });

  it("hold for the whole site", () => {
    const bytes = [...built.files].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    expect(bytes / 1e6).toBeLessThanOrEqual(whole.megabytes);
    expect(built.files.size).toBeLessThanOrEqual(whole.files);
  });
});
