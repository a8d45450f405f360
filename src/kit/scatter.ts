import * as Plot from "@observablehq/plot";
import { valueGridY } from "#kit/axes.ts";
import { color } from "#kit/colors.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { bySize, fromDot, type Stage } from "#kit/stage.ts";
import { provinceSymbol } from "#kit/symbols.ts";
import { textWidth, wrapped } from "#kit/text-width.ts";
import { formats } from "#lib/format.ts";

export interface ScatterOptions<T> {
  /** A row without it has no point. */
  readonly x: (row: T) => number | null;
  readonly y: (row: T) => number;
  readonly key: (row: T) => string;
  readonly color: (row: T) => string;
  readonly ink: (row: T) => string;
  /** The label of an outlier or a subject; the others have none. */
  readonly label: (row: T) => string | null;
  readonly strong: (row: T) => boolean;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
  /** Logarithmic unless said; a linear one begins at zero. */
  readonly xScale?: "log" | "linear";
  readonly xTicks: readonly number[];
  /** What x measures, in words; that its scale is a logarithmic one is added. */
  readonly xName: string;
  /** Linear unless said. */
  readonly yScale?: "log" | "linear";
  readonly yTicks: readonly number[];
  readonly yLabel: (tick: number, isLast: boolean) => string;
  /** A line across: the nation's value, with its words. */
  readonly benchmark: {
    readonly y: number;
    readonly name: string;
    /** The words stand upon the line, where its left end is free; else below the zero line. */
    readonly above?: boolean;
  };
  /** Four fields around the nation: where its upright line stands, and what is said of who stands in each. */
  readonly quadrants?: {
    readonly x: number;
    readonly names: Readonly<Record<"upLeft" | "upRight" | "downLeft" | "downRight", string>>;
  };
  /** Where a label stands from its point; by default right of it. */
  readonly place?: (row: T) => Place | undefined;
}

export interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

const bothLog = { id: " (kedua sumbu log)", en: " (both axes log)" };

/** Where a label stands unless a chart says otherwise. */
export const rightOfPoint: Place = { dx: 9, dy: 0, anchor: "start" };

