import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { gapLines, shownRows } from "#kit/shown-rows.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { provinceSymbol } from "#kit/symbols.ts";
import { textWidth } from "#kit/text-width.ts";

export interface LollipopOptions<T> {
  /** A province code takes its symbol at the end of the stem. */
  readonly key: (row: T) => string;
  readonly value: (row: T) => number;
  readonly name: (row: T) => string;
  readonly label: (row: T) => string;
  readonly color: (row: T) => string;
  /** Colour of its words; by default that of all text. */
  readonly ink?: (row: T) => string;
  /** Highlighted: bold words, a thicker stem and a larger symbol. */
  readonly strong: (row: T) => boolean;
  /** A line across all stems: the nation's value. */
  readonly reference?: number | undefined;
  /** By default the name. */
  readonly head?: (row: T) => string;
  readonly text: (row: T) => string;
}

/** Stems from zero with a symbol at the end, one line each, in the order of the rows: many places in little room. */
export function lollipop<T>(stage: Stage, all: readonly T[], options: LollipopOptions<T>): Plot.PlotOptions {
  const { value, name, label, strong, ink = () => color("text") } = options;
  const { unit, width } = stage;
  demandNumbers("lollipop", all, value);
  const { rows, afterGap } = shownRows(stage, all, strong);
  const gap = 0.7 * unit;
  // A few lines breathe; many share the page.
  const step = rows.length > 12 ? bySize(stage, 20, 24) : bySize(stage, 32, 36);
  const nameRoom = bySize(stage, 0.64, 0.4) * width;
  const shown = (row: T) => fitted(name(row), nameRoom, unit);
  const widest = (of: readonly T[], text: (row: T) => string) =>
    stage.room(Math.max(0, ...of.map((row) => textWidth(text(row), unit) + 2 * gap)));
  const [low, high] = [Math.min(0, ...rows.map(value)), Math.max(0, ...rows.map(value))];
  const negative = rows.filter((row) => value(row) < 0);
  const left = widest(rows, shown) - gap + widest(negative, label);
  const right = width - widest(rows, label);
  const scale = (right - left) / (high - low || 1);
  const x = (at: number) => left + (at - low) * scale;
  const lines = new Map(rows.map((row, index) => [row, (index + 0.5) * step]));
  const y = (row: T) => lines.get(row) ?? NaN;
  const end = (row: T) => x(value(row));
  const height = rows.length * step;
  const words = (wanted: boolean): Plot.Markish[] => {
    const style = { y, fontWeight: wanted ? 700 : 400, fill: ink };
    const some = rows.filter((row) => strong(row) === wanted);
    const labels = (isRight: boolean) => {
      const here = some.filter((row) => value(row) >= 0 === isRight);
      return Plot.text(here, {
        ...style,
        ...keyed(here, options.key),
        x: end,
        text: label,
        textAnchor: isRight ? "start" : "end",
        dx: isRight ? gap : -gap,
        stroke: color("surface"),
        strokeWidth: 3,
      });
    };
    return [
      Plot.text(some, { ...style, ...keyed(some, options.key), x: () => 0, text: shown, textAnchor: "start" }),
      labels(true),
      labels(false),
    ];
  };
  const stems = (wanted: boolean): Plot.Markish => {
    const some = rows.filter((row) => strong(row) === wanted);
    const strokeWidth = wanted ? 3 : 1.5;
    return Plot.ruleY(some, { y, x1: x(0), x2: end, stroke: options.color, strokeWidth, ...keyed(some, options.key) });
  };
  return {
    height: Math.ceil(height + 2),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ...(options.reference === undefined
        ? []
        : [Plot.ruleX([x(options.reference)], { y1: 0, y2: height, stroke: color("rule"), strokeWidth: 1.5 })]),
      ...(afterGap.length > 0 ? [gapLines(stage, afterGap, (row) => y(row) - step / 2)] : []),
      stems(false),
      stems(true),
      Plot.ruleX([x(0)], { y1: 0, y2: height, stroke: color("text") }),
      Plot.dot(rows as T[], {
        x: end,
        y,
        r: (row: T) => (strong(row) ? bySize(stage, 4, 5) : bySize(stage, 3, 3.6)),
        symbol: (row: T) => (strong(row) ? provinceSymbol(options.key(row)) : "circle") as Plot.SymbolType,
        fill: options.color,
        ...keyed(rows, options.key),
      }),
      ...words(false),
      ...words(true),
      reading(stage, rows, {
        x: end,
        y,
        series: options.name,
        key: options.key,
        color: options.color,
        head: options.head ?? name,
        text: options.text,
      }),
    ],
  };
}
