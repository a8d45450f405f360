import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed, markKey } from "#kit/keyed.ts";
import { demandShares } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { spread } from "#kit/spread.ts";
import { bySize, type Stage } from "#kit/stage.ts";

export interface StackedColumnOptions<T> {
  /** Percent of the whole; the rows add to 100. */
  readonly share: (row: T) => number;
  readonly fill: (row: T) => string;
  /** Colour of a filled part in the tooltip's swatch. */
  readonly name: (row: T) => string;
  readonly value: (row: T) => string;
  /** The code of a part, by which it is lit. */
  readonly key: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/** One whole as a column, its parts named at the right: where one bar is all there is to see. */
export function stackedColumn<T>(stage: Stage, rows: readonly T[], options: StackedColumnOptions<T>): Plot.PlotOptions {
  const { unit } = stage;
  demandShares("stacked-bar", rows, options.share);
  const height = bySize(stage, 320, 380);
  const column = stage.bare ? stage.width - 2 : bySize(stage, 84, 132);
  const [left, right] = [1, stage.width - column - 1];
  let sum = 0;
  const parts = rows.map((row) => {
    const from = sum;
    sum += options.share(row);
    return { row, from, to: sum, middle: (from + sum) / 2 };
  });
  type Placed = (typeof parts)[number];
  const key = ({ row }: Placed) => options.key(row);
  const scale = (height - 8) / sum;
  const places = spread(
    parts.map(({ middle }) => middle * scale),
    2.6 * unit,
    [1.2 * unit, height - 8 - 1.2 * unit],
  );
  const label = (line: number, text: (row: T) => string, weight: number) =>
    Plot.text(parts, {
      x: 1,
      y: (_: Placed, index: number) => (places[index] ?? 0) / scale,
      text: ({ row }: Placed) => text(row),
      textAnchor: "start",
      dx: bySize(stage, 16, 24),
      dy: (line - 0.5) * 1.25 * unit,
      fontWeight: weight,
      fill: color("text"),
      ...keyed(parts, key),
    });
  return {
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, domain: [sum, 0] },
    marks: [
      Plot.rect(parts, {
        x1: 0,
        x2: 1,
        y1: "from",
        y2: "to",
        inset: 0.75,
        fill: ({ row }: Placed) => options.fill(row),
        stroke: ({ row }: Placed) => (options.fill(row).startsWith("url") ? color("nodata") : "none"),
        ...keyed(parts, key),
      }),
      Plot.link(parts, {
        x1: 1,
        x2: 1,
        y1: "middle",
        y2: "middle",
        render(index, scales, values, dimensions, context) {
          const leaders = context.document.createElementNS("http://www.w3.org/2000/svg", "g");
          const [xs, ys] = [values.x1 as ArrayLike<number>, values.y1 as ArrayLike<number>];
          const end = bySize(stage, 12, 20);
          leaders.setAttribute("stroke", color("edge"));
          leaders.setAttribute("fill", "none");
          for (const i of index) {
            const to = Number(scales.y?.((places[i] ?? 0) / scale));
            const path = context.document.createElementNS("http://www.w3.org/2000/svg", "path");
            path.setAttribute("d", `M${xs[i]! + 2},${ys[i]!}L${xs[i]! + end * 0.6},${to}L${xs[i]! + end},${to}`); // one per part
            markKey(path, key(parts[i]!));
            leaders.append(path);
          }
          return dimensions.width > 0 && !stage.bare ? leaders : null;
        },
      }),
      label(0, (row) => fitted(options.name(row), bySize(stage, 0.5, 0.72) * stage.width, unit), 400),
      label(1, options.value, 700),
      reading(stage, parts, {
        x: () => 0.5,
        y: ({ middle }) => middle,
        series: ({ row }) => options.name(row),
        key,
        color: ({ row }) => options.fill(row),
        head: ({ row }) => options.head(row),
        text: ({ row }) => options.text(row),
      }),
    ],
  };
}
