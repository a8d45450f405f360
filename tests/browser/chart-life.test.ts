import { brotliCompressSync } from "node:zlib";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Lang } from "#lib/lang.ts";
import { url } from "#registry/urls.ts";
import { address, open, useBrowser, type Opened } from "./browser.ts";

useBrowser();

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

interface Reading extends Opened {
  readonly chart: Locator;
  readonly tip: Locator;
}

const whole = (path: string) => new URL(path, address("")).href;

async function openChart(id: string, lang: Lang, options: BrowserContextOptions): Promise<Reading> {
  const opened = await open(whole(url.chart(id, lang)), options);
  opened.page.setDefaultTimeout(10_000);
  const chart = opened.page.locator("antar-chart").first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator(".chart-region").waitFor({ state: "attached" });
  return { ...opened, chart, tip: chart.locator(".chart-tip") };
}

/** Where a share of the way across and down the drawing on show is, in px of the window. */
async function within(chart: Locator, across: number, down: number): Promise<{ x: number; y: number }> {
  const box = await chart.locator("svg.chart:visible").boundingBox();
  if (!box) throw new Error("no drawing is shown");
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

/** The tooltip stands inside the window, and the ring of the point is not under it. */
async function standsWell(page: Page, { chart, tip }: Reading): Promise<void> {
  // The tooltip is placed when its frame is laid out, before that is painted.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const [box, ring, view] = [
    await tip.boundingBox(),
    await chart.locator(".chart-mark-ring").boundingBox(),
    page.viewportSize(),
  ];
  if (!box || !ring || !view) throw new Error("nothing is being read");
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(view.width);
  expect(box.y + box.height).toBeLessThanOrEqual(view.height);
  const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
  expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
}

/** One that is read along x and one that is read in both directions; `forms.test.ts` reads one of each form. */
const charts = ["growth-core-provinces", "growth-map-2025"];
const pages = (["id", "en"] as const).flatMap((lang) => charts.map((id) => [id, lang] as const));

test.each(pages)("%s in %s answers to mouse, Esc and keys", async (id, lang) => {
  const opened = await openChart(id, lang, desktop);
  const { page, chart, tip, complaints, close } = opened;

  for (const [across, down] of [
    [0.1, 0.1],
    [0.5, 0.5],
    [0.9, 0.2],
  ] as const) {
    const { x, y } = await within(chart, across, down);
    await page.mouse.move(x, Math.min(Math.max(y, 1), 899));
    expect(await tip.innerText()).toMatch(/\d/);
    await standsWell(page, opened);
  }
  await page.keyboard.press("Escape");
  expect(await tip.count()).toBe(0);

  await page.mouse.move(1, 1);
  await chart.locator(".chart-region").focus();
  const told: string[] = [];
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "End", "PageUp", "Home"]) {
    await page.keyboard.press(key);
    told.push(await tip.innerText());
    await standsWell(page, opened);
  }
  expect(new Set(told).size).toBeGreaterThan(2);
  const words = (await tip.locator(".chart-tip-text").allInnerTexts()).map((text) => text.trim());
  await expect.poll(() => chart.locator(".chart-voice").textContent()).toContain(words[0]);
  await page.keyboard.press("Escape");
  expect(await tip.count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test.each(pages)("%s in %s answers to a tap and a slide at 360 px, and lets the page scroll", async (id, lang) => {
  const opened = await openChart(id, lang, phone);
  const { page, chart, tip, complaints, close } = opened;
  await chart.evaluate((element) => element.scrollIntoView({ block: "start" }));
  const { x, y } = await within(chart, 0.3, 0);
  const at = Math.max(y, 0) + 160;

  await page.touchscreen.tap(x, at);
  await tip.waitFor();
  await standsWell(page, opened);

  const session = await page.context().newCDPSession(page);
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", px: number, py: number) => {
    await session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: px, y: py }],
    });
    await page.waitForTimeout(16);
  };
  await touch("touchStart", x, at);
  for (let step = 1; step <= 10; step++) await touch("touchMove", x + 12 * step, at);
  await touch("touchEnd", 0, 0);
  await standsWell(page, opened);

  const before = await page.evaluate(() => scrollY);
  await touch("touchStart", x, at);
  for (let step = 1; step <= 10; step++) await touch("touchMove", x, at - 12 * step);
  await touch("touchEnd", 0, 0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(complaints).toEqual([]);
  await close();
});

