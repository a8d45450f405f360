import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Meta } from "#citations/head.ts";
import { sha256Bytes } from "#downloads/file.ts";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { datasets } from "#registry/datasets.ts";
import { site } from "#site.ts";
import { attribute, named, type Page } from "../../scripts/site/page.ts";
import { zoteroItem } from "../unit/citations/zotero.ts";
import { built, dist, headOf, kindOf, pagesOf } from "./built.ts";

const bytesOf = (file: string) => readFileSync(join(dist, file));
const fileOf = (address: string) => new URL(address, site.origin).pathname.slice(site.base.length);

const metasOf = (page: Page): readonly Meta[] =>
  named(headOf(page), "meta").flatMap((element) => {
    const [name, property, content] = ["name", "property", "content"].map((key) => attribute(element, key));
    return content == null ? [] : [{ ...(name != null && { name }), ...(property != null && { property }), content }];
  });

const meta = (page: Page, key: string) =>
  metasOf(page).find(({ name, property }) => (name ?? property) === key)?.content;

type Json = Readonly<Record<string, unknown>>;

/** The structured data of a page, of one type. */
const records = (page: Page, type: string): readonly Json[] =>
  named(headOf(page), "script")
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .map(({ text }) => JSON.parse(text) as Json)
    .filter((record) => record["@type"] === type);

