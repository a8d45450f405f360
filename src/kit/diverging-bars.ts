import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { gapLines, shownRows } from "#kit/shown-rows.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface DivergingBarOptions<T> {
  readonly key: (row: T) => string;
  /** Distance from the benchmark, which is the line in the middle. */
  readonly value: (row: T) => number;
  readonly name: (row: T) => string;
  /** The distance with its sign, at the end of the bar. */
  readonly label: (row: T) => string;
  readonly strong: (row: T) => boolean;
  /** Words over the two sides: "di bawah Indonesia", "di atas Indonesia". */
  readonly belowName: string;
  readonly aboveName: string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/** Bars to both sides of a benchmark, one line each: the name stands across from its bar, the signed value at its end. */
export function divergingBars<T>(stage: Stage, all: readonly T[], options: DivergingBarOptions<T>): Plot.PlotOptions {
  const { value, name, label, strong } = options;
  const { unit, width } = stage;
  demandNumbers("diverging-bar", all, value);
  const { rows, afterGap } = shownRows(stage, all, strong);
  const gap = 0.5 * unit;
  const step = bySize(stage, 21, 25);
  const bar = bySize(stage, 12, 15);
  const top = 1.9 * unit;
  const room = 0.46 * width;
  const shown = (row: T) => fitted(name(row), room, unit);
  const widest = (of: readonly T[], text: (row: T) => string) =>
    stage.room(Math.max(0, ...of.map((row) => textWidth(text(row), unit) + 2 * gap)));
  const sides = { below: rows.filter((row) => value(row) < 0), above: rows.filter((row) => value(row) >= 0) };
  const reach = {
    below: Math.max(0, ...sides.below.map((row) => -value(row))),
    above: Math.max(0, ...sides.above.map(value)),
  };
  const labels = { below: widest(sides.below, label), above: widest(sides.above, label) };
  // Where the benchmark stands for the longest bars, as long as the names across from them have room.
  const wanted = (reach.below * (width - labels.above) + reach.above * labels.below) / (reach.below + reach.above || 1);
  const zero = Math.max(widest(sides.above, shown), Math.min(wanted, width - widest(sides.below, shown)));
  const scale = Math.min(
    (zero - labels.below) / (reach.below || 1),
    (width - labels.above - zero) / (reach.above || 1),
  );
  const lines = new Map(rows.map((row, index) => [row, top + (index + 0.5) * step]));
  const y = (row: T) => lines.get(row) ?? NaN;
  const end = (row: T) => zero + value(row) * scale;
  const ink = (row: T) => color(value(row) < 0 ? "negative" : "positive");
  const words = (wanted: boolean, isAbove: boolean, what: "name" | "label"): Plot.Markish => {
    const isRight = isAbove === (what === "label");
    const some = rows.filter((row) => strong(row) === wanted && value(row) >= 0 === isAbove);
    return Plot.text(some, {
      ...keyed(some, options.key),
      x: what === "label" ? end : () => zero,
      y,
      text: what === "label" ? label : shown,
      textAnchor: isRight ? "start" : "end",
      dx: isRight ? gap : -gap,
      fontWeight: wanted ? 700 : 400,
      fill: what === "label" ? ink : color("text"),
    });
  };
  const side = (text: string, isAbove: boolean): Plot.Markish =>
    Plot.text([fitted(text, isAbove ? width - zero - gap : zero - gap, unit)], {
      x: () => zero,
      y: () => 0.6 * unit,
      text: (shown: string) => shown,
      textAnchor: isAbove ? "start" : "end",
      dx: isAbove ? gap : -gap,
      fill: color(isAbove ? "positive" : "negative"),
    });
  return {
    height: Math.ceil(top + rows.length * step + 4),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      side(options.belowName, false),
      side(options.aboveName, true),
      Plot.rect(rows as T[], {
        x1: () => zero,
        x2: end,
        y1: (row: T) => y(row) - bar / 2,
        y2: (row: T) => y(row) + bar / 2,
        fill: ink,
        ...keyed(rows, options.key),
      }),
      ...[false, true].flatMap((wanted) =>
        [false, true].flatMap((isAbove) => [words(wanted, isAbove, "name"), words(wanted, isAbove, "label")]),
      ),
      ...(afterGap.length > 0 ? [gapLines(stage, afterGap, (row) => y(row) - step / 2)] : []),
      Plot.ruleX([zero], { y1: 0, y2: top + rows.length * step, stroke: color("text") }),
      reading(stage, rows, {
        x: end,
        y,
        series: name,
        key: options.key,
        color: ink,
        head: options.head,
        text: options.text,
      }),
    ],
  };
}