test("a resting pointer may move onto the tooltip, which closes when it leaves", async () => {
  const { page, chart, tip, close } = await openChart("growth-core-provinces", "id", desktop);
  const { x, y } = await within(chart, 0.4, 0.6);
  await page.mouse.move(x, y);
  await chart.and(page.locator(".is-resting")).waitFor();
  const said = await tip.innerText();
  const box = await tip.boundingBox();
  if (!box) throw new Error("no tooltip");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 15 });
  await page.waitForTimeout(600);
  expect(await tip.innerText()).toBe(said);
  await page.mouse.move(1, 1);
  await tip.waitFor({ state: "detached" });
  await close();
});

test("a reading along x lists all series and survives a change of drawing", async () => {
  const { page, chart, tip, close } = await openChart("growth-core-provinces", "id", desktop);
  await chart.locator(".chart-region").focus();
  await page.keyboard.press("End");
  expect(await tip.locator(".chart-tip-row").count()).toBe(6);
  const said = await tip.innerText();
  await page.setViewportSize({ width: 420, height: 800 });
  await chart.locator("svg.chart-narrow .chart-mark").waitFor();
  expect(await tip.innerText()).toBe(said);
  await close();
});

test.each([360, 720])("an embed %i px wide answers in a sandbox and tells its height in every form", async (width) => {
  const { page, complaints, close } = await open("");
  const embed = whole(url.embed("growth-core-provinces", "id"));
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>host</title><link rel="icon" href="data:,"><script>
        told = [];
        addEventListener("message", ({ data, source }) => {
          told.push(data);
          if (data === "[iFrameResizerChild]Ready") source.postMessage("[iFrameSizer]frame-1:8:false:false:32", "*");
        });
      </script>
      <iframe sandbox="allow-scripts" width="${width}" height="700" src="${embed}?childId=pym-1#?secret=AbC123xyz9"></iframe>`,
    }),
  );
  // The page that is left for the host may have an icon still on its way.
  const earlier = page.waitForEvent("domcontentloaded").then(() => complaints.length);
  await page.goto(address("host.html"));
  const told = () => page.evaluate(() => JSON.stringify((globalThis as unknown as { told: unknown[] }).told));
  await expect.poll(told).toContain("[iFrameSizer]frame-1:");
  const messages = JSON.parse(await told()) as readonly unknown[];
  expect(messages).toContainEqual({ message: "height", value: expect.any(Number), secret: "AbC123xyz9" });
  expect(messages).toContainEqual({ "datawrapper-height": { "growth-core-provinces": expect.any(Number) } });
  expect(messages).toContainEqual({ sentinel: "amp", type: "embed-size", height: expect.any(Number) });
  expect(messages).toContainEqual(expect.stringContaining('"context":"iframe.resize"'));
  expect(messages).toContainEqual(expect.stringMatching(/^pymxPYMxpym-1xPYMxheightxPYMx\d+$/));

  const frame = page.frameLocator("iframe");
  await frame.locator(".chart-region").first().focus();
  await page.keyboard.press("End");
  expect(await frame.locator(".chart-tip").innerText()).toContain("34,17");
  await page.keyboard.press("Escape");
  expect(await frame.locator(".chart-tip").count()).toBe(0);
  await frame.locator('svg.chart:visible text[data-s="35"]').click();
  expect([await faded(frame.locator("antar-chart:visible"), "82")]).toEqual(["0.35"]);
  await frame.locator(".views label").nth(1).click();
  expect(await frame.locator('svg.chart:visible [data-s="82"]').count()).toBe(0);
  expect(page.frames()[1]?.url()).toContain("growth-core-provinces=others");
  expect(complaints.slice(await earlier)).toEqual([]);
  await close();
});

/** How faint each series of the drawing on show is; transitions are waited out. */
async function faded(chart: Locator, key: string): Promise<string> {
  await chart.page().waitForTimeout(200);
  return chart
    .locator(`svg.chart:visible [data-s="${key}"]`)
    .first()
    .evaluate((node) => getComputedStyle(node).opacity);
}

test.each([
  ["id", "Jawa Timur"],
  ["en", "East Java"],
] as const)("a label lights its series when pointed at and keeps it when clicked, in %s", async (lang, name) => {
  const { page, chart, tip, complaints, close } = await openChart("growth-core-provinces", lang, desktop);
  const label = chart.locator("svg.chart:visible text", { hasText: name });
  await label.hover();
  expect([await faded(chart, "35"), await faded(chart, "82")]).toEqual(["1", "0.35"]);
  expect(await tip.count()).toBe(0);
  await page.mouse.move(1, 1);
  expect(await faded(chart, "82")).toBe("1");
  await label.click();
  await page.mouse.move(1, 1);
  expect(await faded(chart, "82")).toBe("0.35");
  await page.keyboard.press("Escape");
  expect(await faded(chart, "82")).toBe("1");

  await chart.locator(".chart-region").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  expect([await faded(chart, "82"), await faded(chart, "35")]).toEqual(["1", "0.35"]);
  expect(complaints).toEqual([]);
  await close();
});

test("a tap on a label lights its series at 360 px", async () => {
  const { chart, complaints, close } = await openChart("growth-core-provinces", "id", phone);
  await chart.locator("svg.chart:visible text", { hasText: "Jatim" }).tap();
  expect([await faded(chart, "35"), await faded(chart, "82")]).toEqual(["1", "0.35"]);
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ["id", "maluku ut", "Maluku Utara"],
  ["en", "north mal", "North Maluku"],
] as const)("the field over a chart of many places finds one by typing, in %s", async (lang, typed, name) => {
  const { page, chart, tip, complaints, close } = await openChart("growth-ranking-2025", lang, desktop);
  const field = page.locator(".chart-find input");
  await field.fill(typed);
  expect(await tip.innerText()).toContain(name);
  expect([await faded(chart, "82"), await faded(chart, "35")]).toEqual(["1", "0.35"]);
  expect(await page.locator(".chart-find option").count()).toBe(39);
  await field.fill("");
  expect(await tip.count()).toBe(0);
  expect(await faded(chart, "35")).toBe("1");
  expect(complaints).toEqual([]);
  await close();
});

test("a row of the table lights its place, and its headings sort by value", async () => {
  const { page, chart, complaints, close } = await openChart("level-and-speed", "id", desktop);
  const table = page.locator("#tabel table");
  await table.locator('tr[data-s="35"] th').hover();
  expect([await faded(chart, "35"), await faded(chart, "82")]).toEqual(["1", "0.35"]);

  const column = (number: number) => table.locator(`tbody tr > :nth-child(${number})`).allInnerTexts();
  const before = await column(1);
  const heading = table.locator("thead th").nth(1);
  await heading.locator("button").press("Enter");
  expect(await heading.getAttribute("aria-sort")).toBe("descending");
  const values = await column(2);
  expect(values.at(-1)).toBe("–");
  const numbers = values.slice(0, -1).map((text) => Number(text.replaceAll(".", "").replace(",", ".")));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await heading.locator("button").click();
  expect([await heading.getAttribute("aria-sort"), (await column(2)).at(-1)]).toEqual(["ascending", "–"]);
  await heading.locator("button").click();
  expect([await heading.getAttribute("aria-sort"), await column(1)]).toEqual([null, before]);
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ["id", "sehari-di-ternate", "Jawa Timur"],
  ["en", "one-day-in-ternate", "East Java"],
] as const)("a name in the prose lights its line in the chart, or leads to it, in %s", async (lang, slug, name) => {
  const { page, complaints, close } = await open(whole(url.article(slug, lang)), desktop);
  const link = page.locator("a.province", { hasText: name }).first();
  const chart = page.locator("#grafik-growth-core-provinces antar-chart").first();
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  expect([await faded(chart, "35"), await faded(chart, "82")]).toEqual(["1", "0.35"]);
  await page.evaluate(() => scrollTo(0, 0));
  await link.press("Enter");
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("#grafik-growth-core-provinces");
  expect([await faded(chart, "35"), await faded(chart, "82")]).toEqual(["1", "0.35"]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(["id", "en"] as const)(
  "a view is chosen by mouse or keys, stands in the address and comes back, in %s",
  async (lang) => {
    const { page, complaints, close } = await openChart("level-and-speed", lang, desktop);
    const states = page.locator(".views input");
    await page.locator(".views label").nth(1).click();
    const shown = page.locator("antar-chart:visible");
    expect(await shown.count()).toBe(1);
    expect(await shown.locator("svg.chart:visible").getAttribute("aria-label")).toContain("linear");
    expect(page.url()).toContain("?level-and-speed=linear");
    const picture = page.locator(".picture-actions button:visible").first();
    expect(await picture.getAttribute("data-picture")).toContain("level-and-speed--linear.svg");
    await page.reload();
    expect(await states.nth(1).isChecked()).toBe(true);
    await shown.locator(".chart-region").focus();
    await page.keyboard.press("End");
    expect(await shown.locator(".chart-tip").innerText()).toMatch(/\d/);
    await states.nth(1).press("ArrowLeft");
    expect(page.url()).not.toContain("?");
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each([
  ["id", "Papua Tengah, 2014", "belum ada angka", "Hentikan"],
  ["en", "Central Papua, 2014", "no figure yet", "Stop"],
] as const)(
  "a slider steps through the years of a map, plays, and keeps the year in the address, in %s",
  async (...said) => {
    const [lang, head, missing, stop] = said;
    const { page, chart, tip, complaints, close } = await openChart("growth-map-2025", lang, desktop);
    const slider = page.locator(".chart-times input");
    const fillOf = (code: string) =>
      chart.locator(`svg.chart:visible path[data-s="${code}"]`).first().getAttribute("fill");
    const before = await fillOf("82");
    await slider.focus();
    await page.keyboard.press("Home");
    for (let year = 2012; year <= 2014; year++) await page.keyboard.press("ArrowRight");
    expect(await slider.inputValue()).toBe("2014");
    expect(await page.locator(".chart-times output").innerText()).toMatch(/^2014: 32 /);
    expect(page.url()).toContain("?growth-map-2025=2014");
    expect(await fillOf("96")).toBe("url(#growth-map-2025-w-hatch)");
    expect(await fillOf("82")).not.toBe(before);
    await page.locator(".chart-find input").fill(head.split(",")[0] ?? "");
    expect(await tip.innerText()).toBe(`${head}\n${missing}`);

    await page.reload();
    expect([await slider.inputValue(), await fillOf("96")]).toEqual(["2014", "url(#growth-map-2025-w-hatch)"]);
    await slider.press("End");
    await slider.press("ArrowLeft");
    const button = page.locator(".chart-times button");
    const label = await button.innerText();
    await button.click();
    expect(await button.innerText()).toBe(stop);
    await expect.poll(() => slider.inputValue(), { timeout: 5000 }).toBe("2025");
    expect([await button.innerText(), await fillOf("82")]).toEqual([label, before]);
    expect(page.url()).not.toContain("?");
    expect(complaints).toEqual([]);
    await close();
  },
);

test("the years of a chart stand in its table where script is off, and no slider does", async () => {
  const { page, close } = await open(whole(url.chart("growth-map-2025", "id")), {
    ...desktop,
    javaScriptEnabled: false,
  });
  expect(await page.locator(".chart-times").isVisible()).toBe(false);
  expect(await page.locator(".chart-find").isVisible()).toBe(false);
  expect(await page.locator("#tabel tbody tr:not(.part)").count()).toBe(12 * 32 + 3 * 38);
  await close();
});

test.each([
  ["id", "Bali"],
  ["en", "Bali"],
] as const)("bars are sorted by name, keys and table follow, and the order comes back, in %s", async (lang, second) => {
  const { page, chart, tip, complaints, close } = await openChart("growth-gap-2025", lang, phone);
  const top = async (code: string) =>
    (await chart.locator(`svg.chart:visible rect[data-s="${code}"]`).boundingBox())?.y ?? NaN;
  expect(await top("82")).toBeLessThan(await top("51"));
  await page.locator(".orders label").nth(1).tap();
  expect(page.url()).toContain("?growth-gap-2025=name");
  await expect.poll(async () => (await top("51")) < (await top("82"))).toBe(true);
  const read = async () => {
    await chart.locator(".chart-region").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    return tip.innerText();
  };
  expect(await read()).toContain(second);
  const rows = page.locator("#tabel tbody tr");
  expect(await rows.nth(1).getAttribute("data-s")).toBe("51");
  await page.reload();
  expect([await read(), await rows.nth(1).getAttribute("data-s")]).toEqual([expect.stringContaining(second), "51"]);
  await page.locator(".orders label").first().tap();
  expect([await rows.first().getAttribute("data-s"), page.url().includes("?")]).toEqual(["82", false]);
  expect(complaints).toEqual([]);
  await close();
});

test("little script runs before somebody turns to a chart", async () => {
  const { page, close } = await open("", desktop);
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Debugger.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  await page.goto(whole(url.chart("growth-core-provinces", "id")), { waitUntil: "load" });
  const { result } = await session.send("Profiler.takePreciseCoverage");
  const script = result.find(({ url: source }) => source.endsWith(".js"));
  if (!script) throw new Error("no script of the page was run");
  const { scriptSource } = await session.send("Debugger.getScriptSource", { scriptId: script.scriptId });
  const isRun = new Uint8Array(scriptSource.length);
  // From the whole script inwards: an inner function that never ran takes its part away.
  const ranges = script.functions.flatMap((part) => part.ranges);
  ranges.sort((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset));
  for (const { count, startOffset, endOffset } of ranges) isRun.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  const run = [...scriptSource].filter((_, index) => isRun[index]).join("");
  expect(brotliCompressSync(run).length).toBeLessThanOrEqual(1500);
  expect(brotliCompressSync(scriptSource).length).toBeLessThanOrEqual(7000);
  await close();
});

test("the views work without script, each with all of its words", async () => {
  const { page, close } = await open(whole(url.chart("level-and-speed", "id")), {
    ...desktop,
    javaScriptEnabled: false,
  });
  await page.locator(".views label").nth(1).click();
  expect(await page.locator("antar-chart:visible").count()).toBe(1);
  expect(await page.locator("antar-chart").nth(1).isVisible()).toBe(true);
  await close();
});

test("a chart is saved as PNG and copied as an image, twice the size of its file", async () => {
  const { page, complaints, close } = await openChart("growth-core-provinces", "id", {
    ...desktop,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const buttons = page.locator(".picture-actions button");
  const [download] = await Promise.all([page.waitForEvent("download"), buttons.nth(0).click()]);
  expect(download.suggestedFilename()).toBe("growth-core-provinces-id.png");
  await buttons.nth(1).click();
  await buttons.nth(1).and(page.getByText("Tersalin")).waitFor();
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await item?.getType("image/png");
    return picture ? (await createImageBitmap(picture)).width : 0;
  });
  expect(width).toBe(2 * 768);
  expect(complaints).toEqual([]);
  await close();
});

test("the copy button of a citation says so, and the scheme switch is kept", async () => {
  const { page, complaints, close } = await openChart("growth-core-provinces", "id", {
    ...desktop,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const button = page.locator("#kutip .copy-box button").first();
  await button.click();
  await expect.poll(() => button.innerText()).toBe("Tersalin");
  const reference = await page.locator("#kutip .copy-box p").first().innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference);

  await page.locator('antar-scheme input[value="dark"]').check({ force: true });
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset["scheme"])).toBe("dark");
  expect(complaints).toEqual([]);
  await close();
});
