import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { symbolLegend } from "#kit/legend.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { tick } from "#kit/symbols.ts";
import { textWidth } from "#kit/text-width.ts";

export interface BulletOptions<T> {
  readonly key: (row: T) => string;
  readonly value: (row: T) => number;
  /** What the value is held against, as an upright line through the bar. */
  readonly benchmark: (row: T) => number;
  readonly benchmarkName: string;
  readonly name: (row: T) => string;
  /** Beside the name, muted: the period, say. */
  readonly detail: (row: T) => string;
  readonly label: (row: T) => string;
  readonly color: (row: T) => string;
  readonly ink: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/** A bar from zero in each line, with an upright mark at its own benchmark; the value stands at the bar's end. */
export function bullet<T>(stage: Stage, rows: readonly T[], options: BulletOptions<T>): Plot.PlotOptions {
  const { value, benchmark } = options;
  const { unit, width } = stage;
  demandNumbers("bullet", rows, value, benchmark);
  const isWide = stage.size === "wide";
  const step = bySize(stage, 46, 48);
  const bar = bySize(stage, 13, 16);
  const room = isWide ? 0.34 * width : width;
  const detail = (row: T) => fitted(options.detail(row), room / 2, unit);
  const detailWidth = (row: T) => textWidth(detail(row), unit);
  const name = (row: T) => fitted(options.name(row), room - (isWide ? 0 : detailWidth(row) + unit), unit);
  const widest = (text: (row: T) => number) => stage.room(Math.max(...rows.map(text)));
  const left = isWide
    ? Math.max(
        widest((row) => textWidth(name(row), unit)),
        widest(detailWidth),
      ) +
      0.9 * unit
    : 0;
  const labelRoom = widest((row) => textWidth(options.label(row), unit)) + 0.8 * unit;
  const [low, high] = [
    Math.min(0, ...rows.map(value)),
    Math.max(0, ...rows.flatMap((row) => [value(row), benchmark(row)])),
  ];
  const scale = (width - left - labelRoom - 2) / (high - low || 1);
  const x = (at: number) => left + 1 + (at - low) * scale;
  const legend = symbolLegend(
    stage,
    [
      {
        name: options.benchmarkName,
        fill: color("prov-00"),
        stroke: color("prov-00"),
        symbol: tick as Plot.SymbolType,
      },
    ],
    { marginLeft: 0, lines: 0 },
  );
  const top = legend.height + 0.4 * unit;
  const lines = new Map(rows.map((row, index) => [row, top + (index + 0.5) * step + (isWide ? 0 : 0.55 * unit)]));
  const y = (row: T) => lines.get(row) ?? NaN;
  const indent = bySize(stage, 6, 0);
  // Where words have grown there is no room for two lines: the name stands alone beside its bar.
  const above = stage.quiet ? 0 : isWide ? 0.6 * unit : bar / 2 + 0.75 * unit;
  // At the end of the bar, unless it would run into the benchmark: then right of it.
  const labelX = (row: T) => {
    const [end, mark] = [x(value(row)) + 0.5 * unit, x(benchmark(row))];
    const isBefore = end + textWidth(options.label(row), unit) + 0.5 * unit < mark;
    return isBefore || mark < end - unit ? end : mark + 0.5 * unit;
  };
  const words = (text: (row: T) => string, more: Plot.TextOptions): Plot.Markish =>
    Plot.text(rows as T[], { text, textAnchor: "start", x: () => 0, y, ...keyed(rows, options.key), ...more });
  const mark = (stroke: string, strokeWidth: number): Plot.Markish =>
    Plot.ruleX(rows as T[], {
      x: (row: T) => x(benchmark(row)),
      y1: (row: T) => y(row) - bar / 2 - 5,
      y2: (row: T) => y(row) + bar / 2 + 5,
      stroke,
      strokeWidth,
    });
  return {
    height: Math.ceil(top + rows.length * step + 4),
    margin: 0,
    marginTop: legend.height,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ...legend.marks,
      words(name, { x: () => indent, y: (row: T) => y(row) - above, fontWeight: 700, fill: options.ink }),
      words(stage.quiet ? () => "" : detail, {
        x: (row: T) => (isWide ? 0 : indent + textWidth(name(row), unit) + 0.6 * unit),
        y: (row: T) => y(row) + (isWide ? 0.65 * unit : -above),
        fontSize: unit,
        fill: color("muted"),
      }),
      Plot.rect(rows as T[], {
        x1: x(0),
        x2: (row: T) => x(value(row)),
        y1: (row: T) => y(row) - bar / 2,
        y2: (row: T) => y(row) + bar / 2,
        fill: options.color,
        ...keyed(rows, options.key),
      }),
      Plot.ruleX([x(0)], { y1: top, y2: top + rows.length * step, stroke: color("text") }),
      // The lighter edge lets the mark be seen upon a dark bar.
      mark(color("surface"), 6),
      mark(color("prov-00"), 3),
      words(options.label, {
        x: labelX,
        fontWeight: 700,
        fill: options.ink,
      }),
      reading(stage, rows, {
        x: (row) => x(value(row)),
        y,
        series: options.name,
        key: options.key,
        color: options.color,
        head: options.head,
        text: options.text,
      }),
    ],
  };
}
