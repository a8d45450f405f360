import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { cutSign } from "#kit/cut-sign.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { symbolLegend, type LegendEntry } from "#kit/legend.ts";
import { keyed } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { shownRows } from "#kit/shown-rows.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";
import type { Bilingual } from "#lib/lang.ts";

export type Side = "a" | "b";

export interface RangeOptions<T> {
  readonly value: (row: T, side: Side) => number;
  /** Words at a point, on its outer side. */
  readonly label: (row: T, side: Side) => string;
  /** The figure in use is filled; where neither is, both stay hollow. By default none is in use. */
  readonly chosen?: (row: T) => Side | null;
  /** What the hollow points are, for the line above; by default the other figure. */
  readonly otherName?: string;
  readonly name: (row: T) => string;
  /** The code of a line, by which it is lit. */
  readonly key: (row: T) => string;
  readonly color: (row: T) => string;
  /** A log scale, for figures of very different size; the chart's subtitle says so. */
  readonly log?: boolean;
  /** By default the name. */
  readonly head?: (row: T) => string;
  readonly text: (row: T) => string;
}

const pointNames: Bilingual<Readonly<Record<"chosen" | "other", string>>> = {
  id: { chosen: "angka yang dipakai", other: "angka lain" },
  en: { chosen: "figure in use", other: "other figure" },
};

/** Two figures for one thing, and the span between them: the one in use filled, the other hollow. */
export function range<T>(stage: Stage, all: readonly T[], options: RangeOptions<T>): Plot.PlotOptions {
  const { value, label, chosen = () => null, log = false } = options;
  const said = pointNames[stage.lang];
  const { unit, width } = stage;
  const [a, b] = [(row: T) => value(row, "a"), (row: T) => value(row, "b")];
  demandNumbers("range", all, a, b);
  const { rows } = shownRows(stage, all, () => false);
  const scaled = (at: number) => (log ? Math.log10(at) : at);
  if (log)
    demandNumbers(
      "range",
      rows,
      (row) => scaled(a(row)),
      (row) => scaled(b(row)),
    );
  const isWide = stage.size === "wide";
  const step = bySize(stage, 44, 30);
  const gap = 0.7 * unit;
  const name = (row: T) => fitted(options.name(row), isWide ? 0.36 * width : width, unit);
  const lower = (row: T): Side => (a(row) <= b(row) ? "a" : "b");
  const upper = (row: T): Side => (lower(row) === "a" ? "b" : "a");
  const words = (row: T, side: Side) => fitted(label(row, side), 0.24 * width, unit);
  const widest = (text: (row: T) => string) => stage.room(Math.max(...rows.map((row) => textWidth(text(row), unit))));
  const left = (isWide ? widest(name) + 1.2 * unit : 0) + widest((row) => words(row, lower(row))) + gap + 2;
  const right = width - widest((row) => words(row, upper(row))) - gap - 2;
  const values = rows.flatMap((row) => [scaled(a(row)), scaled(b(row))]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  /** No zero stands in the picture, so it says that there is none. */
  const isCut = !log && (low > 0 || high < 0);
  const x = (row: T, side: Side) => left + ((scaled(value(row, side)) - low) / (high - low || 1)) * (right - left);

  const sign = (name: string, fill: string): LegendEntry => ({ name, fill, stroke: color("text") });
  const legend = symbolLegend(
    stage,
    [
      ...(rows.some((row) => chosen(row) !== null) ? [sign(said.chosen, color("text"))] : []),
      sign(options.otherName ?? said.other, color("surface")),
    ],
    { marginLeft: 0, lines: 0 },
  );
  const top = legend.height + 0.4 * unit;
  const lines = new Map(rows.map((row, index) => [row, top + (index + 0.5) * step + (isWide ? 0 : 0.55 * unit)]));
  const y = (row: T) => lines.get(row) ?? NaN;
  const bottom = top + rows.length * step;
  const points = rows.flatMap((row) => (["a", "b"] as const).map((side) => ({ row, side })));
  type Point = (typeof points)[number];
  // The one in use is drawn last, so that it is seen where both stand close together.
  const ordered = points.toSorted((p, q) => Number(chosen(p.row) === p.side) - Number(chosen(q.row) === q.side));
  const ends = (isUpper: boolean): Plot.Markish[] =>
    [false, true].map((wanted) => {
      const some = rows.filter((row) => (chosen(row) === (isUpper ? upper(row) : lower(row))) === wanted);
      return Plot.text(some, {
        ...keyed(some, options.key),
        x: (row: T) => x(row, isUpper ? upper(row) : lower(row)),
        y,
        text: (row: T) => words(row, isUpper ? upper(row) : lower(row)),
        textAnchor: isUpper ? "start" : "end",
        dx: isUpper ? gap : -gap,
        fontWeight: wanted ? 700 : 400,
        fill: color(wanted ? "text" : "muted"),
      });
    });
  return {
    height: Math.ceil(bottom + (isCut ? 1.7 * unit : 4)),
    margin: 0,
    marginTop: legend.height,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ...legend.marks,
      Plot.ruleY(rows as T[], {
        y: (row: T) => y(row) + (isWide ? step / 2 : bySize(stage, 0.75, 0) * unit),
        x1: 0,
        x2: width,
        stroke: color("rule"),
      }),
      Plot.text(rows as T[], {
        x: () => 0,
        y: (row: T) => y(row) - (isWide ? 0 : 1.35 * unit),
        text: name,
        textAnchor: "start",
        fill: color("text"),
        ...keyed(rows, options.key),
      }),
      Plot.ruleY(rows as T[], {
        y,
        x1: (row: T) => x(row, "a"),
        x2: (row: T) => x(row, "b"),
        stroke: options.color,
        strokeWidth: 3,
        ...keyed(rows, options.key),
      }),
      Plot.dot(ordered, {
        x: ({ row, side }: Point) => x(row, side),
        y: ({ row }: Point) => y(row),
        r: bySize(stage, 3.8, 4.8),
        fill: ({ row, side }: Point) => (chosen(row) === side ? options.color(row) : color("surface")),
        stroke: ({ row }: Point) => options.color(row),
        strokeWidth: 2,
        ...keyed(ordered, ({ row }) => options.key(row)),
      }),
      ...ends(false),
      ...ends(true),
      ...(isCut && !stage.bare ? cutSign(stage, left, bottom + unit) : []),
      reading(stage, rows, {
        x: (row) => (x(row, "a") + x(row, "b")) / 2,
        y,
        series: options.name,
        key: options.key,
        color: options.color,
        head: options.head ?? options.name,
        text: options.text,
      }),
    ],
  };
}
