import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { url } from "#registry/urls.ts";
import { address, open, useBrowser } from "./browser.ts";

useBrowser();

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** The first chart of each form: each size in one of the languages, by turns. */
const forms = [...Map.groupBy(charts, ({ form }) => form)].map(([form, [first]], index) => {
  const [onDesk, onPhone] = index % 2 === 0 ? langs : langs.toReversed();
  return { form, id: first?.id ?? "", onDesk: onDesk ?? "id", onPhone: onPhone ?? "en" };
});

interface Framed {
  readonly page: Page;
  readonly chart: Locator;
  readonly tip: Locator;
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The embed of a chart in the frame of a foreign page that allows it scripts and nothing else. */
async function framed(path: string, options: BrowserContextOptions): Promise<Framed> {
  const { page, complaints, close } = await open("", options);
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>host</title><meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,"><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
        <iframe sandbox="allow-scripts" src="${new URL(path, address("")).href}"></iframe>`,
    }),
  );
  // The page that is left for the host may have an icon still on its way.
  const earlier = page.waitForEvent("domcontentloaded").then(() => complaints.length);
  await page.goto(address("host.html"));
  const before = await earlier;
  const chart = page.frameLocator("iframe").locator("antar-chart").filter({ visible: true });
  await chart.locator(".chart-region").waitFor({ state: "attached" });
  await chart.locator("svg.chart:visible").scrollIntoViewIfNeeded();
  return { page, chart, tip: chart.locator(".chart-tip"), complaints: () => complaints.slice(before), close };
}

/** Where a share of the way across and down the drawing on show is, in px of the window, and inside it. */
async function within({ page, chart }: Framed, across: number, down: number): Promise<[x: number, y: number]> {
  const box = await chart.locator("svg.chart:visible").boundingBox();
  if (!box) throw new Error("no drawing is shown");
  const most = (page.viewportSize()?.height ?? 0) - 20;
  return [box.x + across * box.width, Math.min(Math.max(box.y + down * box.height, 20), most)];
}

/** The tooltip says something and stands inside the window, as does the ring of its point, which is not under it. */
async function expectWellRead({ page, chart, tip }: Framed): Promise<void> {
  await tip.waitFor({ state: "visible" });
  // It is placed when its frame is laid out, before that is painted.
  await chart.evaluate(() => new Promise(requestAnimationFrame));
  expect(await tip.innerText()).toMatch(/\S/);
  const [box, ring] = [await tip.boundingBox(), await chart.locator(".chart-mark-ring").boundingBox()];
  const view = page.viewportSize();
  if (!box || !ring || !view) throw new Error("nothing is being read");
  expect([box.x >= 0, box.y >= 0, box.x + box.width <= view.width, box.y + box.height <= view.height]).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
  expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
  expect([x >= 0, y >= 0, x <= view.width, y <= view.height]).toEqual(Array.from({ length: 4 }, () => true));
}

async function readByKeys(framed: Framed): Promise<void> {
  await framed.chart.locator(".chart-region").focus();
  for (const key of ["End", "ArrowLeft", "ArrowDown", "Home"]) {
    await framed.page.keyboard.press(key);
    await expectWellRead(framed);
  }
  await framed.page.keyboard.press("Escape");
  expect(await framed.tip.count()).toBe(0);
}

describe.each(forms)("a chart drawn as $form, in a sandbox", ({ id, onDesk, onPhone }) => {
  it(`answers to mouse and keys at 1280 px, in ${onDesk}`, async () => {
    const embed = await framed(url.embed(id, onDesk), desk);
    for (const [across, down] of [
      [0.3, 0.4],
      [0.45, 0.7],
    ] as const) {
      await embed.page.mouse.move(...(await within(embed, across, down)));
      await expectWellRead(embed);
    }
    await readByKeys(embed);
    expect(embed.complaints()).toEqual([]);
    await embed.close();
  });

  it(`answers to finger and keys at 360 px, in ${onPhone}`, async () => {
    const embed = await framed(url.embed(id, onPhone), phone);
    const [x, y] = await within(embed, 0.3, 0.4);
    await embed.page.touchscreen.tap(x, y);
    await expectWellRead(embed);
    const session = await embed.page.context().newCDPSession(embed.page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await touch("touchStart", x);
    for (let step = 1; step <= 5; step += 1) await touch("touchMove", x + 24 * step);
    await touch("touchEnd");
    await expectWellRead(embed);
    await readByKeys(embed);
    expect(embed.complaints()).toEqual([]);
    await embed.close();
  });
});
