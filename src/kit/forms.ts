import type { Reads } from "#kit/stage.ts";

/** The forms that the kit draws, and how the points of each are read. A chart names the form that it takes. */
export const formReads = {
  line: "x",
  vintages: "x",
  "ranked-bar": "y",
  scatter: "xy",
  "stacked-bar": "y",
  dumbbell: "y",
  columns: "x",
  register: "xy",
  timeline: "xy",
  map: "xy",
  "heat-map": "xy",
  "small-multiples": "xy",
  slope: "x",
  "diverging-bar": "y",
  lollipop: "y",
  bullet: "y",
  range: "y",
  "arc-map": "xy",
  matrix: "xy",
  "tile-grid": "xy",
  waterfall: "y",
  tracker: "xy",
  "dot-plot": "y",
} as const satisfies Record<string, Reads>;

export type Form = keyof typeof formReads;
