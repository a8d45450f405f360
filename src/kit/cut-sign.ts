import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";
import { words } from "#words.ts";

/** The flag of a scale that is cut: a zigzag of 6 units, and the words that it does not start at zero. */
export function cutSign({ unit, lang }: Stage, x: number, y: number): Plot.Markish[] {
  const zigzag = [0, 1, 2, 3, 4].map((step) => ({ x: x - 6 + step * 3, y: y + (step % 2 === 0 ? 3 : -3) }));
  return [
    Plot.line(zigzag, { x: "x", y: "y", stroke: color("muted") }),
    Plot.text([words[lang].chart.cutAxis], {
      x: () => x + 6 + 0.5 * unit,
      y: () => y,
      text: (phrase: string) => phrase,
      textAnchor: "start",
      fontSize: unit,
      fill: color("muted"),
    }),
  ];
}
