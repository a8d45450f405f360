import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { segment } from "#kit/line.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface TrackerOptions<T> {
  /** One line of the table, in the order of the rows. */
  readonly key: (row: T) => string;
  readonly name: (row: T) => string;
  readonly x: (row: T) => number;
  readonly value: (row: T) => number;
  readonly color: (row: T) => string;
  /** Bold name and value. */
  readonly strong: (row: T) => boolean;
  /** A provisional point is hollow and the line to it dashed. */
  readonly provisional: (row: T) => boolean;
  /** At the right: the last value. */
  readonly label: (row: T) => string;
  /** Heads of the columns: the years of the lines, and what stands at the right. */
  readonly period: string;
  readonly last: string;
  /** As a reader meets it; by default the name. */
  readonly series?: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/**
 * A table of small lines: name, line, last value. Each line fills the height of its own row, so that its course is
 * seen and not its level; a year without a value is a gap.
 */
export function tracker<T>(stage: Stage, rows: readonly T[], options: TrackerOptions<T>): Plot.PlotOptions {
  const { key, x, value, provisional, strong } = options;
  const { unit, width } = stage;
  demandNumbers("tracker", rows, x, value);
  const isWide = stage.size === "wide";
  const name = (row: T) => fitted(options.name(row), bySize(stage, width - 2, 0.36 * width), unit);
  const label = (row: T) => fitted(options.label(row), 0.4 * width, unit);
  const step = bySize(stage, 58, 40);
  const groups = [...Map.groupBy(rows, key).values()].map((group) => group.toSorted((a, b) => x(a) - x(b)));
  const lasts = groups.flatMap((group) => group.slice(-1));
  const room = (text: (row: T) => string) => stage.room(Math.max(...lasts.map((row) => textWidth(text(row), unit))));
  const top = 1.9 * unit;
  const left = isWide ? room(name) + 22 : 6;
  const right = width - Math.max(room(label), stage.room(textWidth(options.last, unit))) - bySize(stage, 14, 22);
  const [first, final] = [Math.min(...rows.map(x)), Math.max(...rows.map(x))];
  // Room for the name above a narrow line.
  const [above, below] = isWide ? [7, 7] : [1.7 * unit, 7];
  const spots = groups.flatMap((group, index) => {
    const values = group.map(value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return group.map((row) => ({
      row,
      px: first === final ? right : left + ((x(row) - first) / (final - first)) * (right - left),
      py:
        top + index * step + above + (high === low ? 0.5 : (high - value(row)) / (high - low)) * (step - above - below),
    }));
  });
  type Spot = (typeof spots)[number];
  const ends = spots.filter(({ row }) => lasts.includes(row));
  const inner = groups.every((group) => group.length <= 8) ? spots.filter((spot) => !ends.includes(spot)) : [];
  const drawn = spots.flatMap((spot, index) => {
    const before = spots[index - 1];
    const isGap = before && key(before.row) === key(spot.row) && x(spot.row) - x(before.row) > 1;
    return isGap ? [{ ...spot, py: NaN }, spot] : [spot];
  });
  const line = (dashed: boolean) =>
    Plot.line(drawn, {
      x: "px",
      y: segment(
        drawn,
        ({ row }) => key(row),
        ({ py }) => py,
        ({ row }) => provisional(row),
        dashed,
      ),
      z: ({ row }: Spot) => key(row),
      stroke: ({ row }: Spot) => options.color(row),
      strokeWidth: 1.75,
      ...keyed(drawn, ({ row }) => key(row)),
      ...(dashed ? { strokeDasharray: "5 4" } : { strokeLinejoin: "round" }),
    });
  const words = (
    wanted: boolean,
    text: (row: T) => string,
    at: (index: number) => readonly [number, number],
    more: Plot.TextOptions = {},
  ): Plot.Markish => {
    const shown = lasts.map((row, index) => ({ row, at: at(index) })).filter(({ row }) => strong(row) === wanted);
    type Word = (typeof shown)[number];
    return Plot.text(shown, {
      x: ({ at: [px] }: Word) => px,
      y: ({ at: [, py] }: Word) => py,
      text: ({ row }: Word) => text(row),
      textAnchor: "start",
      fontWeight: wanted ? 700 : 400,
      fill: color("text"),
      ...keyed(shown, ({ row }) => key(row)),
      ...more,
    });
  };
  const header = (text: string, px: number, anchor: "start" | "end") =>
    Plot.text([text], {
      x: () => px,
      y: () => 0.7 * unit,
      text: (shown: string) => shown,
      textAnchor: anchor,
      fill: color("muted"),
    });
  stage.scaleWords.push(options.period, options.last);
  const middle = (index: number) => top + index * step + step / 2;
  return {
    height: Math.ceil(top + groups.length * step + 2),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      header(options.period, left, "start"),
      header(options.last, width - 1, "end"),
      Plot.ruleY(
        groups.map((_, index) => top + index * step),
        { stroke: color("rule"), x1: 0, x2: width },
      ),
      line(false),
      line(true),
      // Few points are seen one by one, above all where a gap parts them.
      Plot.dot(inner, {
        x: "px",
        y: "py",
        r: bySize(stage, 1.6, 2),
        fill: ({ row }: Spot) => (provisional(row) ? color("surface") : options.color(row)),
        stroke: ({ row }: Spot) => options.color(row),
        ...keyed(inner, ({ row }) => key(row)),
      }),
      Plot.dot(ends, {
        x: "px",
        y: "py",
        r: bySize(stage, 2.8, 3.4),
        fill: ({ row }: Spot) => (provisional(row) ? color("surface") : options.color(row)),
        stroke: ({ row }: Spot) => options.color(row),
        strokeWidth: 1.5,
        ...keyed(ends, ({ row }) => key(row)),
      }),
      ...[false, true].flatMap((wanted) => [
        words(wanted, name, (index) => (isWide ? [0, middle(index)] : [0, top + index * step + 0.85 * unit])),
        words(wanted, label, (index) => [width - 1, isWide ? middle(index) : middle(index) + 0.5 * unit], {
          textAnchor: "end",
        }),
      ]),
      reading(stage, spots, {
        x: ({ px }) => px,
        y: ({ py }) => py,
        series: ({ row }) => (options.series ?? options.name)(row),
        key: ({ row }) => key(row),
        color: ({ row }) => options.color(row),
        head: ({ row }) => options.head(row),
        text: ({ row }) => options.text(row),
      }),
    ],
  };
}
