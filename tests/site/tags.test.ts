import { expect, it } from "vitest";
import { parsePage } from "../../scripts/site/page.ts";
import { tagsOf } from "../../scripts/site/tags.ts";
import { built, someOfEachKind } from "./built.ts";

/** To a parser that takes scripts to run, what stands in `noscript` is text; the build looks at those links as well. */
const opened = (html: string) => html.replace(/<(\/?)noscript>/g, "<$1div>");

it("finds the tags of built pages that a parser of the standard finds", () => {
  for (const page of someOfEachKind(built.pages, 2)) {
    const html = opened(page.html);
    const judged = parsePage(page.file, html).elements.map(({ tagName, attrs }) => [
      tagName.toLowerCase(),
      ...attrs.map(({ value }) => value),
    ]);
    const found = tagsOf(html).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ value }) => value)]);
    // Thousands of tags are compared as text, which is quick; only where they differ are they shown one by one.
    if (JSON.stringify(found) !== JSON.stringify(judged)) expect(found, page.file).toEqual(judged);
  }
});
