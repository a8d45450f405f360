import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkSite } from "../../scripts/site/check.ts";
import { readFolder } from "../../scripts/site/folder.ts";
import { formatProblem } from "../../scripts/site/problem.ts";
import { second } from "../../scripts/test/second.ts";
import { built, read } from "./built.ts";

describe("the built site", () => {
  it("has no broken link, fragment, id, head or policy", () => {
    expect(checkSite(built).map(formatProblem)).toEqual([]);
  });

  it("has a page at the root, for every other address, and for robots", () => {
    for (const file of ["index.html", "en/index.html", "404.html", "robots.txt", "sitemap.xml", "_headers"]) {
      expect(built.files).toContain(file);
    }
  });

  it("keeps each line of _headers below the 2000 characters that hosts accept", () => {
    const longest = Math.max(
      ...read("_headers")
        .split("\n")
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThan(2000);
  });
});

describe.runIf(existsSync(second.folder))("the site in a folder of a host", () => {
  const inFolder = () => readFolder(second.folder, { origin: second.SITE_URL, base: second.BASE_PATH });

  it("has no broken link, fragment, id, head or policy", () => {
    expect(checkSite(inFolder()).map(formatProblem)).toEqual([]);
  });

  it("has the same pages", () => {
    const files = (pages: typeof built.pages) => pages.map(({ file }) => file);
    expect(files(inFolder().pages)).toEqual(files(built.pages));
  });
});
