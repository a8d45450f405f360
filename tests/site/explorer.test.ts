import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { explorerData } from "#components/explorer-data.ts";
import { site } from "#site.ts";
import { attribute, named, type Page } from "../../scripts/site/page.ts";
import { built, read } from "./built.ts";

const scripts = [...built.files].filter((file) => file.startsWith("_astro/") && file.endsWith(".js"));

/** Plot gives its pictures a class of this name; jsdom speaks of itself. */
const plot = "plot-d6a7b5";
const hasPlot = (text: string) => text.includes(plot) || /d3-|jsdom/.test(text);

const staticImports = (file: string): readonly string[] =>
  [...read(file).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)].map(([, name]) => `_astro/${name}`);

function withImports(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const next of staticImports(file)) withImports(next, known);
  return known;
}

/** The scripts that a page runs without a reader's act: its own, what they import, and what it asks for ahead. */
function firstLoad(page: Page): readonly string[] {
  const own = [
    ...named(page, "script").map((element) => attribute(element, "src")),
    ...named(page, "link")
      .filter((element) => /modulepreload|prefetch/.test(attribute(element, "rel") ?? ""))
      .map((element) => attribute(element, "href")),
  ];
  return own
    .filter((address) => address?.endsWith(".js"))
    .map((address) => (address ?? "").slice(site.base.length))
    .flatMap((file) => [...withImports(file)]);
}

const kb = (text: string) => brotliCompressSync(text).length / 1000;

describe("Plot", () => {
  it("is in no page's first load", () => {
    const loading = built.pages.filter((page) => {
      const inline = named(page, "script").flatMap((element) => element.childNodes);
      const texts = inline.map((node) => ("value" in node ? node.value : ""));
      return [...texts, ...firstLoad(page).map(read)].some(hasPlot);
    });
    expect(loading.map(({ path }) => path)).toEqual([]);
  });

  it("comes with the explorer's first choice, without jsdom", () => {
    const explorers = scripts.filter((file) => [...withImports(file)].some((one) => read(one).includes(plot)));
    expect(explorers.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => /jsdom/i.test(read(file)))).toEqual([]);
  });

  it("weighs what the explorer may weigh", () => {
    const files = new Set(
      scripts.filter((file) => read(file).includes(plot)).flatMap((file) => [...withImports(file)]),
    );
    expect([...files].reduce((sum, file) => sum + kb(read(file)), 0)).toBeLessThan(110);
  });
});

describe("the data of the explorer", () => {
  const text = read("jelajah/data.json");

  it("is what was made of the tables", () => expect(JSON.parse(text)).toEqual(explorerData()));
  it("weighs at most 60 KB", () => expect(kb(text)).toBeLessThan(60));
});
