import * as Plot from "@observablehq/plot";
import { marginBesideNumbers, ticksApart, timeAxisX, valueGridY } from "#kit/axes.ts";
import { color } from "#kit/colors.ts";
import { symbolLegend } from "#kit/legend.ts";
import { segment } from "#kit/line.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import type { Bilingual } from "#lib/lang.ts";

export interface VintageOptions<T> {
  readonly x: (row: T) => number;
  readonly y: (row: T) => number;
  /** The value in use; the others of the same x are superseded. */
  readonly current: (row: T) => boolean;
  readonly provisional: (row: T) => boolean;
  readonly color: string;
  readonly xTicks: readonly number[];
  readonly xLabel: (tick: number) => string;
  readonly yTicks: readonly number[];
  readonly yLabel: (tick: number, isLast: boolean) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
  readonly extra?: Plot.Markish[];
}

/** Names of the two kinds of mark, for the line above the picture. */
const legendWords: Bilingual<{ readonly current: string; readonly superseded: string }> = {
  id: { current: "angka terakhir", superseded: "angka yang digantikan" },
  en: { current: "latest figure", superseded: "superseded figure" },
};

/** The code by which the values in use are lit, or those that were replaced. */
export const vintageKey = (isCurrent: boolean): string => (isCurrent ? "current" : "superseded");

/** One line of the values in use, and each superseded value as a hollow dot with a thin stem to the one that replaced it. */
export function vintages<T>(stage: Stage, rows: readonly T[], options: VintageOptions<T>): Plot.PlotOptions {
  const { x, y, current, provisional } = options;
  const { unit } = stage;
  const names = legendWords[stage.lang];
  demandNumbers("vintages", rows, x, y);
  const used = rows.filter(current);
  const old = rows.filter((row) => !current(row));
  const replaced = new Map(used.map((row) => [x(row), y(row)]));
  const at = (row: T) => [x(row), y(row)] as const;
  const curves = [{ points: used.map(at) }, ...old.map((row) => ({ points: [at(row)] }))];
  const axis = { ticks: options.yTicks, label: options.yLabel };
  const domain = {
    x: [Math.min(...rows.map(x)), Math.max(...rows.map(x))],
    y: [options.yTicks[0] ?? 0, Math.max(options.yTicks.at(-1) ?? 0, ...rows.map(y))],
  } as const;
  const height = bySize(stage, 300, 392);
  const [bottom, right] = [1.9 * unit, bySize(stage, 14, 18)];
  // As if the legend took one line, since its place hangs on this margin.
  const marginLeft = marginBesideNumbers(stage, axis, curves, {
    ...domain,
    height,
    marginLeft: bySize(stage, 10, 14),
    marginRight: right,
    marginTop: 3.4 * unit,
    marginBottom: bottom,
  });
  const apart =
    (((options.xTicks[1] ?? domain.x[1]) - (options.xTicks[0] ?? domain.x[0])) / (domain.x[1] - domain.x[0] || 1)) *
    (stage.width - marginLeft - right);
  const xTicks = ticksApart(stage, options.xTicks, options.xLabel, apart);
  const legend = symbolLegend(
    stage,
    [
      { name: names.current, fill: options.color, stroke: options.color, key: vintageKey(true) },
      { name: names.superseded, fill: color("surface"), stroke: color("edge"), key: vintageKey(false) },
    ],
    { marginLeft },
  );
  const path = (dashed: boolean) =>
    Plot.line(used, {
      x,
      y: segment(used, () => "", y, provisional, dashed),
      stroke: options.color,
      strokeWidth: 3.25,
      ...keyed(used, () => vintageKey(true)),
      ...(dashed ? { strokeDasharray: "5 4" } : {}),
    });
  const key = (row: T) => vintageKey(current(row));
  const gone = old.filter((row) => replaced.has(x(row)));
  return {
    height,
    marginLeft,
    marginRight: right,
    marginTop: legend.height + 1.9 * unit,
    marginBottom: bottom,
    x: { axis: null, domain: [...domain.x] },
    y: { axis: null, domain: [...domain.y] },
    marks: [
      ...valueGridY(stage, axis, marginLeft),
      ...timeAxisX(stage, xTicks, options.xLabel),
      ...legend.marks,
      Plot.ruleX(gone, {
        ...keyed(gone, key),
        x,
        y1: y,
        y2: (row: T) => replaced.get(x(row)) ?? NaN,
        stroke: color("edge"),
        strokeWidth: 1,
      }),
      path(false),
      path(true),
      Plot.dot(old, {
        x,
        y,
        r: bySize(stage, 2.4, 3),
        fill: color("surface"),
        stroke: color("edge"),
        strokeWidth: 1.5,
        ...keyed(old, key),
      }),
      Plot.dot(used, {
        x,
        y,
        r: bySize(stage, 2.8, 3.6),
        fill: (row: T) => (provisional(row) ? color("surface") : options.color),
        stroke: options.color,
        strokeWidth: 1.75,
        ...keyed(used, key),
      }),
      ...(options.extra ?? []),
      reading(stage, rows, {
        x,
        y,
        series: (row) => names[current(row) ? "current" : "superseded"],
        key,
        color: (row) => (current(row) ? options.color : color("edge")),
        head: options.head,
        text: options.text,
      }),
    ],
  };
}
