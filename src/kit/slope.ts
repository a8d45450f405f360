import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { spread } from "#kit/spread.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { provinceSymbol } from "#kit/symbols.ts";
import { textWidth } from "#kit/text-width.ts";
import { cutSign } from "#kit/cut-sign.ts";

export interface SlopeOptions<T> {
  /** A province code takes its symbol at the end. */
  readonly series: (row: T) => string;
  /** The row stands at the end of its line, not at the beginning. */
  readonly isEnd: (row: T) => boolean;
  readonly value: (row: T) => number;
  readonly name: (row: T) => string;
  /** The value in words; the name comes before it at the end. */
  readonly label: (row: T) => string;
  readonly color: (series: string) => string;
  readonly ink: (series: string) => string;
  readonly strong: (series: string) => boolean;
  /** The end is provisional: dashed lines, hollow symbols. */
  readonly provisional?: boolean;
  /** The two times, over the picture. */
  readonly from: string;
  readonly to: string;
  /** The scale does not start at zero, and says so. */
  readonly cut?: boolean;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

interface Place<T> {
  readonly row: T;
  readonly x: number;
  readonly y: number;
  /** Where the label stands, pushed apart from its neighbours. */
  readonly at: number;
  readonly words: string;
}

/** A line for each series from one time to another, values at both ends and names at the right, collision-free. */
export function slope<T>(stage: Stage, rows: readonly T[], options: SlopeOptions<T>): Plot.PlotOptions {
  const { series, value, isEnd, cut = false, provisional = false } = options;
  const { unit, width } = stage;
  demandNumbers("slope", rows, value);
  const [starts, ends] = [rows.filter((row) => !isEnd(row)), rows.filter(isEnd)];
  const gap = bySize(stage, 12, 18);
  const top = 2.2 * unit;
  const height = bySize(stage, 310, 392);
  const bottom = height - (cut ? 2.1 : 0.8) * unit;
  const nameRoom = 0.42 * width;
  const endWords = (row: T) => `${fitted(options.name(row), nameRoom, unit)} ${options.label(row)}`;
  const widest = (of: readonly T[], words: (row: T) => string) =>
    stage.room(Math.max(0, ...of.map((row) => textWidth(words(row), unit)))) + gap + 2;
  const half = (heading: string) => stage.room(textWidth(heading, unit)) / 2;
  const left = Math.max(widest(starts, options.label), half(options.from));
  const right = width - Math.max(widest(ends, endWords), half(options.to));
  const values = rows.map(value);
  const [low, high] = [Math.min(...values, ...(cut ? [] : [0])), Math.max(...values, ...(cut ? [] : [0]))];
  const y = (row: T) => bottom - ((value(row) - low) / (high - low || 1)) * (bottom - top);
  const placed = (of: readonly T[], x: number, words: (row: T) => string): Place<T>[] => {
    const at = spread(of.map(y), 1.35 * unit, [top, bottom + 0.3 * unit]);
    return of.map((row, index) => ({ row, x, y: y(row), at: at[index] ?? y(row), words: words(row) }));
  };
  const [from, to] = [placed(starts, left, options.label), placed(ends, right, endWords)];
  const pairs = to.flatMap((end) => {
    const start = from.find(({ row }) => series(row) === series(end.row));
    return start ? [{ start, end, key: series(end.row) }] : [];
  });
  type Pair = (typeof pairs)[number];
  const ink = ({ row }: Place<T>) => options.ink(series(row));
  const stroke = ({ row }: Place<T>) => options.color(series(row));

  const own = (places: readonly Place<T>[]) => keyed(places, ({ row }) => series(row));
  const side = (places: readonly Place<T>[], direction: 1 | -1): Plot.Markish[] => {
    const moved = places.filter((place) => Math.abs(place.at - place.y) > 2);
    return [
      Plot.link(stage.bare ? [] : moved, {
        ...own(moved),
        x1: ({ x }: Place<T>) => x + 6 * direction,
        y1: "y",
        x2: ({ x }: Place<T>) => x + (gap - 2) * direction,
        y2: "at",
        stroke: ink,
      }),
      ...[false, true].map((wanted) => {
        const some = places.filter(({ row }) => options.strong(series(row)) === wanted);
        return Plot.text(some, {
          ...own(some),
          x: ({ x }: Place<T>) => x + gap * direction,
          y: "at",
          text: "words",
          textAnchor: direction > 0 ? "start" : "end",
          fontWeight: wanted ? 700 : 400,
          fill: ink,
        });
      }),
    ];
  };
  const heading = (text: string, x: number): Plot.Markish =>
    Plot.text([text], { x: () => x, y: () => 0.6 * unit, text: (words: string) => words, fill: color("muted") });
  return {
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      heading(options.from, left),
      heading(options.to, right),
      Plot.ruleX([left, right], { y1: 1.4 * unit, y2: bottom, stroke: color("rule") }),
      ...(cut && !stage.bare ? cutSign(stage, left, bottom + 1.3 * unit) : []),
      ...[false, true].map((wanted) => {
        const some = pairs.filter(({ key }) => options.strong(key) === wanted);
        return Plot.link(some, {
          ...keyed(some, ({ key }) => key),
          x1: ({ start }: Pair) => start.x,
          y1: ({ start }: Pair) => start.y,
          x2: ({ end }: Pair) => end.x,
          y2: ({ end }: Pair) => end.y,
          stroke: ({ key }: Pair) => options.color(key),
          strokeWidth: wanted ? 3.25 : 1.75,
          ...(provisional ? { strokeDasharray: "5 4" } : {}),
        });
      }),
      Plot.dot([...from, ...to], {
        x: "x",
        y: "y",
        r: bySize(stage, 3, 3.8),
        symbol: ({ row }: Place<T>) => provinceSymbol(series(row)) as Plot.SymbolType,
        fill: (place: Place<T>) => (provisional && isEnd(place.row) ? color("surface") : stroke(place)),
        stroke,
        strokeWidth: 1.5,
        ...own([...from, ...to]),
      }),
      ...side(from, -1),
      ...side(to, 1),
      reading(stage, rows, {
        x: (row) => (isEnd(row) ? right : left),
        y,
        series: options.name,
        key: series,
        color: (row) => options.color(series(row)),
        head: options.head,
        text: options.text,
      }),
    ],
  };
}
