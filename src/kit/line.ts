import * as Plot from "@observablehq/plot";
import { marginBesideNumbers, timeAxisX, valueGridY } from "#kit/axes.ts";
import { color } from "#kit/colors.ts";
import { endLabels } from "#kit/end-labels.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { provinceSymbol } from "#kit/symbols.ts";
import { textWidth } from "#kit/text-width.ts";

export interface LineOptions<T> {
  readonly x: (row: T) => number;
  /** A missing value leaves a gap; it is never bridged. */
  readonly y: (row: T) => number | null;
  /** The key of the series; province codes take their symbol at the end. */
  readonly series: (row: T) => string;
  readonly color: (series: string) => string;
  readonly ink: (series: string) => string;
  /** Drawn last and strong, with a dot at each point. */
  readonly subject?: string;
  /** A provisional point is hollow and the line to it dashed. */
  readonly provisional: (row: T) => boolean;
  readonly endLabel: (row: T) => string;
  /** Name of the series, as a reader meets it. */
  readonly name: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
  readonly xTicks: readonly number[];
  readonly xLabel: (tick: number) => string;
  readonly yTicks: readonly number[];
  readonly yLabel: (tick: number, isLast: boolean) => string;
  /** A lighter band behind the provisional years, with its name. */
  readonly band?: { readonly from: number; readonly to: number; readonly name: string };
  readonly extra?: Plot.Markish[];
}

/** Lines with direct labels at their ends, collision-free; provisional parts dashed and hollow. */
export function line<T>(stage: Stage, rows: readonly T[], options: LineOptions<T>): Plot.PlotOptions {
  const { x, y, series, subject, provisional, yTicks, xTicks, band } = options;
  demandNumbers(
    "line",
    rows.filter((row) => y(row) !== null),
    x,
    y,
  );
  const drawn = [...rows]
    .filter((row) => series(row) !== subject)
    .concat(rows.filter((row) => series(row) === subject));
  const isSubject = (row: T) => series(row) === subject;
  const endLabel = (row: T) => fitted(options.endLabel(row), 0.5 * stage.width, stage.unit);
  const lasts = lastOfEach(
    drawn.filter((row) => y(row) !== null),
    series,
  );
  const gap = bySize(stage, 14, 20);
  const widest = stage.room(
    Math.max(...lasts.map((row) => textWidth(endLabel(row), (isSubject(row) ? 1.12 : 1) * stage.unit))),
  );
  const height = bySize(stage, 300, 392);
  const margins = { marginRight: gap + widest + 4, marginTop: 1.9 * stage.unit, marginBottom: 1.9 * stage.unit };
  const domain = {
    x: [Math.min(...rows.map(x)), Math.max(...rows.map(x))],
    y: [
      Math.min(yTicks[0] ?? 0, ...rows.map((row) => y(row) ?? 0)),
      Math.max(yTicks.at(-1) ?? 0, ...rows.map((row) => y(row) ?? 0)),
    ],
  } as const;
  const axis = { ticks: yTicks, label: options.yLabel };
  const curves = [...Map.groupBy(drawn, series).values()].map((of) => ({
    points: of.flatMap((row) => {
      const at = y(row);
      return at === null ? [] : [[x(row), at] as const];
    }),
  }));
  const marginLeft = marginBesideNumbers(stage, axis, curves, {
    ...domain,
    ...margins,
    height,
    marginLeft: bySize(stage, 10, 14),
  });
  const value = (row: T) => y(row) ?? NaN;
  const stroke = (row: T) => options.color(series(row));
  const width = { subject: 3.25, other: 1.75 };

  const path = (wanted: boolean, dashed: boolean) => {
    const part = drawn.filter((row) => isSubject(row) === wanted);
    return Plot.line(part, {
      x,
      y: segment(part, series, value, provisional, dashed),
      z: series,
      stroke,
      strokeWidth: wanted ? width.subject : width.other,
      ...(dashed ? { strokeDasharray: "5 4" } : { strokeLinejoin: "round" }),
      ...keyed(part, series),
    });
  };
  // A point between two gaps has no line to be seen by.
  const isApart = (row: T, beside: T | undefined) =>
    beside === undefined || series(beside) !== series(row) || y(beside) === null;
  const isAlone = (row: T, at: number) => y(row) !== null && isApart(row, drawn[at - 1]) && isApart(row, drawn[at + 1]);
  const dots = drawn.filter((row, at) => (isSubject(row) || isAlone(row, at)) && !lasts.includes(row));

  return {
    height,
    marginLeft,
    ...margins,
    x: { axis: null, domain: [...domain.x] },
    y: { axis: null, domain: [...domain.y] },
    marks: [
      ...(band ? provisionalBand(stage, band) : []),
      ...valueGridY(stage, axis, marginLeft),
      ...timeAxisX(stage, xTicks, options.xLabel),
      path(false, false),
      path(false, true),
      path(true, false),
      path(true, true),
      Plot.dot(dots, {
        x,
        y: value,
        r: bySize(stage, 2, 2.6),
        fill: (row: T) => (provisional(row) ? color("surface") : stroke(row)),
        stroke,
        ...keyed(dots, series),
      }),
      ...onPaper(stage, drawn, { x, y: value, series, stroke, not: lasts }),
      Plot.dot(lasts, {
        x,
        y: value,
        r: bySize(stage, 3, 3.8),
        symbol: (row: T) => provinceSymbol(series(row)) as Plot.SymbolType,
        fill: (row: T) => (provisional(row) ? color("surface") : stroke(row)),
        stroke,
        strokeWidth: 1.5,
        ...keyed(lasts, series),
      }),
      ...endLabels(stage, lasts, {
        x,
        y: value,
        text: endLabel,
        ink: (row) => options.ink(series(row)),
        strong: isSubject,
        key: series,
        gap,
      }),
      ...(options.extra ?? []),
      reading(stage, rows, {
        x,
        y: value,
        series: options.name,
        key: series,
        color: stroke,
        head: options.head,
        text: options.text,
      }),
    ],
  };
}

