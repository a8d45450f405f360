import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { describe, expect, it } from "vitest";
import { open, samples, useBrowser } from "./browser.ts";

useBrowser();

// The small one, since each page loads it anew.
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Everything on the phone; on the desk what another size and other colours can change. */
const looks = [
  {
    name: "on a phone, light",
    viewport: { width: 360, height: 740 },
    colorScheme: "light",
    only: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  },
  {
    name: "on a desk, dark",
    viewport: { width: 1280, height: 900 },
    colorScheme: "dark",
    only: {
      type: "rule",
      values: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
    },
  },
] as const;

/** Runs in the page: what makes it scroll sideways. */
function tooWide(): readonly string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 5)
    .map((element) => element.outerHTML.slice(0, 120));
}

/**
 * Runs in the page: rows and entries of a long list are alike, and axe takes as long for each; the first 20 stand for
 * all, and so do the first parts of a section and the first pictures, whose words other tests measure one by one.
 */
function shorten(): void {
  for (const picture of [...document.querySelectorAll("svg")].slice(4)) picture.replaceChildren();
  for (const part of document.querySelectorAll("section > section:nth-of-type(n + 3)")) part.remove();
  for (const list of document.querySelectorAll("ul, ol, dl, tbody")) {
    for (const entry of [...list.children].slice(20)) entry.remove();
  }
}

const [phone] = looks;

// One page is loaded and judged twice: most of the time goes into loading it and axe.
describe("axe", () => {
  it.each(samples)("finds nothing on /%s, on a phone in light and on a desk in dark", async (path) => {
    const { page, complaints, close } = await open(path, { viewport: phone.viewport, colorScheme: phone.colorScheme });
    await page.evaluate(shorten);
    await page.evaluate(source);
    const found: string[] = [];
    const wide: string[] = [];
    for (const { name, viewport, colorScheme, only } of looks) {
      await page.emulateMedia({ colorScheme });
      // The phone's page at the narrowest window that is promised, too.
      for (const width of name === phone.name ? [320, viewport.width] : [viewport.width]) {
        await page.setViewportSize({ width, height: viewport.height });
        wide.push(...(await page.evaluate(tooWide)).map((element) => `${width} px: ${element}`));
      }
      const { violations } = await page.evaluate(
        (runOnly) =>
          (window as unknown as { axe: typeof axe }).axe.run(document, {
            runOnly: { type: runOnly.type, values: [...runOnly.values] },
            resultTypes: ["violations"],
          }),
        only,
      );
      found.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html.slice(0, 200)}`)),
      );
    }
    await close();
    expect({ found: found.slice(0, 20), complaints, wide }).toEqual({ found: [], complaints: [], wide: [] });
  });
});
