import { expect, test } from "vitest";
import { open, useBrowser } from "./browser.ts";

useBrowser();

const phone = { viewport: { width: 360, height: 740 } };

test.each([
  ["cari/", "maluku", "malukku"],
  ["en/search/", "cooperation", "coperation"],
] as const)("/%s narrows its list as one types, and offers the nearest word", async (path, typed, slip) => {
  const { page, complaints, close } = await open(path, phone);
  const shown = () => page.locator("[data-group] li").filter({ visible: true }).count();
  const all = await shown();
  const field = page.getByRole("searchbox");
  await field.fill(typed);
  const some = await shown();
  expect([some > 0, some < all]).toEqual([true, true]);
  expect(page.url()).toContain(`?q=${typed}`);
  expect(await page.getByRole("status").textContent()).toContain(String(some));
  await field.fill(slip);
  expect(await shown()).toBe(0);
  await page.getByRole("status").getByRole("link").click();
  expect(await field.inputValue()).not.toBe(slip);
  expect(await shown()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ["cari/", "kesepakatan batam", "kerja-sama/perjanjian/kepri-jateng-lampung-malut-2025/"],
  ["cari/", "satgas", "kerja-sama/setelah-tanda-tangan/#"],
  ["cari/", "nikel", "provinsi/maluku-utara/"],
  ["en/search/", "batam agreement", "en/cooperation/agreements/kepri-jateng-lampung-malut-2025/"],
  ["en/search/", "nickel", "en/provinces/maluku-utara/"],
] as const)("/%s leads from “%s” to /%s", async (path, asked, found) => {
  const { page, close } = await open(`${path}?q=${encodeURIComponent(asked)}`, phone);
  const links = page.locator("[data-group] li a").filter({ visible: true });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  await close();
  expect(addresses.filter((address) => address.startsWith(`/${found}`))).not.toEqual([]);
});

test("/cari/ shows what has most of the words where nothing has all, and says so", async () => {
  const { page, close } = await open(`cari/?q=${encodeURIComponent("maluku utara perompak")}`, phone);
  expect(await page.locator("[data-group] li a").filter({ visible: true }).count()).toBeGreaterThan(0);
  expect(await page.getByRole("status").textContent()).toContain("Tidak ada halaman dengan semua kata");
  await close();
});

test.each([
  ["kerja-sama/misi-dagan/", "misi-dagang/"],
  ["en/cooperation/trade-mission/", "trade-missions/"],
  ["en/provinces/north-malukku/", "provinces/maluku-utara/"],
] as const)("a missing address like /%s names its neighbours", async (path, near) => {
  const { page, complaints, close } = await open(path, phone);
  const first = page.locator("antar-lost li a").first();
  await first.waitFor();
  expect(await first.getAttribute("href")).toContain(near);
  // Who asked in English reads the English part first. The address itself is missing, and nothing else goes wrong.
  expect(await page.locator("main section").first().getAttribute("lang")).toBe(path.startsWith("en/") ? "en" : "id");
  expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  await close();
});
