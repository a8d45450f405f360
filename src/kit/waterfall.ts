import * as Plot from "@observablehq/plot";
import { zeroX } from "#kit/axes.ts";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface WaterfallOptions<T> {
  readonly key: (row: T) => string;
  /** What a step adds or takes away; of a total, where it stands. */
  readonly value: (row: T) => number;
  /** A bar from zero, in ink; the steps before it lead to it. */
  readonly isTotal: (row: T) => boolean;
  readonly name: (row: T) => string;
  readonly label: (row: T) => string;
  /** By default the name. */
  readonly head?: (row: T) => string;
  readonly text: (row: T) => string;
}

/** Steps that add up to a total, one row each: every bar begins where the one above it ends. */
export function waterfall<T>(stage: Stage, rows: readonly T[], options: WaterfallOptions<T>): Plot.PlotOptions {
  const { key, isTotal, label } = options;
  const { unit, width } = stage;
  demandNumbers("waterfall", rows, options.value);
  const name = (row: T) => fitted(options.name(row), bySize(stage, width - 8, 0.4 * width), unit);
  const isWide = stage.size === "wide";
  const step = bySize(stage, 38, 26);
  const bar = bySize(stage, 12, 15);
  const spans = spansOf(rows, options);
  const widest = (text: (row: T) => string) => stage.room(Math.max(...rows.map((row) => textWidth(text(row), unit))));
  const ends = [...spans.values()].flat();
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const shift = isWide ? 0 : 0.6 * unit + 2;
  const inset = (step - bar) / 2;
  const span = (row: T) => spans.get(row) ?? [0, 0];
  const ink = (row: T) => (isTotal(row) ? color("text") : color(options.value(row) < 0 ? "negative" : "positive"));
  const following = new Map(rows.map((row, index) => [row, rows[index + 1]]));
  const words = (wanted: boolean, more: Plot.TextOptions): Plot.Markish =>
    Plot.text(rows as T[], {
      y: key,
      textAnchor: "start",
      filter: (row: T) => isTotal(row) === wanted,
      fontWeight: wanted ? 700 : 400,
      fill: color("text"),
      ...keyed(rows, key),
      ...more,
    });
  return {
    height: rows.length * step + 8,
    marginLeft: isWide ? widest(name) + 14 : 1,
    marginRight: widest(label) + 10,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [low, high] },
    y: { axis: null, type: "band", domain: rows.map(key), padding: 0 },
    marks: [
      // From the end of each step down to the beginning of the next.
      Plot.link(
        rows.filter((row) => following.get(row) !== undefined),
        {
          x1: (row: T) => span(row)[1],
          x2: (row: T) => span(row)[1],
          y1: key,
          y2: (row: T) => key(following.get(row) ?? row),
          stroke: color("edge"),
          strokeWidth: 1,
          ...(shift === 0 ? {} : { dy: shift }),
        },
      ),
      Plot.barX(rows as T[], {
        x1: (row: T) => span(row)[0],
        x2: (row: T) => span(row)[1],
        y: key,
        insetTop: inset + shift,
        insetBottom: inset - shift,
        fill: ink,
        ...keyed(rows, key),
      }),
      ...[false, true].flatMap((wanted) => [
        words(wanted, {
          text: name,
          ...(isWide
            ? { frameAnchor: "left", textAnchor: "end", dx: -10 }
            : { x: () => low, dx: 5, dy: shift - bar / 2 - 0.62 * unit, stroke: color("surface"), strokeWidth: 4 }),
        }),
        words(wanted, {
          x: (row: T) => Math.max(...span(row)),
          text: label,
          dx: 6,
          ...(shift === 0 ? {} : { dy: shift }),
          stroke: color("surface"),
          strokeWidth: 3,
        }),
      ]),
      zeroX(),
      reading(stage, rows, {
        x: (row) => span(row)[1],
        y: key,
        series: options.name,
        key,
        color: ink,
        head: options.head ?? options.name,
        text: options.text,
      }),
    ],
  };
}

/** From where to where each bar runs; a total runs from zero and the steps after it begin at its end. */
function spansOf<T>(
  rows: readonly T[],
  { value, isTotal }: Pick<WaterfallOptions<T>, "value" | "isTotal">,
): ReadonlyMap<T, readonly [from: number, to: number]> {
  let at = 0;
  return new Map(
    rows.map((row) => {
      const from = isTotal(row) ? 0 : at;
      at = isTotal(row) ? value(row) : at + value(row);
      return [row, [from, at] as const];
    }),
  );
}
