import * as Plot from "@observablehq/plot";
import { keyed, markKey } from "#kit/keyed.ts";
import { spread } from "#kit/spread.ts";
import type { Stage } from "#kit/stage.ts";

interface EndLabelOptions<T> {
  readonly x: (row: T) => number;
  readonly y: (row: T) => number;
  readonly text: (row: T) => string;
  readonly ink: (row: T) => string;
  /** Bold and a little larger: the subject of the chart. */
  readonly strong: (row: T) => boolean;
  /** The code of the series, by which its label is found. */
  readonly key?: (row: T) => string;
  /** Distance between point and label, in units. */
  readonly gap?: number;
}

/**
 * Labels at the right end of lines, pushed apart to 1.35 em and joined to their points by an elbow where they moved.
 * `rows` holds the last point of each series.
 */
export function endLabels<T>(stage: Stage, rows: readonly T[], options: EndLabelOptions<T>): Plot.Markish[] {
  if (stage.bare) return [];
  const { x, y, text, ink, strong, key = () => "", gap = 18 } = options;
  const keys = keyed(rows, key).render;
  const label = (wanted: boolean) =>
    Plot.text(rows as T[], {
      x,
      y,
      text,
      fill: ink,
      dx: gap,
      textAnchor: "start",
      fontWeight: wanted ? 700 : 400,
      fontSize: (wanted ? 1.12 : 1) * stage.unit,
      filter: (row: T) => strong(row) === wanted,
      render(index, scales, values, dimensions, context, next) {
        if (!next) return null;
        const at = rows.map((row) => Number(scales.y?.(y(row))));
        const placed = spread(at, 1.35 * stage.unit, [0.8 * stage.unit, dimensions.height - 0.8 * stage.unit]);
        const moved = { ...values, y: placed } as Plot.ChannelValues;
        const group = keys.call(this, index, scales, moved, dimensions, context, next);
        if (!group) return null;
        const ends = values.x as ArrayLike<number>;
        for (const i of index) {
          const [from, to] = [at[i]!, placed[i]!]; // one of each per row
          if (Math.abs(from - to) <= 2) continue;
          const leader = context.document.createElementNS("http://www.w3.org/2000/svg", "path");
          // The group is shifted by the labels' own dx.
          leader.setAttribute("d", `M${ends[i]! - gap + 7},${from}L${ends[i]! - 8},${to}L${ends[i]! - 3},${to}`);
          leader.setAttribute("stroke", ink(rows[i] as T));
          leader.setAttribute("fill", "none");
          markKey(leader, key(rows[i] as T));
          group.append(leader);
        }
        return group;
      },
    });
  return [label(false), label(true)];
}
