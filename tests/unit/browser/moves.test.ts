import { expect, test } from "vitest";
import { move } from "#browser/moves.ts";
import type { Point, Reads } from "#browser/points.ts";

/** Two lines over thirty years; the second one lies above the first. */
const lines: readonly Point[] = [0, 1].flatMap((series) =>
  Array.from({ length: 30 }, (_, year) => ({ index: series * 30 + year, series, x: year * 10, y: 100 - series * 40 })),
);
const bars: readonly Point[] = Array.from({ length: 5 }, (_, row) => ({
  index: row,
  series: 0,
  x: 90 - row,
  y: row * 28,
}));
const dumbbells: readonly Point[] = [0, 1].flatMap((series) =>
  Array.from({ length: 3 }, (_, row) => ({ index: series * 3 + row, series, x: series * 50, y: row * 28 })),
);
/** Three bars of four parts each. */
const stacks: readonly Point[] = [0, 1, 2].flatMap((series) =>
  [0, 1, 2, 3].map((part) => ({ index: series * 4 + part, series, x: part * 50 + series, y: series * 40 })),
);
const loners: readonly Point[] = Array.from({ length: 4 }, (_, index) => ({
  index,
  series: index,
  x: index * 7,
  y: 5,
}));

test.each<[string, readonly Point[], Reads, string, number | undefined, number | undefined]>([
  ["any arrow enters at the first point", lines, "x", "ArrowLeft", undefined, 0],
  ["End enters at the last point", lines, "x", "End", undefined, 59],
  ["→ goes on", lines, "x", "ArrowRight", 3, 4],
  ["← goes back", lines, "x", "ArrowLeft", 3, 2],
  ["← stops at the first point", lines, "x", "ArrowLeft", 30, 30],
  ["→ stops at the end of its series", lines, "x", "ArrowRight", 29, 29],
  ["PageDown goes on by ten", lines, "x", "PageDown", 33, 43],
  ["PageUp goes back by ten and stops at the first", lines, "x", "PageUp", 33, 30],
  ["Home goes to the first of the series", lines, "x", "Home", 45, 30],
  ["End goes to the last of the series", lines, "x", "End", 3, 29],
  ["↑ goes to the line above", lines, "x", "ArrowUp", 3, 33],
  ["↓ goes to the line below", lines, "x", "ArrowDown", 33, 3],
  ["↑ stops at the highest line", lines, "x", "ArrowUp", 33, 33],
  ["↓ walks where there is one series", bars, "xy", "ArrowDown", 1, 2],
  ["→ walks where there is one series", bars, "y", "ArrowRight", 1, 2],
  ["↓ goes to the next row along y", dumbbells, "y", "ArrowDown", 0, 1],
  ["→ goes to the other end of the row along y", dumbbells, "y", "ArrowRight", 1, 4],
  ["↓ goes to the nearest point of the next series in two directions", dumbbells, "xy", "ArrowDown", 2, 5],
  ["→ walks over points that are each a series", loners, "xy", "ArrowRight", 1, 2],
  ["↑ walks over points that are each a series", loners, "xy", "ArrowUp", 2, 1],
  ["↓ goes to the next row where a series is one row", stacks, "y", "ArrowDown", 1, 5],
  ["→ goes along the row where a series is one row", stacks, "y", "ArrowRight", 1, 2],
  ["another key is not ours", lines, "x", "a", 3, undefined],
])("move: %s", (_, points, reads, key, from, to) => {
  expect(move(key, points, reads, from === undefined ? undefined : points[from])?.index).toBe(to);
});
