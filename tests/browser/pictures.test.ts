import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts } from "#registry/charts.ts";
import { dist, open, useBrowser } from "./browser.ts";

useBrowser();

/** Containers around each change of drawing and of text size. */
const widths = [280, 320, 360, 374, 375, 440, 539, 540, 640, 768, 828];

/** Base text is 12 to 16 px as seen; a subject's label is 1.12 times as large. */
const [smallest, largest] = [12, 16 * 1.12];

interface Seen {
  readonly drawings: readonly string[];
  readonly sizes: readonly string[];
  readonly collisions: readonly string[];
  readonly outside: readonly string[];
}

/** Runs in the page: what a reader sees of the picture when its container is so wide. */
function look([width, smallest, largest]: readonly [number, number, number]): Seen {
  const picture = document.querySelector<HTMLElement>("antar-chart .picture");
  if (!picture) throw new Error("no picture");
  picture.style.width = `${width}px`;
  const shown = [...picture.querySelectorAll<SVGSVGElement>("svg.chart")].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  const svg = shown[0];
  if (!svg) return { drawings: [], sizes: [], collisions: [], outside: [] };

  const frame = svg.getBoundingClientRect();
  const scale = frame.width / svg.viewBox.baseVal.width;
  const labels = [...svg.querySelectorAll("text")]
    .filter((text) => text.textContent?.trim())
    .map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const lines = Math.max(1, text.querySelectorAll("tspan").length);
      // The box of a text is as high as its font; ink fills about two thirds of a line.
      const air = ((bottom - top) / lines) * 0.18;
      return {
        words: text.textContent ?? "",
        size: Math.min(
          ...[text, ...text.querySelectorAll("tspan")].map(
            (part) => parseFloat(getComputedStyle(part).fontSize) * scale,
          ),
        ),
        box: { left: left + 1, right: right - 1, top: top + air, bottom: bottom - air },
      };
    });

  const sizes = labels
    .filter(({ size }) => size < smallest - 0.05 || size > largest + 0.05)
    .map(({ words, size }) => `${words}: ${size.toFixed(2)} px`);
  const collisions = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right && b.box.left < a.box.right && a.box.top < b.box.bottom && b.box.top < a.box.bottom,
      )
      .map((b) => `${a.words} / ${b.words}`),
  );
  const outside = labels
    .filter(
      ({ box }) =>
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 2 ||
        box.bottom > frame.bottom + 2,
    )
    .map(({ words }) => words);
  return { drawings: shown.map((shown) => shown.getAttribute("class") ?? ""), sizes, collisions, outside };
}

/** Runs in the page: puts the picture of another chart's built page in the place of this page's own. */
function show(html: string): void {
  const built = new DOMParser().parseFromString(html, "text/html").querySelector("antar-chart .picture");
  if (!built) throw new Error("no picture in the built page");
  document.querySelector("antar-chart .picture")?.replaceChildren(...built.children);
}

// One page per language holds all pictures in turn: the same markup and style sheet as their own pages, loaded once.
describe.each([
  ["id", "grafik"],
  ["en", "en/charts"],
])("pictures in %s", (_, folder) => {
  const ids = charts.map(({ id }) => id);
  let opened: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    opened = await open(`${folder}/${ids[0]}/`, { viewport: { width: 1280, height: 900 } });
    await opened.page.evaluate(() => document.fonts.ready.then(() => undefined));
  });
  afterAll(() => opened.close());

  it.each(ids)("%s is one drawing with readable labels that do not touch, in each container", async (id) => {
    const { page } = opened;
    await page.evaluate(show, readFileSync(join(dist, folder, id, "index.html"), "utf8"));
    const found: Record<number, Seen> = {};
    for (const width of widths) found[width] = await page.evaluate(look, [width, smallest, largest] as const);
    const expected = Object.fromEntries(
      widths.map((width) => [
        width,
        { drawings: [`chart chart-${width < 540 ? "narrow" : "wide"}`], sizes: [], collisions: [], outside: [] },
      ]),
    );
    expect(found).toEqual(expected);
  });
});
