import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";

/** The rows of a list that a stage has room for, and where rows between them are left out. */
interface ShownRows<T> {
  readonly rows: readonly T[];
  /** The rows before which others are left out. */
  readonly afterGap: readonly T[];
}

/**
 * As many rows as a stage has room for, in their order: the marked ones, both ends, then from the top. All of them
 * where the stage names no most, as on every page; only pictures for social networks do.
 * @param isMarked whether a row is worth showing before others
 */
export function shownRows<T>(stage: Stage, rows: readonly T[], isMarked: (row: T) => boolean): ShownRows<T> {
  const { most } = stage;
  if (most === undefined || rows.length <= most) return { rows, afterGap: [] };
  const ends = [...rows.slice(0, 2), ...rows.slice(-1)];
  const kept = new Set([...new Set([...rows.filter(isMarked), ...ends, ...rows])].slice(0, most));
  const shown = rows.filter((row) => kept.has(row));
  const before = new Map(rows.map((row, index) => [row, rows[index - 1]]));
  const afterGap = shown.filter((row, index) => index > 0 && before.get(row) !== shown[index - 1]);
  stage.leftOut?.(shown.length, rows.length);
  return { rows: shown, afterGap };
}

/** A dotted line over each row before which others are left out; `y` and `dy` lead to its upper edge. */
export function gapLines<T>(
  { width }: Stage,
  afterGap: readonly T[],
  y: (row: T) => number | string,
  dy = 0,
): Plot.Markish {
  return Plot.ruleY(afterGap, {
    y,
    dy,
    ...(typeof y(afterGap[0] as T) === "number" && { x1: () => 0, x2: () => width }),
    stroke: color("muted"),
    strokeDasharray: "1,4",
    strokeLinecap: "round",
  });
}
