import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { absolute, addresses, alternate, folderOf, langOf, pair, rowId, url } from "#registry/urls.ts";

const cases: readonly [made: string, address: string][] = [
  [url.front("id"), "/"],
  [url.front("en"), "/en/"],
  [url.articles("id"), "/artikel/"],
  [url.articles("en"), "/en/articles/"],
  [url.article("a", "id"), "/artikel/a/"],
  [url.article("a", "en"), "/en/articles/a/"],
  [url.charts("id"), "/grafik/"],
  [url.charts("en"), "/en/charts/"],
  [url.chart("a", "id"), "/grafik/a/"],
  [url.chart("a", "en"), "/en/charts/a/"],
  [url.chartSvg("a", "id"), "/grafik/a.svg"],
  [url.chartCsv("a", "en"), "/en/charts/a.csv"],
  [url.chartPng("a", "en"), "/en/charts/a.png"],
  [url.articleImage("a", "id"), "/artikel/a.png"],
  [url.articleSquare("a", "en"), "/en/articles/a/square.png"],
  [url.provinceImage("a", "id"), "/provinsi/a.png"],
  [url.siteImage("en"), "/en/antarprovinsi.png"],
  [url.chartJson("a", "en"), "/en/charts/a.json"],
  [url.oembed("a", "en"), "/en/embed/a/oembed.json"],
  [url.pageOembed(url.claim("a", "en")), "/en/claims/a/oembed.json"],
  [url.pageOembed(url.front("id")), "/oembed.json"],
  [url.citation(url.chart("a", "id"), "ris", "id"), "/grafik/a/kutip.ris"],
  [url.citation(url.event("a", "en"), "bib", "en"), "/en/cooperation/events/a/cite.bib"],
  [url.embed("a", "id"), "/sematan/a/"],
  [url.embed("a", "en"), "/en/embed/a/"],
  [url.frozenEmbed("a", "2026.11.1", "id"), "/sematan/a/v/2026.11.1/"],
  [url.frozenEmbed("a", "2026.11.1", "en"), "/en/embed/a/v/2026.11.1/"],
  [url.explore("id"), "/jelajah/"],
  [url.explore("en"), "/en/explore/"],
  [url.explorerData(), "/jelajah/data.json"],
  [url.catalogue("id"), "/data/"],
  [url.catalogue("en"), "/en/data/"],
  [url.dataset("a", "id"), "/data/a/"],
  [url.dataset("a", "en"), "/en/data/a/"],
  [url.datasetFile("a"), "/data/a.csv"],
  [url.datasetVersion("a", "2026.11.1"), "/data/a@2026.11.1.csv"],
  [url.datasetExcel("a"), "/data/a.excel-id.csv"],
  [url.datasetJson("a"), "/data/a.json"],
  [url.datasetColumns("a"), "/data/a.columns.json"],
  [url.datasetMetadata("a"), "/data/a.csv-metadata.json"],
  [url.datasetParquet("a"), "/data/a.parquet"],
  [url.dataPackage(), "/data/datapackage.json"],
  [url.provinces("id"), "/provinsi/"],
  [url.province("a", "en"), "/en/provinces/a/"],
  [url.provinceCsv("a", "b", "id"), "/provinsi/a/b.csv"],
  [url.pairs("en"), "/en/compare/"],
  [url.pairPage("a--b", "id"), "/banding/a--b/"],
  [url.pairCsv("a--b", "c", "en"), "/en/compare/a--b/c.csv"],
  [url.dataArchive(), "/data/antarprovinsi.zip"],
  [url.flows("id"), "/perdagangan-antarprovinsi/"],
  [url.flows("en"), "/en/interprovincial-trade/"],
  [url.cooperation("en"), "/en/cooperation/"],
  [url.missions("id"), "/kerja-sama/misi-dagang/"],
  [url.mission("a", "en"), "/en/cooperation/trade-missions/a/"],
  [url.missionPartner("82", "id"), "/kerja-sama/misi-dagang/#mitra-82"],
  [url.agreements("en"), "/en/cooperation/agreements/"],
  [url.agreement("a", "id"), "/kerja-sama/perjanjian/a/"],
  [url.event("a", "en"), "/en/cooperation/events/a/"],
  [url.claims("id"), "/klaim/"],
  [url.claim("a", "en"), "/en/claims/a/"],
  [url.claimVerdict("not_checkable", "id"), "/klaim/#hasil-not-checkable"],
  [url.afterSigning("id"), "/kerja-sama/setelah-tanda-tangan/"],
  [url.promise("a", "en"), "/en/cooperation/after-the-signing/#a"],
  [url.legalFrame("en"), "/en/cooperation/legal-frame/"],
  [url.conflicts("id"), "/perbedaan-data/"],
  [url.conflict("a", "en"), "/en/conflicting-data/#a"],
  [url.glossary("en"), "/en/glossary/"],
  [url.term("lq", "id"), "/glosarium/#lq"],
  [url.methods("id"), "/metode/"],
  [url.methods("en"), "/en/methods/"],
  [url.sources("id"), "/sumber/"],
  [url.source("bps-1", "en"), "/en/sources/#sumber-bps-1"],
  [url.corrections("id"), "/koreksi/"],
  [url.corrections("en"), "/en/corrections/"],
  [url.howToEmbed("id"), "/cara-menyematkan/"],
  [url.howToCite("en"), "/en/how-to-cite/"],
  [url.accessibility("en"), "/en/accessibility/"],
  [url.search("id"), "/cari/"],
  [url.rss("id"), "/rss.xml"],
  [url.jsonFeed("en"), "/en/feed.json"],
  [url.revisions("id"), "/revisi.xml"],
  [url.revisions("en"), "/en/revisions.xml"],
  [url.embedScript(), "/embed.js"],
  [url.about("id"), "/tentang/"],
  [url.about("en"), "/en/about/"],
];