/** Points by two measures, x on a log scale unless said otherwise; subjects in their colour and with their symbol, outliers named. */
export function scatter<T>(stage: Stage, all: readonly T[], options: ScatterOptions<T>): Plot.PlotOptions {
  const rows = all.filter((row) => options.x(row) !== null);
  const x = (row: T) => options.x(row) ?? NaN;
  const { y, xScale = "log", xTicks, yScale = "linear", yTicks, benchmark } = options;
  const { unit } = stage;
  demandNumbers("scatter", rows, x, y);
  const [marginLeft, marginRight] = [bySize(stage, 14, 20), bySize(stage, 12, 16)];
  const top = yTicks.at(-1) ?? 0;
  const label = (row: T) => {
    const words = options.label(row);
    return words === null ? null : fitted(words, 0.5 * stage.width, unit);
  };
  const named = rows.filter((row) => label(row) !== null);
  const reach = Math.max(top, ...rows.map(y));
  const words = (row: T): Plot.Markish => {
    const { dx, dy, anchor } = options.place?.(row) ?? rightOfPoint;
    return Plot.text([row], {
      x,
      y,
      text: label,
      textAnchor: anchor,
      dx: fromDot(stage, dx),
      dy: fromDot(stage, dy),
      fill: options.ink,
      fontWeight: options.strong(row) ? 700 : 400,
      stroke: color("surface"),
      strokeWidth: 3,
      ...keyed([row], options.key),
    });
  };
  const xLabel = (tick: number) => formats.integer(tick, stage.lang);
  /** A tick at the right end whose word, put in its middle, would leave the picture. */
  const isAtEdge = (tick: number) =>
    tick >= Math.max(xTicks.at(-1) ?? 1, ...rows.map(x)) && stage.room(textWidth(xLabel(tick), unit)) > 2 * marginRight;
  const scaleWords = yScale === "log" ? bothLog : { id: " (skala log)", en: " (log scale)" };
  const xName = options.xName + (xScale === "log" ? scaleWords[stage.lang] : "");
  stage.scaleWords.push(...xTicks.map(xLabel));
  return {
    height: bySize(stage, 340, 420),
    marginLeft,
    marginRight,
    marginTop: 1.9 * unit,
    marginBottom: 3.4 * unit,
    x: {
      axis: null,
      type: xScale,
      domain: [
        xScale === "log" ? Math.min(xTicks[0] ?? 1, ...rows.map(x)) : 0,
        Math.max(xTicks.at(-1) ?? 1, ...rows.map(x)),
      ],
    },
    y: { axis: null, type: yScale, domain: [Math.min(yTicks[0] ?? 0, ...rows.map(y)), reach] },
    r: { type: "identity" },
    marks: [
      ...valueGridY(stage, { ticks: yTicks, label: options.yLabel }, marginLeft),
      ...[false, true].map((wanted) =>
        Plot.text(
          xTicks.filter((tick) => isAtEdge(tick) === wanted),
          {
            x: (tick: number) => tick,
            text: xLabel,
            frameAnchor: "bottom",
            lineAnchor: "top",
            textAnchor: wanted ? "end" : "middle",
            dx: wanted ? marginRight : 0,
            dy: 0.6 * unit,
            fill: color("muted"),
          },
        ),
      ),
      Plot.text([xName], {
        text: (name: string) => name,
        frameAnchor: "bottom-left",
        textAnchor: "start",
        lineAnchor: "top",
        dx: -marginLeft,
        dy: 2.1 * unit,
        fill: color("muted"),
      }),
      Plot.ruleY([benchmark.y], { stroke: color("prov-00"), strokeWidth: 1.5, insetLeft: -marginLeft }),
      // Below the zero line at the left the picture is empty; on the line words may lie over points.
      Plot.text([benchmark.name], {
        y: () => (benchmark.above ? benchmark.y : 0),
        text: (name: string) => name,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -marginLeft,
        dy: (benchmark.above ? -0.6 : 0.9) * unit,
        fill: color("text"),
      }),
      ...(options.quadrants ? quadrantMarks(stage, options.quadrants) : []),
      Plot.dot(rows as T[], {
        x,
        y,
        r: (row: T) => fromDot(stage, options.strong(row) ? bySize(stage, 4.2, 5.4) : bySize(stage, 2.8, 3.6)),
        symbol: (row: T) => (options.strong(row) ? provinceSymbol(options.key(row)) : "circle") as Plot.SymbolType,
        fill: options.color,
        stroke: color("surface"),
        strokeWidth: 1,
        sort: { channel: "r" },
        ...keyed(rows, options.key),
      }),
      ...named.map(words),
      reading(stage, rows, {
        x,
        y,
        series: options.head,
        key: options.key,
        color: options.color,
        head: options.head,
        text: options.text,
      }),
    ],
  };
}

/** The upright line of the nation, and beside it the names of the fields, in as many lines as they need. */
function quadrantMarks(
  stage: Stage,
  { x, names }: NonNullable<ScatterOptions<unknown>["quadrants"]>,
): readonly Plot.Markish[] {
  const { unit, width } = stage;
  const name = (text: string, side: "left" | "right", end: "top" | "bottom"): Plot.Markish =>
    Plot.text([wrapped(text, unit, 0.34 * width).join("\n")], {
      x: () => x,
      text: (lines: string) => lines,
      frameAnchor: end,
      lineAnchor: end,
      textAnchor: side === "left" ? "end" : "start",
      dx: (side === "left" ? -0.5 : 0.5) * unit,
      dy: (end === "top" ? 0.5 : -0.5) * unit,
      fill: color("muted"),
    });
  return [
    Plot.ruleX([x], { stroke: color("prov-00"), strokeWidth: 1.5 }),
    name(names.upLeft, "left", "top"),
    name(names.upRight, "right", "top"),
    name(names.downLeft, "left", "bottom"),
    name(names.downRight, "right", "bottom"),
  ];
}
