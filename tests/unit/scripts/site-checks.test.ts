import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkSite } from "../../../scripts/site/check.ts";
import { readFolder } from "../../../scripts/site/folder.ts";
import { formatProblem } from "../../../scripts/site/problem.ts";

const sites = resolve(import.meta.dirname, "../../fixtures/sites");

/** Each bad site is the good one with the files of its folder laid over it; it must fail exactly like this. */
const refused: Readonly<Record<string, readonly string[]>> = {
  "broken-link": ["link-broken index.html"],
  "link-without-slash": ["link-broken index.html"],
  "broken-fragment": ["fragment-broken index.html"],
  "empty-link": ["link-empty index.html"],
  "missing-image": ["link-broken index.html"],
  "third-party-script": ["third-party index.html"],
  "script-address": ["inline-script index.html", "link-scheme index.html"],
  "id-twice": ["id-twice index.html"],
  "id-missing": ["id-missing index.html"],
  "style-attribute": ["inline-style index.html"],
  "inline-handler": ["inline-handler index.html"],
  "second-h1": ["one-h1 index.html"],
  "no-title": ["head index.html"],
  "no-description": ["head index.html"],
  "wrong-language": ["head en/index.html"],
  "no-policy": ["policy index.html"],
  "unsafe-inline": ["policy index.html"],
  "not-named-back": ["hreflang index.html"],
  "no-alternates": ["hreflang en/index.html", "hreflang index.html"],
  "wrong-canonical": ["canonical index.html"],
};

const made: string[] = [];

function site(defect: string | null) {
  const root = mkdtempSync(join(tmpdir(), "site-"));
  made.push(root);
  for (const layer of ["good", ...(defect === null ? [] : [defect])]) {
    cpSync(join(sites, layer), root, { recursive: true });
  }
  return readFolder(root, { origin: "https://antar.example", base: "/" });
}

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

describe("checkSite", () => {
  it("finds nothing in a good site", () => expect(checkSite(site(null))).toEqual([]));

  it.each(Object.entries(refused))("refuses the site with %s", (defect, expected) => {
    const found = checkSite(site(defect)).map(({ code, file }) => `${code} ${file}`);
    expect([...new Set(found)]).toEqual(expected);
  });

  it("has a case for each bad site", () => {
    const folders = readdirSync(sites).filter((name) => name !== "good");
    expect(folders.sort()).toEqual(Object.keys(refused).sort());
  });

  it("refuses an address that leaves the base out", () => {
    const good = site(null);
    const found = checkSite({ ...good, base: "/antar/" }).map(({ code }) => code);
    expect(new Set(found)).toContain("link-without-base");
  });
});

describe("formatProblem", () => {
  it("says place, expectation, finding, way out and code", () => {
    const [problem] = checkSite(site("broken-fragment"));
    expect(problem && formatProblem(problem)).toBe(
      'index.html  expected an element with the id "tidak-ada" in en/index.html, found <a href="/en/#tidak-ada">\n' +
        "  fix: correct the part after #  [fragment-broken]",
    );
  });
});
