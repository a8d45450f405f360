import { describe, expect, it } from "vitest";
import { wordsApart } from "#render/words-apart.ts";

const size = { width: 400, height: 200, unit: 20 };
const word = (x: number, y: number, said: string) => `<text y="0.32em" transform="translate(${x},${y})">${said}</text>`;
const drawing = (...groups: readonly string[]) => `<svg>${groups.join("")}</svg>`;
const said = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner]) => inner);

describe("wordsApart", () => {
  it("leaves words that stand apart as they are", () => {
    const svg = drawing(`<g text-anchor="start">${word(0, 20, "one")}${word(0, 60, "two")}</g>`);
    expect(wordsApart(svg, size)).toEqual({ svg, kept: 1 });
  });

  it("takes the bold word where two collide", () => {
    const plain = `<g text-anchor="start">${word(0, 20, "faint")}${[60, 90, 120, 150].map((y) => word(0, y, `row`)).join("")}</g>`;
    const bold = `<g text-anchor="start" font-weight="700">${word(10, 24, "strong")}</g>`;
    const { svg, kept } = wordsApart(drawing(plain, bold), size);
    expect(said(svg)).toEqual(["row", "row", "row", "row", "strong"]);
    expect(kept).toBeCloseTo(5 / 6);
  });

  it("drops the whole of a row of words that is broken, and keeps the others", () => {
    const rows = Array.from({ length: 12 }, (_, index) => word(0, 10 + index * 8, `name ${index}`)).join("");
    const { svg } = wordsApart(
      drawing(`<g text-anchor="start">${rows}</g>`, `<g>${word(300, 150, "legend")}</g>`),
      size,
    );
    expect(said(svg)).toEqual(["legend"]);
  });

  it("drops what leaves the drawing, and a number that a form has cut", () => {
    const outside = drawing(`<g text-anchor="end">${word(10, 20, "far too long")}</g>`);
    expect(said(wordsApart(outside, size).svg)).toEqual([]);
    const cut = drawing(
      `<g>${word(10, 20, "1.4…")}${word(10, 60, "12,7")}${word(10, 90, "5")}${word(10, 120, "6")}</g>`,
    );
    expect(said(wordsApart(cut, size).svg)).toEqual(["12,7", "5", "6"]);
  });
});
