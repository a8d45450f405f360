import { describe, expect, it } from "vitest";
import { citationMetas, type Meta } from "#citations/head.ts";
import { works } from "./works.ts";
import { zoteroItem } from "./zotero.ts";

const og = (type: string): readonly Meta[] => [
  { property: "og:type", content: type },
  { property: "og:site_name", content: "Antarprovinsi" },
];
const tag = (name: string, content: string): Meta => ({ name, content });

const rules: readonly [head: string, metas: readonly Meta[], itemType: string][] = [
  ["og tags only", og("article"), "webpage"],
  ["citation_title without DC.type", [...og("article"), tag("citation_title", "A")], "journalArticle"],
  ["the same with og:type=website", [...og("website"), tag("citation_title", "A")], "webpage"],
  [
    "a journal title beats DC.type",
    [...og("article"), tag("DC.type", "dataset"), tag("citation_journal_title", "J")],
    "journalArticle",
  ],
  [
    "DC.type=newspaperArticle",
    [...og("article"), tag("citation_title", "A"), tag("DC.type", "newspaperArticle")],
    "newspaperArticle",
  ],
  ["a dataset under og:type=website", [...og("website"), tag("DC.type", "dataset")], "webpage"],
  ["a report's institution", [...og("article"), tag("citation_technical_report_institution", "BPS")], "report"],
];

describe("the rules of the reference manager", () => {
  it.each(rules)("file %s", (_, metas, itemType) => expect(zoteroItem(metas).itemType).toBe(itemType));

  it.each([
    ["Badan Pusat Statistik", { firstName: "Badan Pusat", lastName: "Statistik" }],
    ["Badan Pusat Statistik,", { name: "Badan Pusat Statistik" }],
    ["Suharto", { name: "Suharto" }],
  ])("read the author %s", (content, creator) => {
    expect(zoteroItem([tag("citation_author", content)]).creators).toEqual([creator]);
  });
});

describe("citationMetas", () => {
  it("files a story as a newspaper article of this site", () => {
    expect(zoteroItem([...og("article"), ...citationMetas(works.article)])).toEqual({
      itemType: "newspaperArticle",
      creators: [{ name: "Antarprovinsi" }],
      title: works.article.title,
      date: "2026/11/21",
      fields: { publicationTitle: "Antarprovinsi", language: "en", url: works.article.address },
    });
  });

  it.each([works.chart, works.dataset])("files a $kind as a dataset with version and hash", (work) => {
    expect(zoteroItem([...og("article"), ...citationMetas(work)])).toMatchObject({
      itemType: "dataset",
      creators: [{ name: "Antarprovinsi" }],
      fields: {
        versionNumber: "2026.11.1",
        repository: "Antarprovinsi",
        format: "text/csv",
        rights: expect.stringMatching(/CC BY 4\.0; (angka mengikuti|figures remain)/),
        archiveLocation: `sha256:${work.sha256}`,
      },
    });
  });

  it("files the check of a claim as a web page of this site", () => {
    const work = { ...works.article, kind: "claim", id: "a-claim" } as const;
    expect(zoteroItem([...og("article"), ...citationMetas(work)])).toMatchObject({
      itemType: "webpage",
      creators: [{ name: "Antarprovinsi" }],
      fields: { websiteTitle: "Antarprovinsi", url: work.address },
    });
  });

  it("names no journal", () => {
    expect(citationMetas(works.article).map(({ name }) => name)).not.toContain("citation_journal_title");
  });
});
