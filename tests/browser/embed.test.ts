import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { address, oneOfEachForm, open, useBrowser } from "./browser.ts";

useBrowser();

/** A foreign page, on another port, that frames an embed and keeps what it is told. */
let host: Server;
beforeAll(async () => {
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("Content-Type", "text/html");
    response.end(`<!DOCTYPE html><html lang="en"><title>host</title><link rel="icon" href="data:,">
      <script>window.told = []; addEventListener("message", (event) => told.push(event.data))</script>
      <iframe title="embed" width="600" height="400" sandbox="${searchParams.get("sandbox")}" src="${searchParams.get("src")}"></iframe>`);
  });
  await new Promise<void>((done) => host.listen(0, done));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

const hostPage = (src: string, sandbox: string) =>
  `http://localhost:${(host.address() as AddressInfo).port}/?${new URLSearchParams({ src, sandbox })}`;

describe.each(oneOfEachForm)("the embed of %s", (id) => {
  it("shows its picture and tells its height in a sandbox", async () => {
    const { page, complaints, close } = await open(hostPage(address(`en/embed/${id}/`), "allow-scripts"));
    const frame = page.frameLocator("iframe");
    await frame.locator("svg.chart:visible").waitFor();
    await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length > 0);
    const told = await page.evaluate(() => JSON.stringify((window as unknown as { told: unknown[] }).told));
    const drawings = await frame.locator("svg.chart:visible").count();
    await close();
    expect({ drawings, complaints }).toEqual({ drawings: 1, complaints: [] });
    expect(told).toMatch(/\b[1-9]\d{2,3}\b/);
  });
});

describe.each(oneOfEachForm)("the embed of %s where scripts are forbidden", (id) => {
  it("is complete", async () => {
    const { page, close } = await open(hostPage(address(`sematan/${id}/`), ""));
    const frame = page.frameLocator("iframe");
    await frame.locator("svg.chart:visible").waitFor();
    const link = await frame.locator("a[href]").count();
    await close();
    expect(link).toBeGreaterThan(0);
  });
});
