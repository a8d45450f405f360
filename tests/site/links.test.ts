import { describe, expect, it } from "vitest";
import { built, read } from "./built.ts";

// Links, fragments, ids, heads and policies of every page are checked by the build itself, which puts no site with a
// fault in the place of `dist`; that check has its own tests.
describe("the built site", () => {
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
