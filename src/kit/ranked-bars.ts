import * as Plot from "@observablehq/plot";
import { zeroX } from "#kit/axes.ts";
import { color } from "#kit/colors.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { gapLines, shownRows } from "#kit/shown-rows.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface RankedBarOptions<T> {
  /** In the order of drawing, from the top. */
  readonly key: (row: T) => string;
  readonly value: (row: T) => number;
  readonly name: (row: T) => string;
  readonly label: (row: T) => string;
  readonly color: (row: T) => string;
  /** Colour of its words; by default that of all text. */
  readonly ink?: (row: T) => string;
  /** Bold name and value. */
  readonly strong?: (row: T) => boolean;
  /** Hollow with an outline: a provisional figure. */
  readonly provisional?: (row: T) => boolean;
  /** By default the name. */
  readonly head?: (row: T) => string;
  readonly text: (row: T) => string;
  /** Height of a row in units; by default 40 narrow, 28 wide. */
  readonly rowHeight?: number;
}

/** Bars from zero, one row each: names at the left when wide, above the bar when narrow. */
export function rankedBars<T>(stage: Stage, all: readonly T[], options: RankedBarOptions<T>): Plot.PlotOptions {
  const { value, label, ink = () => color("text"), strong = () => false } = options;
  const { unit } = stage;
  demandNumbers("ranked-bar", all, value);
  const { rows, afterGap } = shownRows(stage, all, strong);
  const isWide = stage.size === "wide";
  const name = (row: T) => fitted(options.name(row), isWide ? 0.6 * stage.width : stage.width - 6, unit);
  const step = options.rowHeight ?? bySize(stage, 40, 28);
  const bar = bySize(stage, 13, 16);
  const widths = (text: (row: T) => string) => stage.room(Math.max(...rows.map((row) => textWidth(text(row), unit))));
  const [low, high] = [Math.min(0, ...rows.map(value)), Math.max(0, ...rows.map(value))];
  const labelRoom = widths(label) + 10;
  const marginLeft = (isWide ? widths(name) + 14 : 1) + (low < 0 ? labelRoom : 0);
  // In a narrow row the name stands above and the bar in the lower part.
  const shift = isWide ? 0 : 0.6 * unit + 2;
  const inset = (step - bar) / 2;
  const words = (wanted: boolean, more: Plot.TextOptions): Plot.Markish =>
    Plot.text(rows as T[], {
      y: options.key,
      filter: (row: T) => strong(row) === wanted,
      fontWeight: wanted ? 700 : 400,
      fill: ink,
      ...keyed(rows, options.key),
      ...more,
    });
  return {
    height: rows.length * step + 8,
    marginLeft,
    marginRight: labelRoom,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [low, high] },
    y: { axis: null, domain: rows.map(options.key), padding: 0 },
    marks: [
      Plot.barX(rows as T[], {
        x1: 0,
        x2: value,
        y: options.key,
        insetTop: inset + shift,
        insetBottom: inset - shift,
        fill: options.color,
        ...keyed(rows, options.key),
      }),
      ...[false, true].flatMap((wanted) => [
        words(wanted, {
          text: name,
          ...(isWide
            ? { frameAnchor: "left", textAnchor: "end", dx: -10 - (low < 0 ? labelRoom : 0) }
            : { x: () => 0, textAnchor: "start", dx: 4, dy: shift - bar / 2 - 0.6 * unit }),
        }),
        words(wanted, {
          x: value,
          text: label,
          textAnchor: "start",
          dx: 6,
          dy: shift,
          filter: (row: T) => strong(row) === wanted && value(row) >= 0,
        }),
        words(wanted, {
          x: value,
          text: label,
          textAnchor: "end",
          dx: -6,
          dy: shift,
          filter: (row: T) => strong(row) === wanted && value(row) < 0,
        }),
      ]),
      ...(afterGap.length > 0 ? [gapLines(stage, afterGap, options.key, -step / 2)] : []),
      zeroX(),
      reading(stage, rows, {
        x: value,
        y: options.key,
        series: options.name,
        key: options.key,
        color: options.color,
        head: options.head ?? options.name,
        text: options.text,
      }),
    ],
  };
}
