import { describe, expect, it } from "vitest";
import { charts } from "#registry/charts.ts";
import { open, useBrowser } from "./browser.ts";

useBrowser();

const desk = { viewport: { width: 1280, height: 900 } };

// On its embed, which holds the same element as its page and nothing beside it.
describe.each(charts.map(({ id }) => id))("reading %s by keyboard", (id) => {
  it("takes one tab stop, walks with the arrows, says what it shows, and ends with Esc", async () => {
    const { page, complaints, close } = await open(`sematan/${id}/`, desk);
    const chart = page.locator("antar-chart").filter({ visible: true });
    const region = chart.getByRole("application");
    const tip = chart.locator(".chart-tip");
    const voice = chart.getByRole("status");
    // A chart with views has one stop for each; only that of the view on show can be reached.
    expect(await page.locator("antar-chart [tabindex='0']").filter({ visible: true }).count()).toBe(1);

    await region.focus();
    for (const key of ["ArrowRight", "End", "Home", "ArrowRight"]) {
      await page.keyboard.press(key);
      await tip.waitFor({ state: "visible" });
      const shown = (await tip.innerText()).split("\n").map((part) => part.trim());
      const unsaid = async () => {
        const said = (await voice.textContent()) ?? "";
        return said.trim() === "" ? ["nothing"] : shown.filter((part) => !said.includes(part));
      };
      await expect.poll(unsaid, { interval: 20 }).toEqual([]);
    }

    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "hidden" });
    const focused = await region.evaluate((element) => element === document.activeElement);
    await close();
    expect({ focused, complaints }).toEqual({ focused: true, complaints: [] });
  });
});
