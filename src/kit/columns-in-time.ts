import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { fitted } from "#kit/fit-text.ts";
import { hatch } from "#kit/hatch.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface ColumnsInTimeOptions<T> {
  /** Place on a line of years. */
  readonly x: (row: T) => number;
  readonly value: (row: T) => number;
  readonly color: string;
  /** Above a column: its value. */
  readonly label: (row: T) => string;
  /** The unit, once at the top left, where the labels have no room for it. */
  readonly unitName?: string | undefined;
  /** Below a column: when it was. */
  readonly detail: (row: T) => string;
  /** The code of a column, by which it is lit. */
  readonly key: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
  /** First and last year of the line; by default the whole years around what stands on it. */
  readonly ticks?: readonly [from: number, to: number];
  /** Places where a column is missing, hatched: not published, not found. */
  readonly missing?: readonly { readonly x: number; readonly label: string }[];
  readonly missingName?: string;
}

/** Columns from zero at their dates, value above and date below: a few events or years; missing ones are hatched. */
export function columnsInTime<T>(stage: Stage, rows: readonly T[], options: ColumnsInTimeOptions<T>): Plot.PlotOptions {
  const { unit, width } = stage;
  const { x, value, missing = [] } = options;
  const detail = (row: T) => fitted(options.detail(row), 0.5 * width, unit);
  demandNumbers("columns", rows, x, value);
  const margin = bySize(stage, 26, 40);
  const places = [...new Set([...rows.map(x), ...missing.map((place) => place.x)])].sort((a, b) => a - b);
  const [from, to] = options.ticks ?? [Math.floor(places[0] ?? 0), Math.ceil(places.at(-1) ?? 0)];
  const half = Math.min(bySize(stage, 15, 26), ((width - 2 * margin) / (to - from)) * 0.3);
  const high = Math.max(...rows.map(value));
  const nearest = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
  const widest = stage.room(Math.max(...rows.map((row) => textWidth(options.label(row), unit))));
  // A label that would reach the column beside it stands on two lines.
  const isBroken = widest / 2 > (nearest * (width - 2 * margin)) / (to - from) - half - 6;
  const label = (row: T) => (isBroken ? options.label(row).replace(/\s(?=\S*$)/, "\n") : options.label(row));
  stage.scaleWords.push(...missing.map(({ label }) => label), ...rows.map(detail));
  const below = (data: readonly { x: number; label: string; key: string }[]) =>
    Plot.text([...data], {
      ...keyed(data, ({ key }) => key),
      x: "x",
      text: "label",
      frameAnchor: "bottom",
      lineAnchor: "top",
      dy: 0.6 * unit,
      fill: color("muted"),
    });
  return {
    height: bySize(stage, 260, 320),
    marginLeft: margin,
    marginRight: margin,
    marginTop: (isBroken ? 3.1 : 2) * unit,
    marginBottom: 2 * unit,
    x: { axis: null, domain: [from, to] },
    y: { axis: null, domain: [0, high] },
    marks: [
      Plot.rect([...missing], {
        x1: "x",
        x2: "x",
        y1: 0,
        y2: high * 0.14,
        insetLeft: -half,
        insetRight: -half,
        fill: hatch,
        stroke: color("nodata"),
      }),
      Plot.text([...missing], {
        x: "x",
        y: () => high * 0.14,
        text: () => (options.missingName ?? "").split(" ").join("\n"),
        lineAnchor: "bottom",
        dy: -0.4 * unit,
        fill: color("muted"),
        fontSize: unit,
      }),
      ...(options.unitName === undefined
        ? []
        : [
            Plot.text([options.unitName], {
              text: (name: string) => name,
              frameAnchor: "top-left",
              textAnchor: "start",
              dx: -margin,
              dy: -unit,
              fill: color("muted"),
            }),
          ]),
      below(missing.map((place) => ({ ...place, key: "" }))),
      below(rows.map((row) => ({ x: x(row), label: detail(row), key: options.key(row) }))),
      Plot.rect(rows as T[], {
        x1: x,
        x2: x,
        y1: 0,
        y2: value,
        insetLeft: -half,
        insetRight: -half,
        fill: options.color,
        ...keyed(rows, options.key),
      }),
      Plot.ruleY([0], { stroke: color("text"), insetLeft: -margin, insetRight: -margin }),
      Plot.text(rows as T[], {
        x,
        y: value,
        text: label,
        lineAnchor: "bottom",
        dy: -0.35 * unit,
        fontWeight: 700,
        fill: color("text"),
        stroke: color("surface"),
        strokeWidth: 3,
        ...keyed(rows, options.key),
      }),
      reading(stage, rows, {
        x,
        y: value,
        series: options.head,
        key: options.key,
        color: () => options.color,
        head: options.head,
        text: options.text,
      }),
    ],
  };
}
