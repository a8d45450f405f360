import * as Plot from "@observablehq/plot";
import type { Stage } from "#kit/stage.ts";

export interface ReadingOptions<T> {
  readonly x: (row: T) => unknown;
  readonly y: (row: T) => unknown;
  readonly series: (row: T) => string;
  /** The code of the series, where the marks carry it (`keyed`). */
  readonly key?: (row: T) => string;
  readonly color: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
  /** How wide the mark is, in values of x. */
  readonly width?: (row: T) => number;
}

/**
 * A mark that draws nothing and writes down where each datum stands and what it says.
 * The browser's layer reads from these, never from the SVG. Rows without a position are left out, as Plot does.
 */
export function reading<T>(stage: Stage, rows: readonly T[], options: ReadingOptions<T>): Plot.RenderableMark {
  return Plot.dot(rows as T[], {
    x: options.x as (row: T) => number,
    y: options.y as (row: T) => number,
    r: 1,
    render(index, scales, values) {
      // A band scale hands out the start of its band; the datum stands in the middle of it.
      const half = (axis: "x" | "y") => {
        const scale = scales[axis] as { bandwidth?: () => number } | undefined;
        return (scale?.bandwidth?.() ?? 0) / 2;
      };
      const [dx, dy] = [half("x"), half("y")];
      const { key, width } = options;
      const units = (value: number) => Math.abs(Number(scales.x?.(value)) - Number(scales.x?.(0)));
      for (const i of index) {
        const row = rows[i] as T;
        stage.readings.push({
          x: (values.x as ArrayLike<number>)[i]! + dx, // Plot has filtered rows without a position
          y: (values.y as ArrayLike<number>)[i]! + dy,
          series: options.series(row),
          color: options.color(row),
          head: options.head(row),
          text: options.text(row),
          ...(key ? { key: key(row) } : {}),
          ...(width ? { reach: units(width(row)) / 2 } : {}),
        });
      }
      return null;
    },
  });
}
