import type { PlotOptions } from "@observablehq/plot";
import { expect } from "vitest";
import type { Size, Stage } from "#kit/stage.ts";
import { picture } from "#render/picture.ts";

/** Names that no province has, and that a form must still survive. */
export const hardNames = {
  "a name of 200 letters": "Provinsi ".repeat(22).padEnd(200, "x"),
  "a name written from right to left": "مقاطعة مالوكو الشمالية",
  "a name of emoji": "🏝️👩🏽‍🌾🚢🇮🇩".repeat(8),
} as const;

let count = 0;

/** The picture of a form at a size, as the site draws it: a warning by Plot is an error. */
export function draw(plot: (stage: Stage) => PlotOptions, size: Size) {
  count += 1;
  const said = () => "–";
  return picture({ id: `form-${count}`, title: said, description: said, reads: "xy", plot }, "id", size);
}

/** Draws both sizes; each point stands inside its picture, no number is lost, and no word is longer than the picture. */
export function expectSensible(plot: (stage: Stage) => PlotOptions, points: number): void {
  for (const size of ["narrow", "wide"] as const) {
    const { svg, width, height, readings } = draw(plot, size);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(readings).toHaveLength(points);
    expect(height).toBeGreaterThan(0);
    for (const { x, y } of readings) {
      expect(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1, `${size} ${x},${y}`).toBe(true);
    }
    for (const [, words = ""] of svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g))
      expect([...words].length).toBeLessThan(90);
  }
}
