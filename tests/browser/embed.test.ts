import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts } from "#registry/charts.ts";
import { address, open, useBrowser } from "./browser.ts";

useBrowser();

/** A foreign page, on another port, that frames embeds and keeps what each of them tells it. */
let host: Server;
beforeAll(async () => {
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    const frame = (src: string) =>
      `<iframe title="embed" width="600" height="400" sandbox="${searchParams.get("sandbox")}" src="${src}"></iframe>`;
    response.setHeader("Content-Type", "text/html");
    response.end(`<!DOCTYPE html><html lang="en"><title>host</title><link rel="icon" href="data:,">
      <script>
        window.told = new Map();
        addEventListener("message", ({ data, source }) => told.set(source, (told.get(source) ?? "") + JSON.stringify(data)));
      </script>
      ${searchParams.getAll("src").map(frame).join("")}`);
  });
  await new Promise<void>((done) => host.listen(0, done));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

/** Several embeds on one page, as a story with several charts would have them. */
const perPage = 9;
const batches = Array.from({ length: Math.ceil(charts.length / perPage) }, (_, at) =>
  charts.slice(at * perPage, (at + 1) * perPage).map(({ id }) => id),
);

function openHost(folder: string, ids: readonly string[], sandbox: string) {
  const query = new URLSearchParams([["sandbox", sandbox], ...ids.map((id) => ["src", address(`${folder}/${id}/`)])]);
  return open(`http://localhost:${(host.address() as AddressInfo).port}/?${query}`);
}

/** Runs in the host: whether each of its frames has told a height of three or four digits. */
const allHaveTold = () => {
  const { told } = window as unknown as { told: ReadonlyMap<unknown, string> };
  return Array.from({ length: frames.length }, (_, at) => told.get(frames[at]) ?? "").every((text) =>
    /\b[1-9]\d{2,3}\b/.test(text),
  );
};

/** Runs in an embed: its drawings on show and its links. */
const contents = () => ({
  drawings: [...document.querySelectorAll("svg.chart")].filter((svg) => svg.getClientRects().length > 0).length,
  linked: document.querySelector("a[href]") !== null,
});

describe.each(batches)("the embeds from %s on", (...ids) => {
  it("show one picture each and tell their height in a sandbox", async () => {
    const { page, complaints, close } = await openHost("en/embed", ids, "allow-scripts");
    await page.waitForFunction(allHaveTold);
    const found = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(contents)),
    );
    await close();
    expect(found).toEqual(ids.map(() => ({ drawings: 1, linked: true })));
    expect(complaints).toEqual([]);
  });

  it("are complete where scripts are forbidden", async () => {
    const { page, close } = await openHost("sematan", ids, "");
    const found = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(contents)),
    );
    await close();
    expect(found).toEqual(ids.map(() => ({ drawings: 1, linked: true })));
  });
});

/** Runs in an embed: how high it is, how far its table reaches, and how much of the table can be scrolled to. */
const tableInFrame = () => {
  const box = document.querySelector(".table-box");
  const { top = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
  const height = document.documentElement.offsetHeight;
  return {
    height,
    isShown: box?.checkVisibility() ?? false,
    isInside: top + scrollY >= 0 && bottom + scrollY < height,
    rows: box?.querySelectorAll("tbody th[scope=row]").length,
    scrolls: box !== null && box.scrollHeight > box.clientHeight,
  };
};

describe("the table of an embed", () => {
  it("opens within the frame where scripts are forbidden, and leaves its height as it was", async () => {
    const { page, close } = await openHost("en/embed", ["growth-heat-map"], "");
    const [frame] = page.frames().slice(1);
    const closed = await frame!.evaluate(tableInFrame);
    await frame!.locator("summary").click();
    expect(closed.isShown).toBe(false);
    const rows = charts.find(({ id }) => id === "growth-heat-map")?.rows.length;
    // The drawer opens over a moment.
    await expect
      .poll(() => frame!.evaluate(tableInFrame))
      .toEqual({ height: closed.height, isShown: true, isInside: true, rows, scrolls: true });
    await close();
  });
});
