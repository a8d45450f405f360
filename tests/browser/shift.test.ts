import { describe, expect, it } from "vitest";
import { open, samples, useBrowser } from "./browser.ts";

useBrowser();

/** One page of each kind that shows charts, in both languages. */
const pages = (["", "en/"] as const).flatMap((lang) => {
  const [stories, charts] = lang ? ["en/articles/", "en/charts/"] : ["artikel/", "grafik/"];
  const first = (folder: string) => samples.filter((path) => path.startsWith(folder) && path !== folder).slice(0, 1);
  return [lang, charts, ...first(stories), ...first(charts)];
});

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page: what has moved so far without being asked to. The browser keeps these entries from the start. */
function shifts(): Promise<readonly string[]> {
  const found: string[] = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      const nodes = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? "");
      if (!hadRecentInput) found.push(`${value}: ${nodes.join(" ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
  return new Promise((done) => setTimeout(() => done(found), 100));
}

describe("nothing moves while a page loads and is scrolled", () => {
  it.each(pages.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
    "/%s at %d",
    async (path, width) => {
      const { page, close } = await open(path, { viewport: { width, height: 800 } });
      for (let at = 0; at < 4; at += 1) {
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(120);
      }
      const found = await page.evaluate(shifts);
      await close();
      expect(found).toEqual([]);
    },
  );
});