interface OnPaper<T> {
  readonly x: (row: T) => number;
  readonly y: (row: T) => number;
  readonly series: (row: T) => string;
  readonly stroke: (row: T) => string;
  readonly not: readonly T[];
}

/** The series' symbols at every third point, shown in print alone: there colours may be greys. Pages are printed wide. */
function onPaper<T>(stage: Stage, rows: readonly T[], { x, y, series, stroke, not }: OnPaper<T>): Plot.Markish[] {
  if (stage.size === "narrow") return [];
  const thirds = [...Map.groupBy(rows, series).values()]
    .flatMap((own) => own.filter((_, index) => (own.length - 1 - index) % 3 === 0))
    .filter((row) => !not.includes(row));
  return [
    Plot.dot(thirds, {
      className: "nd-print",
      x,
      y,
      r: 3.2,
      symbol: (row: T) => provinceSymbol(series(row)) as Plot.SymbolType,
      fill: color("surface"),
      stroke,
      strokeWidth: 1.25,
    }),
  ];
}

function lastOfEach<T>(rows: readonly T[], series: (row: T) => string): T[] {
  return [...new Map(rows.map((row) => [series(row), row])).values()];
}

/** The y of a row as long as it belongs to the solid or to the dashed part of its line, else nothing. */
export function segment<T>(
  rows: readonly T[],
  series: (row: T) => string,
  value: (row: T) => number,
  provisional: (row: T) => boolean,
  dashed: boolean,
): (row: T) => number {
  const next = new Map<T, T>();
  const before = new Map<string, T>();
  for (const row of rows) {
    const last = before.get(series(row));
    if (last) next.set(last, row);
    before.set(series(row), row);
  }
  return (row) => {
    const following = next.get(row);
    const isPart = dashed ? provisional(row) || (following !== undefined && provisional(following)) : !provisional(row);
    return isPart ? value(row) : NaN;
  };
}

function provisionalBand(stage: Stage, { from, to, name }: { from: number; to: number; name: string }): Plot.Markish[] {
  return [
    Plot.rect([0], { x1: from, x2: to, fill: color("band"), insetRight: -6 }),
    Plot.text([name], {
      x: () => to,
      text: (words: string) => words,
      frameAnchor: "top",
      textAnchor: "end",
      dx: 6,
      dy: -1.1 * stage.unit,
      fill: color("muted"),
    }),
  ];
}
