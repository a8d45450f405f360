import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { site } from "#site.ts";
import { filterHtml } from "../unit/embeds/wordpress.ts";
import { address, open, useBrowser } from "./browser.ts";

useBrowser();

const id = "growth-core-provinces";

/** A foreign page, on another port, with whatever is pasted into it. */
let pasted = "";
let host: Server;
beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><html lang="en"><title>host</title><link rel="icon" href="data:,">
      <body style="width:600px">${pasted}`);
  });
  await new Promise<void>((done) => host.listen(0, done));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

const hostPage = () => `http://localhost:${(host.address() as AddressInfo).port}/`;

/** What we publish names the site's own origin; here it is served from another one. */
const served = (text: string) => text.replaceAll(site.origin + site.base, address(""));

async function snippets(): Promise<readonly string[]> {
  const { page, close } = await open(address(`en/charts/${id}/`));
  const texts = await page.locator("#sematkan pre").allTextContents();
  await close();
  return texts.map(served);
}

describe("our snippet with its script", () => {
  it("gives the frame the height of its content", async () => {
    pasted = (await snippets()).find((text) => text.includes("<script")) ?? "";
    const { page, complaints, close } = await open(hostPage());
    await page.waitForFunction(() => {
      const frame = document.querySelector("iframe");
      return frame !== null && frame.style.height !== `${frame.getAttribute("height")}px`;
    });
    const height = await page.evaluate(() => parseInt(document.querySelector("iframe")?.style.height ?? "", 10));
    const content = await page.frameLocator("iframe").locator("html").boundingBox();
    await close();
    expect(Math.abs(height - (content?.height ?? 0))).toBeLessThanOrEqual(1);
    // Chromium knows this permission on some systems only.
    expect(complaints.filter((complaint) => !complaint.includes("web-share"))).toEqual([]);
  });
});

describe("our oEmbed in a page that does as WordPress does", () => {
  it("is un-clipped by a message with the secret, and gets its height", async () => {
    const answer = (await (await fetch(address(`en/embed/${id}/oembed.json`))).json()) as { readonly html: string };
    // The host's rules: a clipped frame until a valid secret arrives, and a height between 200 and 1000 px.
    pasted = `<style>iframe{position:absolute;clip:rect(1px,1px,1px,1px)}</style>${filterHtml(served(answer.html)).html}
      <script>addEventListener("message", ({ data, source }) => {
        const frame = document.querySelector("iframe");
        if (source !== frame.contentWindow || !data || /[^a-zA-Z0-9]/.test(data.secret)) return;
        if (data.secret !== frame.dataset.secret || data.message !== "height") return;
        frame.style.cssText = "position:static;clip:auto";
        frame.height = Math.min(1000, Math.max(200, data.value));
      })</script>`;
    const { page, complaints, close } = await open(hostPage());
    await page.waitForFunction(() => document.querySelector("iframe")?.style.clip === "auto");
    const height = await page.evaluate(() => Number(document.querySelector("iframe")?.height));
    const content = await page.frameLocator("iframe").locator("html").boundingBox();
    await close();
    expect(Math.abs(height - (content?.height ?? 0))).toBeLessThanOrEqual(1);
    expect(complaints).toEqual([]);
  });
});
