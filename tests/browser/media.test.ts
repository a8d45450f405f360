import { expect, test } from "vitest";
import { url } from "#registry/urls.ts";
import { address, open, useBrowser } from "./browser.ts";

useBrowser();

const whole = (path: string) => new URL(path, address("")).href;
/** The width of an A4 sheet within its margins, in px. */
const sheet = { viewport: { width: 658, height: 960 } };

test.each([
  ["id", "sehari-di-ternate"],
  ["en", "one-day-in-ternate"],
] as const)("a story is printed whole: pictures, their tables open, nothing to press, in %s", async (lang, slug) => {
  const { page, complaints, close } = await open(whole(url.article(slug, lang)), sheet);
  await page.emulateMedia({ media: "print" });
  const drawings = page.locator("antar-chart svg.chart:visible");
  expect(await drawings.count()).toBe(await page.locator("figure:has(antar-chart)").count());
  // Without colours, lines are told apart by the symbols that only paper has.
  expect(await page.locator("#grafik-growth-core-provinces .nd-print:visible").count()).toBeGreaterThan(0);
  const cells = page.locator("figure details.keep-in-print td");
  expect(await cells.count()).toBeGreaterThan(0);
  expect(await cells.evaluateAll((all) => all.filter((cell) => !cell.checkVisibility()).length)).toBe(0);
  // Headings that sort are words on paper.
  expect(await page.locator(":is(button:not(.sorter), .site-sections, .chart-find):visible").count()).toBe(0);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe("rgb(0, 0, 0)");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
});

test("where motion is not wanted, years change without fading, and play at less than half the pace", async () => {
  const calm = { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" } as const;
  const { page, complaints, close } = await open(whole(url.chart("growth-map-2025", "id")), calm);
  const place = page.locator("svg.chart:visible [data-s='82']").first();
  expect(await place.evaluate((node) => getComputedStyle(node).transitionDuration)).toMatch(/^0s/);
  const slider = page.locator(".chart-times input");
  const button = page.locator(".chart-times button");
  // From the last year it begins anew, and nothing plays by itself.
  await page.waitForTimeout(100);
  expect(await slider.inputValue()).toBe("2025");
  await button.click();
  const first = await slider.inputValue();
  await page.waitForTimeout(1200);
  expect(await slider.inputValue()).toBe(first);
  await expect.poll(() => slider.inputValue(), { timeout: 3000 }).toBe(String(Number(first) + 1));
  await button.click();
  expect(complaints).toEqual([]);
  await close();
});
