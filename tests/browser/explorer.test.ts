import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Lang } from "#lib/lang.ts";
import { url } from "#registry/urls.ts";
import { address, open, useBrowser } from "./browser.ts";

useBrowser();

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const whole = (path: string) => new URL(path, address("")).href;

async function explorer(lang: Lang, options: BrowserContextOptions, query = "") {
  const opened = await open(whole(url.explore(lang)) + query, options);
  opened.page.setDefaultTimeout(15_000);
  const part = (name: string) => opened.page.locator(`[data-part="${name}"]`);
  return { ...opened, part, picture: part("picture").locator("svg.chart:visible") };
}

const asked = (page: Page) => {
  const files: string[] = [];
  page.on("request", (request) => files.push(request.url()));
  return files;
};

test.each([
  ["id", desktop],
  ["en", phone],
] as const)("a choice fetches Plot and data once, and is drawn, said and addressed, in %s", async (lang, options) => {
  // A context of its own, since it loses its network.
  const { page, part, picture, complaints, close } = await explorer(lang, { ...options, colorScheme: "dark" });
  expect([await part("start").isVisible(), await part("result").isVisible()]).toEqual([true, false]);
  const files = asked(page);
  await page.locator('.explorer input[value="bars"]').check({ force: true });
  await picture.waitFor();
  expect(files.some((file) => file.endsWith("/jelajah/data.json"))).toBe(true);
  expect([await part("start").isVisible(), await part("result").isVisible()]).toEqual([false, true]);
  expect(page.url()).toContain("?form=bars");
  expect(await page.locator(".explorer-status").innerText()).toMatch(/Maluku.*6/);

  expect(complaints).toEqual([]);
  // Nothing more is fetched: the rest works without a network.
  await page.context().setOffline(true);
  const before = files.length;
  await page.locator('.explorer input[value="heat"]').check({ force: true });
  await page.locator('.explorer select[name="indicator"]').selectOption("per-head");
  await page.locator('.explorer [data-places="all"]').click();
  await expect.poll(() => part("table").locator("tbody tr").count()).toBe(39);
  // The browser asks for the icon again whenever the address changes.
  const isIcon = (file: string) => file.endsWith("/favicon.svg");
  expect(files.slice(before).filter((file) => !isIcon(file))).toEqual([]);
  await page.context().setOffline(false);
  await close();
});

test.each(["id", "en"] as const)("a state in the address comes back, in %s", async (lang) => {
  const query = "?indicator=grdp-constant&places=51.82&years=2015-2024";
  const { page, part, picture, complaints, close } = await explorer(lang, desktop, query);
  await picture.waitFor();
  expect(await page.locator('.explorer select[name="indicator"]').inputValue()).toBe("grdp-constant");
  expect(await page.locator('.explorer input[name="places[]"]:checked').count()).toBe(2);
  expect(await part("table").locator("thead th").count()).toBe(11);
  const last = part("table").locator("thead th").last();
  await page.locator("details", { has: part("table") }).evaluate((box) => box.setAttribute("open", ""));
  const first = part("table").locator("tbody tr").first();
  await last.locator("button").click();
  expect([await last.getAttribute("aria-sort"), await first.getAttribute("data-s")]).toEqual(["descending", "51"]);
  await last.locator("button").click();
  expect([await last.getAttribute("aria-sort"), await first.getAttribute("data-s")]).toEqual(["ascending", "82"]);
  expect(page.url()).toContain(query);
  // The picture answers like every other.
  const region = part("picture").locator(".chart-region");
  await region.focus();
  await page.keyboard.press("End");
  expect(await part("picture").locator(".chart-tip").innerText()).toMatch(/2024/);
  expect(await part("sources").locator("a").count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});

test("places are found by typing, chosen by keys, and none is refused in words", async () => {
  const { page, part, complaints, close } = await explorer("id", desktop);
  await page.locator('.explorer [data-places=""]').press("Enter");
  await expect.poll(() => page.locator(".explorer-status").innerText()).toContain("Pilih setidaknya satu tempat");
  expect(await part("start").isVisible()).toBe(true);
  const search = page.locator('.explorer input[type="search"]');
  await search.fill("bali");
  expect(await page.locator(".explorer-list label:visible").allInnerTexts()).toEqual(["Bali"]);
  await search.press("Enter");
  await expect.poll(() => part("result").locator(".panel-claim").innerText()).toContain("Bali");
  expect(page.url()).toContain("places=51");
  expect(complaints).toEqual([]);
  await close();
});

test("the result leaves as CSV, SVG, HTML and a link", async () => {
  const { page, part, picture, complaints, close } = await explorer("id", desktop, "?form=bars&places=all&years=2025");
  await picture.waitFor();
  await part("result").locator("summary", { hasText: "Unduh" }).click();
  const file = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), part(name).click()]);
    return readFileSync(await download.path(), "utf8");
  };
  expect((await file("csv")).trim().split("\n").length).toBe(40);
  const svg = await file("svg");
  expect(svg).toContain("form=bars");
  expect(svg).not.toMatch(/var\(/);
  await part("result").locator("summary", { hasText: "Sematkan" }).click();
  await part("link").waitFor();
  expect(await part("link").innerText()).toBe(page.url());
  expect(await part("html").textContent()).toMatch(/^<figure/);
  expect(await page.locator("[data-near]:visible").count()).toBe(1);
  expect(await page.locator("[data-near]:visible pre").innerText()).toContain("growth-ranking-2025");
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ["id", phone, "dark"],
  ["en", desktop, "light"],
] as const)(
  "what was drawn is sound for assistive tools, with all drawers open, in %s",
  async (lang, options, scheme) => {
    const { page, part, picture, complaints, close } = await explorer(
      lang,
      { ...options, colorScheme: scheme },
      "?indicator=gap&places=all&form=heat",
    );
    await picture.waitFor();
    await part("result")
      .locator("details")
      .evaluateAll((drawers) => drawers.forEach((drawer) => drawer.setAttribute("open", "")));
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  },
);

test("without script the finished chart and its table stand alone", async () => {
  const { page, part, close } = await explorer("id", { ...desktop, javaScriptEnabled: false });
  expect([await part("start").isVisible(), await page.locator(".explorer").isVisible()]).toEqual([true, false]);
  expect(await page.locator("noscript").count()).toBeGreaterThan(0);
  await close();
});
