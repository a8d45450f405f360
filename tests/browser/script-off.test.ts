import { describe, expect, it } from "vitest";
import { type ChartEntry, charts } from "#registry/charts.ts";
import { open, paths, useBrowser } from "./browser.ts";

useBrowser();

const stories = paths.filter((path) => /^(artikel|en\/articles)\/./.test(path));
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

/** The columns of a page's table: codes beside names stand in the files only. */
const shown = ({ columns }: ChartEntry) =>
  columns.filter(({ name }) => !name.endsWith("_code") || columns.length === 1);

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

interface Read {
  /** How many charts the page has. */
  readonly figures: number;
  /** Of each drawing on show, whether it has words. */
  readonly worded: readonly boolean[];
  readonly text: string;
}

/** Runs in the page: what is seen there. */
function read(): Read {
  const drawings = [...document.querySelectorAll<SVGSVGElement>("antar-chart svg.chart")];
  return {
    // The views of a chart stand in one figure, which shows one of them.
    figures: new Set(Array.from(document.querySelectorAll("antar-chart"), (chart) => chart.closest("figure"))).size,
    worded: drawings
      .filter((svg) => svg.getClientRects().length > 0)
      .map((svg) => [...svg.querySelectorAll("text")].some((text) => text.textContent?.trim())),
    text: document.querySelector("main")?.innerText ?? "",
  };
}

/** What a reader without script sees: one drawing with words for each chart, and nothing that the browser minds. */
async function readOnPhone(path: string): Promise<string> {
  const { page, complaints, close } = await open(path, phone);
  const { figures, worded, text } = await page.evaluate(read);
  await close();
  expect(figures).toBeGreaterThan(0);
  expect({ worded, complaints }).toEqual({ worded: Array.from({ length: figures }, () => true), complaints: [] });
  return plain(text);
}

describe("without script on a phone", () => {
  it.each(stories)("/%s shows each picture with its words", async (path) => {
    expect(await readOnPhone(path)).not.toBe("");
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "the page of %s shows its picture and says every cell of its table",
    async (id, chart) => {
      const text = await readOnPhone(`grafik/${id}/`);
      const cells = chart.rows.flatMap((row) => shown(chart).map((column) => plain(column.text(row, "id"))));
      expect(cells.filter((cell) => !text.includes(cell))).toEqual([]);
    },
  );
});
