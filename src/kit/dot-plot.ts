import * as Plot from "@observablehq/plot";
import { valueGridX, zeroX } from "#kit/axes.ts";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { symbolLegend } from "#kit/legend.ts";
import { reading } from "#kit/reading.ts";
import { shownRows } from "#kit/shown-rows.ts";
import { bySize, fromDot, type Stage } from "#kit/stage.ts";
import { provinceSymbol } from "#kit/symbols.ts";
import { textWidth } from "#kit/text-width.ts";

export interface DotPlotOptions<T> {
  /** One line of the plot, in the order of drawing; its rows are read together. */
  readonly key: (row: T) => string;
  readonly name: (row: T) => string;
  /** Who is drawn; province codes take their symbol. */
  readonly series: (row: T) => string;
  readonly seriesName: (row: T) => string;
  readonly color: (row: T) => string;
  /** The symbol of a series; by default that of its province code. */
  readonly symbol?: (row: T) => ReturnType<typeof provinceSymbol>;
  readonly value: (row: T) => number;
  /** Words at a dot, at its right; by default none. */
  readonly label?: (row: T) => string | null;
  readonly ticks: readonly number[];
  readonly tickLabel: (tick: number, isLast: boolean) => string;
  /** A line down: the nation, with its words below the plot. */
  readonly benchmark: { readonly x: number; readonly name: string };
  /** A thin line joins the dots of a row. */
  readonly joined?: boolean;
  /** By default the name of the line and that of the series. */
  readonly head?: (row: T) => string;
  readonly text: (row: T) => string;
}

/** Dots of several series on one line per key, against a benchmark. */
export function dotPlot<T>(stage: Stage, all: readonly T[], options: DotPlotOptions<T>): Plot.PlotOptions {
  const { key, value, series, label = () => null, benchmark, ticks } = options;
  const { unit, width } = stage;
  demandNumbers("dot-plot", all, value);
  const name = (row: T) => fitted(options.name(row), bySize(stage, width - 16, 0.36 * width), unit);
  const isWide = stage.size === "wide";
  const named = new Set(all.filter((row) => label(row) !== null).map(key));
  const { rows: keys } = shownRows(stage, [...new Set(all.map(key))], (one) => named.has(one));
  const rows = all.filter((row) => keys.includes(key(row)));
  const firsts = keys.flatMap((wanted) => rows.find((row) => key(row) === wanted) ?? []);
  const step = bySize(stage, 36, 27);
  const shift = isWide ? 0 : 0.55 * unit;
  const lower = shift === 0 ? {} : { dy: shift };
  const marginLeft = isWide ? stage.room(Math.max(...firsts.map((row) => textWidth(name(row), unit)))) + 18 : 6;
  const legend = symbolLegend(stage, legendOf(stage, rows, options), { marginLeft, lines: 1.35 });
  const marginTop = legend.height + 2.4 * unit;
  const widest = stage.room(Math.max(0, ...rows.map((row) => textWidth(label(row) ?? "", unit))));
  const marginRight = Math.max(bySize(stage, 12, 16), widest + 12);
  const domain = [Math.min(0, ...rows.map(value)), Math.max(ticks.at(-1) ?? 0, ...rows.map(value))] as const;
  const benchmarkX =
    marginLeft + ((benchmark.x - domain[0]) / (domain[1] - domain[0] || 1)) * (width - marginLeft - marginRight);
  const nameEnds = new Map(firsts.map((row) => [row, marginLeft + 5 + stage.room(textWidth(name(row), unit)) + 3]));
  // Where a name above its line would be struck by the benchmark, the benchmark begins below it.
  const benchmarkLine = (isShort: boolean): Plot.Markish[] => {
    const some = firsts.filter((row) => isShort === (!isWide && (nameEnds.get(row) ?? 0) > benchmarkX));
    const top = isShort ? { insetTop: step / 2 + shift - 0.5 * unit } : {};
    return [Plot.tickX(some, { x: () => benchmark.x, y: key, stroke: color("prov-00"), strokeWidth: 1.5, ...top })];
  };
  return {
    height: Math.ceil(keys.length * step + marginTop + 1.9 * unit),
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 1.9 * unit,
    x: { axis: null, domain: [...domain] },
    y: { axis: null, type: "band", domain: keys, padding: 0 },
    r: { type: "identity" },
    marks: [
      ...valueGridX(stage, { ticks, label: options.tickLabel }),
      zeroX(),
      ...legend.marks,
      ...benchmarkLine(false),
      ...benchmarkLine(true),
      Plot.text([benchmark.name], {
        x: () => benchmark.x,
        text: (words: string) => words,
        frameAnchor: "bottom",
        lineAnchor: "top",
        textAnchor: "start",
        dx: -3,
        dy: 0.5 * unit,
        fill: color("text"),
      }),
      Plot.text(firsts, {
        y: key,
        text: name,
        frameAnchor: "left",
        textAnchor: "start",
        ...(isWide ? { dx: -marginLeft } : { dx: 5, dy: -0.75 * unit }),
        fill: color("text"),
        stroke: color("surface"),
        strokeWidth: 3,
      }),
      ...(options.joined === true
        ? [
            Plot.ruleY(
              rows,
              Plot.groupY({ x1: "min", x2: "max" }, { x1: value, x2: value, y: key, stroke: color("edge"), ...lower }),
            ),
          ]
        : []),
      Plot.dot(rows as T[], {
        x: value,
        y: key,
        r: fromDot(stage, bySize(stage, 3.6, 4.8)),
        symbol: symbolOf(options),
        fill: options.color,
        stroke: color("surface"),
        strokeWidth: 1,
        ...lower,
        ...keyed(rows, series),
      }),
      Plot.text(rows as T[], {
        x: value,
        y: key,
        text: label,
        filter: (row: T) => label(row) !== null,
        textAnchor: "start",
        dx: fromDot(stage, bySize(stage, 7, 9)),
        ...lower,
        fill: options.color,
        fontSize: unit,
        fontWeight: 700,
        stroke: color("surface"),
        strokeWidth: 3,
        ...keyed(rows, series),
      }),
      reading(stage, rows, {
        x: value,
        y: key,
        series: options.seriesName,
        key: series,
        color: options.color,
        head: options.head ?? ((row) => `${options.name(row)}, ${options.seriesName(row)}`),
        text: options.text,
      }),
    ],
  };
}

/** One symbol per series, in the order of the rows. */
function legendOf<T>({ unit, width: room }: Stage, rows: readonly T[], options: DotPlotOptions<T>) {
  const { series, seriesName, color: fill } = options;
  const symbol = symbolOf(options);
  return [...new Map(rows.map((row) => [series(row), row])).values()].map((row) => ({
    name: fitted(seriesName(row), 0.5 * room, unit),
    key: series(row),
    fill: fill(row),
    stroke: fill(row),
    symbol: symbol(row),
  }));
}

const symbolOf =
  <T>({ series, symbol }: DotPlotOptions<T>) =>
  (row: T) =>
    (symbol?.(row) ?? provinceSymbol(series(row))) as Plot.SymbolType;