/** Width and height as a PNG's own header says them. */
function sizeOf(file: string): readonly [number, number] {
  const png = bytesOf(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const listed = built.pages.filter((page) => !["embed", "404"].includes(kindOf(page)));

describe("the picture of each page", () => {
  it("exists, in the size and with the words that its head says", () => {
    const wrong = listed.filter((page) => {
      const file = fileOf(meta(page, "og:image") ?? "");
      if (!file.endsWith(".png") || !built.files.has(file)) return true;
      const size = ["og:image:width", "og:image:height"].map((key) => Number(meta(page, key)));
      const alt = meta(page, "og:image:alt") ?? "";
      const isWell = String(sizeOf(file)) === String(size) && alt.length > 10 && alt.length <= 420;
      return !isWell || meta(page, "twitter:card") !== "summary_large_image" || meta(page, "twitter:image:alt") !== alt;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("is its own for each chart and story", () => {
    const images = pagesOf("chart", "story").map((page) => meta(page, "og:image"));
    expect(new Set(images).size).toBe(images.length);
  });

  it("is small", () => {
    const kb = [...built.files].filter((file) => file.endsWith(".png")).map((file) => bytesOf(file).length / 1000);
    expect(kb.filter((size) => size > 120)).toEqual([]);
    expect(kb.filter((size) => size > 80).length).toBeLessThan(kb.length / 20);
  });
});

/** A page of each kind that has a reference, and what a reference manager makes of it. */
const filed: readonly (readonly [pattern: RegExp, itemType: string])[] = [
  [/^\/(artikel|en\/articles)\/[^/]+\/$/, "newspaperArticle"],
  [/^\/(grafik|en\/charts)\/[^/]+\/$/, "dataset"],
  [/^\/(en\/)?data\/[^/]+\/$/, "dataset"],
  [/^\/(klaim|en\/claims)\/[^/]+\/$/, "webpage"],
  [
    /^\/(kerja-sama|en\/cooperation)\/(misi-dagang|trade-missions|perjanjian|agreements|peristiwa|events)\/[^/]+\/$/,
    "webpage",
  ],
  [/^\/(provinsi|en\/provinces|banding|en\/compare)\/[^/]+\/$/, "webpage"],
];

describe("a reference manager", () => {
  it.each(filed)("files the pages %s as %s, with title, author, day, language and address", (pattern, itemType) => {
    const pages = listed.filter(({ path }) => pattern.test(path));
    expect(pages.length).toBeGreaterThan(0);
    const wrong = pages.filter((page) => {
      const item = zoteroItem(metasOf(page));
      const [creator] = item.creators;
      return (
        item.itemType !== itemType ||
        !item.title ||
        !(creator && "name" in creator && creator.name === site.name) ||
        !/^\d{4}\/\d{2}\/\d{2}$/.test(item.date ?? "") ||
        item.fields["url"] !==
          attribute(
            named(headOf(page), "link").find((link) => attribute(link, "rel") === "canonical")!,
            "href",
          )
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("has a rule above for each page that has a reference", () => {
    const cited = listed.filter((page) => meta(page, "citation_title") !== undefined);
    expect(cited.map(({ path }) => path).filter((path) => !filed.some(([pattern]) => pattern.test(path)))).toEqual([]);
  });

  it("takes the front page and lists for plain pages, without an author", () => {
    const plain = listed.filter((page) => meta(page, "citation_title") === undefined);
    expect(plain.length).toBeGreaterThan(10);
    expect(plain.filter((page) => zoteroItem(metasOf(page)).itemType !== "webpage").map(({ path }) => path)).toEqual(
      [],
    );
    expect(plain.filter((page) => metasOf(page).some(({ name }) => name?.startsWith("citation_")))).toEqual([]);
  });

  it("is offered every form as a file on each page that it files, but those of pairs", () => {
    const lacking = listed
      .filter((page) => meta(page, "citation_title") !== undefined)
      .filter(({ path }) => !/^\/(banding|en\/compare)\//.test(path))
      .filter(({ html }) => !["bib", "biblatex.bib", "ris", "json"].every((format) => html.includes(`.${format}"`)));
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });
});

/** The fingerprint in the section Cite of a page. */
const printedHash = ({ html }: Page) => /id="kutip"[^]*?<code class="hash"[^>]*>\s*([0-9a-f]{64})/.exec(html)?.[1];

describe("the fingerprint in a reference", () => {
  it("is that of the chart's CSV file as it is served", () => {
    const wrong = pagesOf("chart").filter(
      (page) => printedHash(page) !== sha256Bytes(bytesOf(`${page.path.slice(1, -1)}.csv`)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("is that of a file of the table as it is served: of its last release, or of the newest rows", () => {
    const wrong = datasets.flatMap(({ id }) => {
      const files = [...built.files].filter((file) => file === `data/${id}.csv` || file.startsWith(`data/${id}@`));
      const hashes = files.map((file) => sha256Bytes(bytesOf(file)));
      return pagesOf("dataset")
        .filter(({ path }) => path.endsWith(`/data/${id}/`))
        .filter((page) => !hashes.includes(printedHash(page) ?? ""));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

interface Distribution {
  readonly contentUrl: string;
  readonly encodingFormat: string;
  readonly contentSize: string;
  readonly sha256: string;
}

interface Measured {
  readonly name: string;
  readonly minValue?: number;
  readonly maxValue?: number;
}

/** Each measure has, in a column of its label, the least and the greatest number; none where that holds no number. */
function expectSpans(
  file: string,
  labels: readonly { readonly name: string; readonly label: string }[],
  measured: readonly Measured[],
): void {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(bytesOf(file).toString("utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  for (const { name, minValue, maxValue } of measured) {
    const spans = labels
      .filter(({ label }) => label === name)
      .map((column) => {
        const cells = data.map((row) => row[column.name] ?? "").filter((cell) => cell !== "");
        const numbers = cells.map(Number).filter((number) => !Number.isNaN(number));
        return numbers.length === 0 ? "" : `${Math.min(...numbers)} ${Math.max(...numbers)}`;
      });
    expect(spans, `${file}: ${name}`).toContain(minValue === undefined ? "" : `${minValue} ${maxValue}`);
  }
}

describe("structured data", () => {
  const pages = pagesOf("chart", "dataset").flatMap((page) =>
    records(page, "Dataset").map((record) => ({ page, record })),
  );

  const measuredOf = (path: string) =>
    (pages.find(({ page }) => page.path === path)?.record["variableMeasured"] ?? []) as readonly Measured[];

  it("describes every chart and table once, with what search engines ask for", () => {
    expect(pages).toHaveLength((charts.length + datasets.length) * langs.length);
    const asked = ["name", "description", "license", "version", "creator", "spatialCoverage", "distribution"];
    const lacking = pages.filter(({ record }) => asked.some((key) => record[key] === undefined));
    expect(lacking.map(({ page }) => page.path)).toEqual([]);
  });

  it("says what each table and chart is based on, where its page names sources", () => {
    const lacking = pages.filter(
      ({ page, record }) => page.html.includes('id="sumber"') && record["isBasedOn"] === undefined,
    );
    expect(lacking.map(({ page }) => page.path)).toEqual([]);
  });

  it("names files that are served, with their own size and fingerprint", () => {
    const wrong = pages.flatMap(({ record }) =>
      (record["distribution"] as readonly Distribution[]).filter(
        ({ contentUrl, contentSize, sha256, encodingFormat }) => {
          const bytes = bytesOf(fileOf(contentUrl));
          return contentSize !== `${bytes.length} B` || sha256 !== sha256Bytes(bytes) || !encodingFormat.includes("/");
        },
      ),
    );
    expect(wrong.map(({ contentUrl }) => contentUrl)).toEqual([]);
  });

  it("says the least and the greatest cell of each measure of a table", () => {
    for (const { id, columns } of datasets) {
      const labels = Object.entries(columns).map(([name, { label, role }]) => ({
        name,
        label: role === "measure" ? label.id : "",
      }));
      expectSpans(`data/${id}.csv`, labels, measuredOf(`/data/${id}/`));
    }
  });

  it("says the least and the greatest drawn value of each measure of a chart", () => {
    for (const { id, columns } of charts)
      expectSpans(
        `grafik/${id}.csv`,
        columns.map(({ name, label }) => ({ name, label: label.id })),
        measuredOf(`/grafik/${id}/`),
      );
  });

  it("shows the picture of each story in two formats", () => {
    const images = pagesOf("story").map((page) => records(page, "NewsArticle")[0]?.["image"] as readonly string[]);
    expect(images.length).toBeGreaterThan(0);
    for (const pair of images)
      expect(pair.map((address) => sizeOf(fileOf(address)).join("×"))).toEqual(["1200×630", "1080×1080"]);
  });
});
