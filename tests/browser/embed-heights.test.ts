import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frozenHeight } from "#components/frozen-view.ts";
import { archive } from "#registry/releases.ts";
import { address, open, useBrowser } from "./browser.ts";

useBrowser();

/** The widths of frames on foreign pages, and on both sides of each step of the style sheet. */
const widths = [280, 320, 360, 440, 539, 540, 600, 828, 1200];

/** Lines with a switch, a tall table of cells, a scatter with a field: what stands over and under a picture differs. */
const ids = ["growth-core-provinces", "growth-heat-map", "level-and-speed"];

let host: Server;
beforeAll(async () => {
  host = createServer((request, response) => {
    const src = new URL(request.url ?? "/", "http://localhost").searchParams.get("src") ?? "";
    const frame = (width: number) => `<iframe title="embed" width="${width}" height="100" src="${src}"></iframe>`;
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!DOCTYPE html><html lang="en"><title>host</title><link rel="icon" href="data:,">${widths.map(frame).join("")}`,
    );
  });
  await new Promise<void>((done) => host.listen(0, done));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

/** The height that an embed takes in each of the widths, without script. */
async function heights(path: string): Promise<readonly number[]> {
  const query = new URLSearchParams({ src: address(path) });
  const { page, close } = await open(`http://localhost:${(host.address() as AddressInfo).port}/?${query}`, {
    viewport: { width: 1400, height: 900 },
  });
  const frames = page.frames().slice(1);
  const found = await Promise.all(frames.map((frame) => frame.evaluate(() => document.documentElement.offsetHeight)));
  await close();
  return found;
}

/** The height that the snippet of a live embed reserves. */
async function reserved(id: string): Promise<number> {
  const answer = await fetch(address(`en/embed/${id}/oembed.json`));
  return ((await answer.json()) as { readonly height: number }).height;
}

describe.each(ids)("the embed of %s", (id) => {
  const version = archive.chartVersions(id)[0] ?? "";

  it("is nowhere higher than what its snippet reserves", async () => {
    const most = await reserved(id);
    expect((await heights(`en/embed/${id}/`)).filter((height) => height > most)).toEqual([]);
  });

  it("is nowhere higher where it will not change", async () => {
    const most = frozenHeight(archive.chart(id, "en", version));
    expect((await heights(`en/embed/${id}/v/${version}/`)).filter((height) => height > most)).toEqual([]);
  });
});
