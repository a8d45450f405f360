import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkArticles } from "../../../scripts/content/check-articles.ts";
import { drafts } from "../../../scripts/new-article.ts";
import { sourcesOf, template } from "../../../scripts/new-chart.ts";
import { known } from "#figures/known.ts";
import { type Definition, toEntry } from "#registry/chart-entry.ts";
import { picture } from "#render/picture.ts";

const root = resolve(import.meta.dirname, "../../..");
const parent = join(root, ".build");
mkdirSync(parent, { recursive: true });
// Inside the project, so that what the file imports is found.
const folder = mkdtempSync(join(parent, "begun-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run new:article", () => {
  it("begins a pair of articles that the check finds sound", () => {
    const begun = { chart: "growth-map-2025", translation: "my-story", published: "2026-11-22" };
    const files = (["id", "en"] as const).map((lang) => ({
      file: `content/articles/${lang}/my-story.mdx`,
      lang,
      slug: "my-story",
      text: drafts[lang](begun),
    }));
    const all = { ...known(), charts: [begun.chart], series: () => [] };
    expect(checkArticles(files, all)).toEqual([]);
  });
});

describe("npm run new:chart", () => {
  // A table with one source a row, and one with several.
  it.each(["growth-annual", "trade-missions"])("begins a chart of %s that draws", async (table) => {
    const file = join(folder, `${table}.ts`);
    writeFileSync(file, template(table, sourcesOf(table) ?? ""));
    const { default: definition } = (await import(file)) as { default: Definition };
    const entry = toEntry("my-chart", definition);
    expect(entry.rows.length).toBeGreaterThan(0);
    for (const size of ["narrow", "wide"] as const)
      expect(picture(entry, "en", size).readings).toHaveLength(entry.rows.length);
  });
});