describe("url", () => {
  it.each(cases)("gives %s as %s", (made, address) => expect(made).toBe(address));

  it("names a row by the values of its key", () => {
    expect(url.datasetRow("a", ["82", "2025", "bps x/1"], "id")).toBe("/data/a/#baris-82-2025-bps-x-1");
    expect(rowId(["82"])).toBe("baris-82");
  });
});

describe("alternate", () => {
  it.each((Object.keys(addresses) as (keyof typeof addresses)[]).map((name) => [name]))("returns from %s", (name) => {
    const { id, en } = addresses[name];
    const [from, to] = [id, en].map((template) => template.replace(/\{\w+\}/g, "a-b")) as [string, string];
    expect(alternate(from)).toBe(to);
    expect(alternate(to)).toBe(from);
  });

  it("is null where there is no pair", () => {
    expect(alternate("/data/a.csv")).toBeNull();
    expect(alternate("/nowhere/")).toBeNull();
  });
});

describe("langOf", () => {
  it("reads the language from the path", () => {
    expect([langOf("/"), langOf("/en/"), langOf("/en/charts/a/"), langOf("/energi/")]).toEqual([
      "id",
      "en",
      "en",
      "id",
    ]);
  });
});

describe("absolute", () => {
  it("puts the origin before a path", () => expect(absolute("/en/")).toBe("http://localhost:4321/en/"));
});

describe("folderOf", () => {
  it("names the folder of a file within the site", () => {
    expect(folderOf("/en/charts/a/cite.bib")).toBe("en/charts/a");
    expect(folderOf("/oembed.json")).toBeUndefined();
  });
});

describe("a site under a folder", () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => {
    vi.unstubAllEnvs();
    // Files after this one share what has been loaded.
    vi.resetModules();
  });

  it("puts the base before every path and nowhere else", async () => {
    vi.stubEnv("BASE_PATH", "proyek/situs");
    vi.stubEnv("SITE_URL", "https://example.org/");
    const urls = await import("#registry/urls.ts");
    expect(urls.url.chart("a", "en")).toBe("/proyek/situs/en/charts/a/");
    expect(urls.url.asset("favicon.svg")).toBe("/proyek/situs/favicon.svg");
    expect(urls.alternate("/proyek/situs/en/")).toBe("/proyek/situs/");
    expect(urls.langOf("/proyek/situs/en/data/")).toBe("en");
    expect(urls.absolute(urls.url.front("id"))).toBe("https://example.org/proyek/situs/");
    expect(urls.pathOf("https://example.org/proyek/situs/tentang/")).toBe(urls.url.about("id"));
    expect(urls.folderOf("/proyek/situs/tentang/oembed.json")).toBe("tentang");
    expect(urls.folderOf("/proyek/situs/oembed.json")).toBeUndefined();
  });
});

describe("src/pages", () => {
  const routes = readdirSync("src/pages", { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => `${item.parentPath}/${item.name}`.replace(/^src\/pages/, ""))
    .map((path) => path.replace(/\.(astro|ts)$/, "").replace(/\/index$/, "/"))
    .map((path) => path.replace(/\[\w+\]/g, "{}"))
    .map((path) => (/\.(\w+|\{\})$/.test(path) || path.endsWith("/") ? path : `${path}/`));

  const known = Object.values(addresses).flatMap(({ id, en }) => [id, en]);

  it("has one route for each address and each language", () => {
    const expected = known.map((template) => template.replace(/\{\w+\}/g, "{}"));
    expect(routes).toEqual(expect.arrayContaining(expected));
  });

  it("has no route without an address", () => {
    const unlisted = routes.filter((route) => !known.some((template) => template.replace(/\{\w+\}/g, "{}") === route));
    expect(unlisted.sort()).toEqual([
      "/404/",
      "/[...page]/cite.{}",
      "/[...page]/kutip.{}",
      "/[...page]/oembed.json",
      "/data/antarprovinsi.zip",
      "/data/{}.csv",
      "/data/{}.json",
      "/data/{}.parquet",
      "/embed.js",
      "/jelajah/data.json",
      "/robots.txt",
      "/sitemap.xml",
    ]);
  });
});

describe("pair", () => {
  it("names the same page in both languages", () => {
    expect(pair(url.about)).toEqual({ id: "/tentang/", en: "/en/about/" });
    expect(pair(url.chart, "a")).toEqual({ id: "/grafik/a/", en: "/en/charts/a/" });
  });
});
