import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

/** A class of values by its fill (`hatch` for "no data") and its name. */
export interface ColorClass {
  readonly fill: string;
  readonly label: string;
}

/**
 * Squares with the names of the classes from the top left of a picture whose scales are its own units; it wraps when
 * the names do not fit.
 * @returns the marks, and the height that they take with the space below
 */
export function classLegend({ unit, width, room: roomFor, scaleWords, bare }: Stage, classes: readonly ColorClass[]) {
  if (bare) return { height: 0, marks: [] };
  scaleWords.push(...classes.map(({ label }) => label));
  const swatch = 0.95 * unit;
  let [x, line] = [0, 0];
  const entries = classes.map(({ fill, label }) => {
    const room = swatch + 0.45 * unit + roomFor(textWidth(label, unit));
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const entry = { fill, label, x, y: (line + 0.5) * 1.5 * unit };
    x += room + unit;
    return entry;
  });
  type Entry = (typeof entries)[number];
  return {
    height: (line + 1) * 1.5 * unit + 0.6 * unit,
    marks: [
      Plot.dot(entries, {
        x: ({ x }: Entry) => x + swatch / 2 + 0.5,
        y: "y",
        r: swatch / 2,
        symbol: "square",
        fill: ({ fill }: Entry) => fill,
        stroke: color("coast"),
        strokeWidth: 0.75,
      }),
      Plot.text(entries, {
        x: ({ x }: Entry) => x + swatch + 0.45 * unit,
        y: "y",
        text: "label",
        textAnchor: "start",
        fill: color("text"),
      }),
    ],
  };
}
