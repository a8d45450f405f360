import * as Plot from "@observablehq/plot";
import { valueGridX, zeroX } from "#kit/axes.ts";
import { color } from "#kit/colors.ts";
import { symbolLegend } from "#kit/legend.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { shownRows } from "#kit/shown-rows.ts";
import { bySize, fromDot, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface DumbbellOptions<T> {
  readonly key: (row: T) => string;
  /** The filled disc: from, sells. */
  readonly from: (row: T) => number;
  /** The open ring: to, buys. */
  readonly to: (row: T) => number;
  readonly fromName: string;
  readonly toName: string;
  readonly name: (row: T) => string;
  /** Behind the name: when it was. */
  readonly detail?: (row: T) => string;
  /** Bold name. */
  readonly strong?: (row: T) => boolean;
  /** Words at the right of an exception. */
  readonly remark?: (row: T) => string | null;
  readonly ticks: readonly number[];
  readonly tickLabel: (tick: number, isLast: boolean) => string;
  /** By default the name. */
  readonly head?: (row: T) => string;
  readonly text: (row: T) => string;
}

/** A line from what is bought (ring) to what is sold (disc), one row each: blue where more is sold, brown where more is bought. */
export function dumbbell<T>(stage: Stage, all: readonly T[], options: DumbbellOptions<T>): Plot.PlotOptions {
  const { unit } = stage;
  const isWide = stage.size === "wide";
  const { from, to, key, detail = () => "", strong = () => false, remark = () => null } = options;
  demandNumbers("dumbbell", all, from, to);
  const { rows } = shownRows(stage, all, strong);
  const step = bySize(stage, 42, 28);
  const label = (row: T) => fitted(`${options.name(row)} ${detail(row)}`, (isWide ? 0.5 : 1) * stage.width, unit);
  const marginLeft = isWide ? stage.room(Math.max(...rows.map((row) => textWidth(label(row), unit)))) + 24 : 1;
  const shift = isWide ? 0 : 0.55 * unit;
  const own = { ...dy(shift), ...keyed(rows, key) };
  const ink = (row: T) => color(from(row) >= to(row) ? "positive" : "negative");
  const legend = symbolLegend(
    stage,
    [
      { name: options.fromName, fill: color("text"), stroke: color("text") },
      { name: options.toName, fill: color("surface"), stroke: color("text") },
    ],
    { marginLeft, lines: 1.35 },
  );
  const words = (wanted: boolean, text: (row: T) => string, more: Plot.TextOptions): Plot.Markish =>
    Plot.text(rows as T[], {
      y: key,
      text,
      frameAnchor: "left",
      textAnchor: "start",
      ...(isWide ? { dx: -marginLeft } : { dx: 5, dy: -0.75 * unit }),
      filter: (row: T) => strong(row) === wanted,
      fontWeight: wanted ? 700 : 400,
      fill: color("text"),
      ...keyed(rows, key),
      ...more,
    });
  const marginTop = legend.height + 2.4 * unit;
  return {
    height: Math.ceil(rows.length * step + marginTop + 0.4 * unit),
    marginLeft,
    marginRight: bySize(stage, 12, 16),
    marginTop,
    marginBottom: 0.4 * unit,
    x: { axis: null, domain: [0, Math.max(options.ticks.at(-1) ?? 0, ...rows.flatMap((row) => [from(row), to(row)]))] },
    y: { axis: null, type: "band", domain: rows.map(key), padding: 0 },
    marks: [
      ...valueGridX(stage, { ticks: options.ticks, label: options.tickLabel }),
      zeroX(),
      ...legend.marks,
      words(false, label, {}),
      words(true, label, {}),
      Plot.link(rows as T[], { x1: to, x2: from, y1: key, y2: key, stroke: ink, strokeWidth: 2, ...own }),
      Plot.dot(rows as T[], { x: from, y: key, r: bySize(stage, 4, 5), fill: ink, ...own }),
      Plot.dot(rows as T[], {
        x: to,
        y: key,
        r: bySize(stage, 3.6, 4.4),
        fill: color("surface"),
        stroke: ink,
        strokeWidth: 2,
        ...own,
      }),
      Plot.text(rows as T[], {
        x: (row: T) => Math.max(from(row), to(row)),
        y: key,
        text: remark,
        textAnchor: "start",
        dx: fromDot(stage, 11),
        dy: shift,
        fill: ink,
        fontWeight: 700,
        stroke: color("surface"),
        strokeWidth: 3,
        filter: (row: T) => remark(row) !== null,
        ...keyed(rows, key),
      }),
      reading(stage, rows, {
        x: (row) => (from(row) + to(row)) / 2,
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

const dy = (shift: number) => (shift === 0 ? {} : { dy: shift });
