import { describe, expect, it } from "vitest";
import { open, samples, useBrowser } from "./browser.ts";

useBrowser();

/** One page of each kind that shows charts, in both languages. */
const pages = (["", "en/"] as const).flatMap((lang) => {
  const [stories, charts] = lang ? ["en/articles/", "en/charts/"] : ["artikel/", "grafik/"];
  const first = (folder: string) => samples.filter((path) => path.startsWith(folder) && path !== folder).slice(0, 1);
  return [lang, charts, ...first(stories), ...first(charts)];
});

/** Runs before the page's own scripts: adds up what moves without being asked to. */
function watch(): void {
  const seen = globalThis as unknown as { shifts: { value: number; nodes: string }[] };
  seen.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      const nodes = entry.sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? "");
      if (!entry.hadRecentInput) seen.shifts.push({ value: entry.value, nodes: nodes.join(" ") });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

describe("nothing moves while a page loads and is scrolled", () => {
  it.each(pages.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
    "/%s at %d",
    async (path, width) => {
      const { page, close } = await open("404.html", { viewport: { width, height: 800 } });
      await page.addInitScript(watch);
      await page.goto(new URL(path, page.url().replace(/404\.html$/, "")).href, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (let at = 0; at < 4; at += 1) {
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(120);
      }
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: { value: number }[] }).shifts);
      await close();
      // A font that comes late moves words by a pixel within their line; the score of the page is still 0.00.
      const score = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(score, JSON.stringify(shifts)).toBeLessThan(0.005);
    },
  );
});
