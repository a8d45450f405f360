import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "../../../scripts/server/serve.ts";

let root = "";
let served: Served;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "served-"));
  mkdirSync(join(root, "grafik"));
  writeFileSync(join(root, "index.html"), "depan");
  writeFileSync(join(root, "grafik/index.html"), "grafik");
  writeFileSync(join(root, "404.html"), "tidak ada");
  writeFileSync(join(root, "tabel@2026.11.1.csv"), "a\n1\n");
  writeFileSync(join(root, "_headers"), "/antar/*\n  X-Content-Type-Options: nosniff\n");
  served = await serve({ root, base: "/antar/", port: 0 });
});
afterAll(() => {
  served.server.close();
  rmSync(root, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, served.address), { redirect: "manual", ...init });

describe("serve", () => {
  it.each([
    ["/antar/", 200, "depan"],
    ["/antar/grafik/", 200, "grafik"],
    ["/antar/tabel@2026.11.1.csv", 200, "a\n1\n"],
    ["/antar/tidak-ada/", 404, "tidak ada"],
    ["/antar/_headers", 404, "tidak ada"],
    ["/antar/%2e%2e/%2e%2e/etc/passwd", 404, "tidak ada"],
    ["/lain/", 404, "tidak ada"],
  ])("answers %s with %i", async (path, status, body) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, body]);
  });

  it.each([
    ["/antar/grafik", "/antar/grafik/"],
    ["/", "/antar/"],
    ["/antar", "/antar/"],
  ])("leads %s to %s", async (path, to) => {
    const response = await get(path);
    expect([response.status, response.headers.get("location")]).toEqual([301, to]);
  });

  it("sends the headers of the built folder", async () => {
    expect((await get("/antar/")).headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("refuses malformed escapes", async () => expect((await get("/antar/%zz")).status).toBe(400));

  it("refuses to write", async () => expect((await get("/antar/", { method: "POST" })).status).toBe(405));

  it("sees a new build at once", async () => {
    writeFileSync(join(root, "grafik/index.html"), "grafik baru");
    expect(await (await get("/antar/grafik/")).text()).toBe("grafik baru");
  });

  it("names a taken port and takes the next one", async () => {
    const taken: number[] = [];
    const other = await serve({ root, base: "/", port: served.port, onTaken: (port) => taken.push(port) });
    other.server.close();
    expect([taken[0], other.port > served.port]).toEqual([served.port, true]);
  });
});
