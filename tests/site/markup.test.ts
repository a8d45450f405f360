import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { built, someOfEachKind } from "./built.ts";

describe("html-validate", () => {
  it("finds nothing on the pages of each kind", async () => {
    const judge = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:a11y"],
      rules: {
        // Minified markup closes nothing that HTML closes by itself, and breaks lines where it likes.
        "long-title": "off",
        "no-trailing-whitespace": "off",
        // Astro writes void elements and boolean attributes its own way; both are valid.
        "void-style": "off",
        "attribute-boolean-style": "off",
        "attribute-empty-style": "off",
        // Safari takes a list without bullets for no list unless its role is said.
        "no-redundant-role": "off",
        // The policy's hashes stand in the page's meta tag; all files are our own.
        "require-sri": "off",
      },
    });
    const found: string[] = [];
    for (const page of someOfEachKind(built.pages)) {
      const report = await judge.validateString(page.html, page.file);
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages) {
          found.push(`${page.file}:${line}:${column} ${message} [${ruleId}]`);
        }
      }
    }
    expect(found.slice(0, 40)).toEqual([]);
  });
});
