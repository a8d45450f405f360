import { describe, expect, it } from "vitest";
import { scriptJson } from "#lib/escape.ts";
import { headRecord } from "#structured-data/head.ts";
import { articleLd, breadcrumbLd, datasetLd, glossaryLd } from "#structured-data/json-ld.ts";
import { robotsTxt, sitemapXml } from "#structured-data/sitemap.ts";

const page = {
  lang: "en",
  title: "A title",
  description: "What stands there.",
  address: "https://x.test/en/a/",
  home: "https://x.test/en/",
} as const;

describe("scriptJson", () => {
  it("cannot end the element that holds it, and reads back the same", () => {
    const value = { headline: "</script><!-- & \u2028 \u2029" };
    const written = scriptJson(value);
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual(value);
  });
});

describe("articleLd", () => {
  const article = {
    ...page,
    published: "2026-11-21",
    datasets: ["https://x.test/data/d/"],
    images: ["https://x.test/en/a.png"],
    corrections: "https://x.test/c/",
    methods: "https://x.test/m/",
  };

  it("names dates with a zone and leaves out a change that did not happen", () => {
    expect(articleLd(article)).toMatchObject({ "@type": "NewsArticle", datePublished: "2026-11-21T00:00:00Z" });
    expect(articleLd(article)).not.toHaveProperty("dateModified");
  });

  it("names what was put right, with its day", () => {
    expect(articleLd({ ...article, corrected: [{ date: "2026-11-22", text: "A" }] })).toMatchObject({
      publisher: { publishingPrinciples: "https://x.test/m/", correctionsPolicy: "https://x.test/c/" },
      correction: [{ "@type": "CorrectionComment", datePublished: "2026-11-22T00:00:00Z", text: "A" }],
    });
    expect(articleLd(article)).not.toHaveProperty("correction");
  });

  it("points from the translation to the original", () => {
    expect(articleLd({ ...article, translation: "https://x.test/a/" })).toMatchObject({
      translationOfWork: { "@id": "https://x.test/a/" },
    });
  });
});

describe("datasetLd", () => {
  it("offers the file with size and hash", () => {
    const made = datasetLd({
      ...page,
      id: "https://x.test/data/d/",
      version: "2026.11.1",
      released: "2026-11-21",
      terms: "BPS.",
      variables: [{ name: "Growth", unit: "percent", least: -1.5, greatest: 34.17 }],
      methods: "https://x.test/m/",
      keywords: ["growth"],
      temporal: "2010/2025",
      catalogue: "https://x.test/data/",
      sources: [{ name: "BPS", address: null }],
      files: [{ address: "https://x.test/data/d.csv", bytes: 12, sha256: "ab", type: "text/csv" }],
    });
    expect(made).toMatchObject({
      "@id": "https://x.test/data/d/",
      identifier: "d@2026.11.1",
      license: { name: "BPS.", url: "https://x.test/en/a/" },
      includedInDataCatalog: { url: "https://x.test/data/" },
      isBasedOn: [{ "@type": "CreativeWork", name: "BPS" }],
      spatialCoverage: { identifier: "ID" },
      temporalCoverage: "2010/2025",
      variableMeasured: [{ name: "Growth", unitText: "percent", minValue: -1.5, maxValue: 34.17 }],
      measurementTechnique: "https://x.test/m/",
      distribution: [{ contentUrl: "https://x.test/data/d.csv", contentSize: "12 B", sha256: "ab" }],
    });
  });
});

describe("glossaryLd", () => {
  it("is a set of terms, each with its own address", () => {
    const term = { id: "lq", name: "LQ", also: null, meaning: "A share of shares.", address: `${page.address}#lq` };
    expect(glossaryLd({ ...page, terms: [term] })).toMatchObject({
      "@type": "DefinedTermSet",
      inLanguage: "en",
      hasDefinedTerm: [
        { "@type": "DefinedTerm", termCode: "lq", "@id": `${page.address}#lq`, inDefinedTermSet: page.address },
      ],
    });
    expect(JSON.stringify(glossaryLd({ ...page, terms: [term] }))).not.toContain("alternateName");
  });
});

describe("breadcrumbLd", () => {
  it("counts from one", () => {
    expect(breadcrumbLd([{ name: "A", address: "https://x.test/" }])).toMatchObject({
      itemListElement: [{ position: 1, name: "A", item: "https://x.test/" }],
    });
  });
});

describe("headRecord", () => {
  const addresses = { id: "https://x.test/a/", en: "https://x.test/en/a/" };
  const head = headRecord({ ...page, addresses, canonical: addresses.en, type: "article", published: "2026-11-21" });

  it("names both languages and a default", () => {
    expect(head.links.map(({ rel, hreflang, href }) => [rel, hreflang, href])).toEqual([
      ["canonical", undefined, addresses.en],
      ["alternate", "id", addresses.id],
      ["alternate", "en", addresses.en],
      ["alternate", "x-default", addresses.id],
    ]);
  });

  it("says what the page is", () => {
    expect(head.metas).toContainEqual({ property: "og:type", content: "article" });
    expect(head.metas).toContainEqual({ property: "og:locale", content: "en_GB" });
    expect(head.title).toBe("A title · Antarprovinsi");
  });
});

describe("sitemapXml", () => {
  it("lists each language with both alternates", () => {
    const xml = sitemapXml([
      { addresses: { id: "https://x.test/?a&b", en: "https://x.test/en/" }, changed: "2026-11-21" },
    ]);
    expect(xml.match(/<url>/g)).toHaveLength(2);
    expect(xml.match(/<xhtml:link/g)).toHaveLength(6);
    expect(xml).toContain("<loc>https://x.test/?a&amp;b</loc>\n    <lastmod>2026-11-21</lastmod>");
  });
});

describe("robotsTxt", () => {
  it("hides nothing and names the sitemap", () => {
    expect(robotsTxt("https://x.test/sitemap.xml")).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://x.test/sitemap.xml\n",
    );
  });
});
