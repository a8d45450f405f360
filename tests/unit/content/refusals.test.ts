import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatProblem } from "#data/report.ts";
import { checkArticles } from "../../../scripts/content/check-articles.ts";
import { contentCodes } from "../../../scripts/content/problems.ts";
import type { ArticleFile } from "../../../scripts/content/known.ts";
import { known, pairOf } from "./example.ts";

const folder = new URL("../../fixtures/content/", import.meta.url);

const article = (name: string): ArticleFile => ({
  file: `content/articles/id/${name}.mdx`,
  lang: "id",
  slug: name,
  text: readFileSync(new URL(`${name}.mdx`, folder), "utf8"),
});

/** What else must exist for the defect to show, or not to show another one. */
function beside(code: string): ArticleFile[] {
  if (code === "translation-twice") return [article("good"), pairOf(article("good").text)];
  return [pairOf(code === "translation-figures-differ" ? "" : article(code).text)];
}

/** Of a fixture: the article itself, or its pair where the two no longer belong together. */
const problemsOf = (code: string) =>
  checkArticles([...beside(code), article(code)], known).filter(({ file }) => file.endsWith(`/${code}.mdx`));

describe("checkArticles", () => {
  test("checkArticles finds nothing in an article whose figures are bound", () => {
    expect(checkArticles([...beside("good"), article("good")], known)).toEqual([]);
  });

  test.each(contentCodes)("checkArticles refuses %s, in both languages", (code) => {
    const problems = problemsOf(code);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const said = problems.flatMap((problem) => [formatProblem(problem, "en"), formatProblem(problem, "id")]);
    expect(said.join("\n\n")).toBe(readFileSync(new URL(`${code}.txt`, folder), "utf8").trim());
  });

  test("a figure that rests on several sources needs an address at one of them", () => {
    const problems = (year: number) => {
      const text = article("figure-on-unlinked-source").text.replace("[21,2025]", `[21,${year}]`);
      return checkArticles([pairOf(text), { ...article("good"), text }], known).filter(({ file }) => /good/.test(file));
    };
    expect(problems(2023)).toEqual([]);
    expect(problems(2024).map(({ found }) => found.en)).toEqual([
      "growth-annual[21,2024].growth_pct rests on contoh-naskah, contoh-salinan alone, without address",
    ]);
  });

  test("every fixture is named after a code", () => {
    const fixtures = readdirSync(folder).filter((name) => name.endsWith(".mdx"));
    expect(fixtures.map((name) => name.replace(/\.mdx$/, "")).sort()).toEqual([...contentCodes, "good"].sort());
  });

  test("the problems of all articles come sorted by place", () => {
    const files = problemsOf("unbound-digit").concat(problemsOf("expression"));
    expect(files.map(({ file }) => file)).toEqual([
      "content/articles/id/unbound-digit.mdx",
      "content/articles/id/expression.mdx",
    ]);
  });
});
