import { expect, it } from "vitest";
import { open, useBrowser } from "./browser.ts";

useBrowser();

it("a term tells its meaning on focus, without script, and keeps to the page on a phone", async () => {
  const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
  const { page, close } = await open("artikel/kesepakatan-batam-empat-provinsi/", phone);
  const term = page.locator("a.term").first();
  const meaning = (await term.getAttribute("data-meaning")) ?? "";
  const shown = () => term.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(await shown()).toBe("none");
  await term.focus();
  // Focus by keyboard is what shows it.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  expect(await shown()).toBe(JSON.stringify(meaning));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await close();
});
