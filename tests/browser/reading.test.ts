import { describe, expect, it } from "vitest";
import { oneOfEachForm, open, useBrowser } from "./browser.ts";

useBrowser();

const desk = { viewport: { width: 1280, height: 900 } };

describe.each(oneOfEachForm)("reading %s by keyboard", (id) => {
  it("takes one tab stop, walks with the arrows, says what it shows, and ends with Esc", async () => {
    const { page, complaints, close } = await open(`grafik/${id}/`, desk);
    const chart = page.locator("antar-chart");
    const region = chart.getByRole("application");
    const tip = chart.locator(".chart-tip");
    const voice = chart.getByRole("status");
    // A chart with views has one stop for each; only that of the view on show can be reached.
    expect(await chart.locator("[tabindex='0']").filter({ visible: true }).count()).toBe(1);

    await region.focus();
    const heard: string[] = [];
    for (const key of ["ArrowRight", "End", "Home", "ArrowRight"]) {
      await page.keyboard.press(key);
      await tip.waitFor({ state: "visible" });
      await page.waitForTimeout(80);
      heard.push((await voice.textContent()) ?? "");
    }
    const shown = (await tip.innerText()).split("\n").map((part) => part.trim());
    const said = heard.at(-1) ?? "";
    expect(shown.filter((part) => part !== "" && !said.includes(part))).toEqual([]);
    expect(heard.every((text) => text.trim() !== "")).toBe(true);

    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "hidden" });
    const focused = await region.evaluate((element) => element === document.activeElement);
    await close();
    expect({ focused, complaints }).toEqual({ focused: true, complaints: [] });
  });
});
