import { expect, test } from "vitest";
import { claims } from "#registry/claims.ts";
import { missions } from "#registry/missions.ts";
import { open, useBrowser } from "./browser.ts";

useBrowser();

const shown = "[data-row]:not([hidden])";

test("the ledger opens at a verdict, keeps it in the address, and lets it go again", async () => {
  const { page, complaints, close } = await open("klaim/?verdict=contradicted");
  const rows = page.locator(shown);
  const due = claims.filter(({ row }) => row.verdict === "contradicted");
  expect(await rows.evaluateAll((all) => all.map((one) => one.getAttribute("data-row")))).toEqual(
    due.map(({ id }) => id),
  );
  await page.locator('a[data-value="not_checkable"]').click();
  expect(page.url()).toContain("verdict=not_checkable");
  await page.locator('a[data-value="not_checkable"]').click();
  expect([await rows.count(), new URL(page.url()).search]).toEqual([claims.length, ""]);
  expect(complaints).toEqual([]);
  await close();
});

test("the marks of the timeline come and go with its entries", async () => {
  const { page, complaints, close } = await open("en/cooperation/?kind=law", {
    viewport: { width: 1280, height: 900 },
  });
  const [listed, drawn] = [page.locator(`li${shown}`), page.locator(`a${shown}`)];
  expect(await drawn.count()).toBe(await listed.count());
  expect(await listed.evaluateAll((all) => all.every((one) => one.getAttribute("data-kind") === "law"))).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test("the register of missions saves the rows on show", async () => {
  const { page, close } = await open("kerja-sama/misi-dagang/?year=2024");
  const due = missions.filter(({ row }) => row.date?.startsWith("2024"));
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-csv]").click()]);
  expect(file.suggestedFilename()).toBe(`trade-missions-${due.length}.csv`);
  await close();
});

test("choices that nothing matches are said in words and cleared at once", async () => {
  const { page, complaints, close } = await open("kerja-sama/misi-dagang/?year=2016&split=no&kind=abroad");
  const empty = () => page.locator("antar-register").evaluate((register) => register.hasAttribute("data-empty"));
  expect([await page.locator(shown).count(), await empty()]).toEqual([0, true]);
  await page.locator("[type=submit]").click();
  await expect.poll(() => page.locator(shown).count()).toBe(missions.length);
  expect([await empty(), new URL(page.url()).search, complaints]).toEqual([false, "", []]);
  await close();
});
