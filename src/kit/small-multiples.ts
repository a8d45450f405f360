import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { segment } from "#kit/line.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { provinceSymbol } from "#kit/symbols.ts";
import { textWidth } from "#kit/text-width.ts";

export interface SmallMultiplesOptions<T> {
  /** One panel for each key, in the order in which they first occur; a province code takes its symbol at the end. */
  readonly panel: (row: T) => string;
  readonly x: (row: T) => number;
  /** A missing value leaves a gap; it is never bridged. */
  readonly y: (row: T) => number | null;
  /** Over the panel: the name, and the last value. */
  readonly name: (row: T) => string;
  readonly endLabel: (row: T) => string;
  readonly color: (panel: string) => string;
  readonly ink: (panel: string) => string;
  /** The panel whose line stands thinly in all the others. */
  readonly reference?: string;
  readonly provisional: (row: T) => boolean;
  /** The first and the last are named under each panel. */
  readonly xTicks: readonly number[];
  readonly xLabel: (tick: number) => string;
  readonly yTicks: readonly number[];
  readonly yLabel: (tick: number, isLast: boolean) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/** The same small line chart for each series, on one scale, so that heights may be compared across panels. */
export function smallMultiples<T>(
  stage: Stage,
  rows: readonly T[],
  options: SmallMultiplesOptions<T>,
): Plot.PlotOptions {
  const { panel, xTicks, yTicks, reference, provisional } = options;
  const { unit, width } = stage;
  demandNumbers("small-multiples", rows, options.x);
  const panels = [...Map.groupBy(rows, panel)];
  const across = Math.min(bySize(stage, 2, 3), panels.length);
  const gap = { x: bySize(stage, 18, 32), y: 0.9 * unit };
  const size = { x: (width - (across - 1) * gap.x) / across, y: bySize(stage, 92, 124) };
  const [head, foot] = [2.8 * unit, 1.6 * unit];
  const values = rows.flatMap((row) => options.y(row) ?? []);
  const domain = {
    x: [Math.min(...rows.map(options.x), ...xTicks), Math.max(...rows.map(options.x), ...xTicks)],
    y: [Math.min(0, ...yTicks, ...values), Math.max(0, ...yTicks, ...values)],
  } as const;
  const along = (value: number, [low, high]: readonly [number, number]) => (value - low) / (high - low || 1);
  const origins = new Map(
    panels.map(([key], index) => [
      key,
      {
        x: (index % across) * (size.x + gap.x),
        y: Math.floor(index / across) * (head + size.y + foot + gap.y) + head,
      },
    ]),
  );
  const inset = 5;
  // Lines begin right of the numbers of the scale, which stand within the first panel of each line.
  const numbers = yTicks.slice(0, -1).filter((tick) => tick !== 0);
  const numberRoom = stage.room(Math.max(0, ...numbers.map((tick) => textWidth(options.yLabel(tick, false), unit))));
  const start = Math.max(inset, numberRoom + 0.3 * unit);
  const px = (key: string, value: number) =>
    (origins.get(key)?.x ?? 0) + start + along(value, domain.x) * (size.x - start - inset);
  const py = (key: string, value: number) => (origins.get(key)?.y ?? 0) + (1 - along(value, domain.y)) * size.y;
  const rowY = (row: T) => (options.y(row) === null ? NaN : py(panel(row), options.y(row) ?? NaN));
  const rowX = (row: T) => px(panel(row), options.x(row));
  const stroke = (row: T) => options.color(panel(row));
  const path = (dashed: boolean): Plot.Markish =>
    Plot.line(rows as T[], {
      x: rowX,
      y: segment(rows, panel, rowY, provisional, dashed),
      z: panel,
      stroke,
      strokeWidth: 2.25,
      ...keyed(rows, panel),
      ...(dashed ? { strokeDasharray: "5 4" } : { strokeLinejoin: "round" }),
    });
  const lasts = panels.flatMap(([, of]) => of.filter((row) => options.y(row) !== null).at(-1) ?? []);
  const frames = [...origins].map(([key, { x, y }]) => ({ key, x, y }));
  type Frame = (typeof frames)[number];
  const bottom = Math.max(...frames.map(({ y }) => y)) + size.y + foot;
  const grid = frames.flatMap((frame) => yTicks.map((tick) => ({ ...frame, tick, at: py(frame.key, tick) })));
  type Line = (typeof grid)[number];
  const gridLines = (isZero: boolean): Plot.Markish =>
    Plot.ruleY(
      grid.filter(({ tick }) => (tick === 0) === isZero),
      {
        y: "at",
        x1: "x",
        x2: ({ x }: Line) => x + size.x,
        stroke: color(isZero ? "text" : "rule"),
      },
    );
  const value = (row: T) => fitted(options.endLabel(row), size.x / 2, unit);
  const title = (row: T) => fitted(options.name(row), size.x - textWidth(value(row), unit) - 0.6 * unit, unit);
  const heading = (text: (row: T) => string, isValue: boolean): Plot.Markish => {
    const shown = isValue ? lasts : panels.flatMap(([, of]) => of.slice(0, 1));
    return Plot.text(shown, {
      ...keyed(shown, panel),
      x: (row: T) => (origins.get(panel(row))?.x ?? 0) + (isValue ? size.x : 0),
      y: (row: T) => (origins.get(panel(row))?.y ?? 0) - 2.1 * unit,
      text,
      textAnchor: isValue ? "end" : "start",
      fontWeight: 700,
      fill: (row: T) => options.ink(panel(row)),
    });
  };
  const both = [xTicks[0] ?? domain.x[0], xTicks.at(-1) ?? domain.x[1]];
  const bothRoom = both.reduce((sum, tick) => sum + textWidth(options.xLabel(tick), unit), unit) + start - inset;
  // The last one is left out where the two would touch.
  const ends = bothRoom <= size.x ? both : both.slice(0, 1);
  stage.scaleWords.push(
    ...yTicks.map((tick) => options.yLabel(tick, tick === yTicks.at(-1))),
    ...ends.map(options.xLabel),
  );
  return {
    height: Math.ceil(bottom),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      gridLines(false),
      gridLines(true),
      // The scale is named once in each line of panels; zero is the line in text colour.
      Plot.text(
        grid.filter(({ x, tick }) => x === 0 && tick !== 0),
        {
          x: "x",
          y: ({ at }: Line) => at - 0.5 * unit,
          text: ({ tick }: Line) => options.yLabel(tick, tick === yTicks.at(-1)),
          textAnchor: "start",
          fontSize: unit,
          fill: color("muted"),
        },
      ),
      ...ends.map((tick, index) =>
        Plot.text(frames, {
          x: ({ x }: Frame) => (index === 0 ? x + start - inset : x + size.x),
          y: ({ y }: Frame) => y + size.y + 0.8 * unit,
          text: () => options.xLabel(tick),
          textAnchor: index === 0 ? "start" : "end",
          fontSize: unit,
          fill: color("muted"),
        }),
      ),
      ...frames
        .filter(({ key }) => reference !== undefined && key !== reference)
        .map(({ key }) =>
          Plot.line(
            rows.filter((row) => panel(row) === reference),
            {
              x: (row: T) => px(key, options.x(row)),
              y: (row: T) => (options.y(row) === null ? NaN : py(key, options.y(row) ?? NaN)),
              stroke: color("others"),
              strokeWidth: 1,
            },
          ),
        ),
      path(false),
      path(true),
      Plot.dot(lasts, {
        x: rowX,
        y: rowY,
        r: bySize(stage, 2.8, 3.4),
        symbol: (row: T) => provinceSymbol(panel(row)) as Plot.SymbolType,
        fill: (row: T) => (provisional(row) ? color("surface") : stroke(row)),
        stroke,
        strokeWidth: 1.5,
        ...keyed(lasts, panel),
      }),
      heading(title, false),
      heading(value, true),
      reading(stage, rows, {
        x: rowX,
        y: rowY,
        series: options.name,
        key: panel,
        color: stroke,
        head: options.head,
        text: options.text,
      }),
    ],
  };
}
