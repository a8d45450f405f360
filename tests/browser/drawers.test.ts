import { expect, test } from "vitest";
import { open, useBrowser } from "./browser.ts";

useBrowser();

test.each([true, false])(
  "a figure of a story opens the table at its row, value in sight (script: %s)",
  async (script) => {
    const { page, complaints, close } = await open("artikel/sehari-di-ternate/", {
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: script,
    });
    const figure = page.locator(".fig").first();
    const row = page.locator(`[id="${(await figure.getAttribute("href"))?.slice(1)}"]`);
    expect(await row.isVisible()).toBe(false);
    await figure.click();
    const value = row.locator(".value");
    await expect.poll(() => value.isVisible()).toBe(true);
    const box = await value.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y < 740).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  },
);

test("a long table tells how many rows it has, and opens without script", async () => {
  const { page, close } = await open("grafik/growth-map-2025/", { javaScriptEnabled: false });
  const box = page.locator("#tabel .table-tall");
  const height = async () => (await box.boundingBox())?.height ?? 0;
  const before = await height();
  await expect.poll(() => box.locator(".table-end").isVisible()).toBe(true);
  await box.locator(".table-end input").check();
  expect(await height()).toBeGreaterThan(before * 3);
  await close();
});
