import * as Plot from "@observablehq/plot";
import { classLegend, type ColorClass } from "#kit/class-legend.ts";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { drawing, svg } from "#kit/drawing.ts";
import { fitted } from "#kit/fit-text.ts";
import { hatch } from "#kit/hatch.ts";
import { keyed, markKey } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { shownRows } from "#kit/shown-rows.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface HeatMapOptions<T> {
  /** The key of a line; lines stand in the order in which they first occur. */
  readonly line: (row: T) => string;
  readonly name: (row: T) => string;
  /** A heading before the first line of each group; empty for none. */
  readonly group: (row: T) => string;
  readonly strong: (row: T) => boolean;
  readonly column: (row: T) => number;
  /** All columns: where a line has no row for one, its cell is hatched. */
  readonly columns: readonly number[];
  /** The columns that are named, in words. */
  readonly columnTicks: readonly number[];
  readonly columnLabel: (column: number) => string;
  readonly fill: (row: T) => string;
  /** The colour of a value upon the fill. */
  readonly ink: (row: T) => string;
  /** A cell's value, written into it where it is wide enough. */
  readonly label: (row: T) => string;
  /** Cells that carry ▼ where no value is written. */
  readonly falling: (row: T) => boolean;
  readonly classes: readonly ColorClass[];
  /** The name of the hatched cells, in the legend when there are any. */
  readonly missingName: string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

interface Cell {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** One cell per place and year, coloured by class and in groups; what is missing is hatched. Values are written when wide. */
export function heatMap<T>(stage: Stage, all: readonly T[], options: HeatMapOptions<T>): Plot.PlotOptions {
  const { columns, line, column } = options;
  const { unit, width } = stage;
  demandNumbers("heat-map", all, column);
  const marked = new Set(all.filter(options.strong).map(line));
  const shown = shownRows(stage, [...new Set(all.map(line))], (key) => marked.has(key));
  const isWhole = shown.afterGap.length === 0;
  const rows = all.filter((row) => shown.rows.includes(line(row)));
  const isWide = stage.size === "wide";
  const lines = Map.groupBy(rows, line);
  const names = [...lines.values()].map(([row]) => options.name(row as T)); // a group is never empty
  const nameRoom = Math.min(
    0.38 * width,
    stage.room(Math.max(...names.map((name) => textWidth(name, unit)))) + 0.6 * unit,
  );
  // Whole units: coordinates that repeat weigh next to nothing.
  const size = { x: Math.max(1, Math.floor((width - nameRoom) / columns.length)), y: bySize(stage, 16, 24) };
  const left = width - size.x * columns.length;
  const hasGap = [...lines.values()].some((cells) => cells.length < columns.length);
  const missing = { fill: hatch, label: options.missingName };
  const legend = classLegend(stage, [...options.classes, ...(hasGap ? [missing] : [])]);
  const headings: { y: number; text: string }[] = [];
  const places = new Map<string, number>();
  const top = Math.round(legend.height + 1.7 * unit);
  let y = top;
  let group = "";
  for (const [key, [row]] of lines) {
    // Where lines are left out, groups are no whole any more.
    const next = isWhole ? options.group(row as T) : ""; // a group is never empty
    if (next !== group) {
      headings.push({ y: y + 1.1 * unit, text: next });
      y += Math.round(1.8 * unit);
    }
    group = next;
    places.set(key, y + size.y / 2);
    y += size.y;
  }
  const xOf = (at: number) => left + (columns.indexOf(at) + 0.5) * size.x;
  const at = (row: T) => ({ x: xOf(column(row)), y: places.get(line(row)) ?? NaN });
  const filled = new Set(rows.map((row) => `${line(row)} ${column(row)}`));
  const cells: Cell[] = [
    ...rows.map((row) => ({ key: line(row), ...at(row), fill: options.fill(row) })),
    ...[...places].flatMap(([key, y]) =>
      columns.filter((at) => !filled.has(`${key} ${at}`)).map((at) => ({ key, x: xOf(at), y, fill: hatch })),
    ),
  ];
  stage.band.push(left, top, size.x, y - top);
  stage.scaleWords.push(...options.columnTicks.map(options.columnLabel));
  const words = <D>(data: readonly D[], more: Plot.TextOptions): Plot.Markish =>
    Plot.text(data as D[], { fill: color("text"), ...more });
  const nameWords = (wanted: boolean) => {
    const some = [...lines.values()].map(([row]) => row as T).filter((row) => options.strong(row) === wanted); // never empty
    return words(some, {
      ...keyed(some, line),
      x: () => 0,
      y: (row: T) => places.get(line(row)) ?? NaN,
      text: (row: T) => fitted(options.name(row), left - 0.3 * unit, unit),
      textAnchor: "start",
      fontWeight: wanted ? 700 : 400,
    });
  };
  const falling = rows.filter(options.falling);
  return {
    height: Math.ceil(y + 2),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...legend.marks,
      words(options.columnTicks, {
        // The last one ends at the edge of the picture.
        x: (at: number) => Math.min(xOf(at), width - textWidth(options.columnLabel(at), unit) / 2),
        y: () => legend.height + 0.9 * unit,
        text: options.columnLabel,
        textAnchor: "middle",
        fill: color("muted"),
      }),
      words(headings, { x: () => 0, y: "y", text: "text", textAnchor: "start", fill: color("muted") }),
      nameWords(false),
      nameWords(true),
      cellMark(cells, size),
      Plot.ruleX(columns.slice(1), {
        x: (at: number) => xOf(at) - size.x / 2,
        y1: top,
        y2: y,
        stroke: color("surface"),
      }),
      isWide
        ? valueMark(
            rows.map((row) => ({ key: line(row), ...at(row), text: options.label(row), ink: options.ink(row) })),
            unit,
          )
        : Plot.dot(falling as T[], {
            ...keyed(falling, line),
            x: (row: T) => at(row).x,
            y: (row: T) => at(row).y,
            r: 3,
            symbol: "triangle",
            rotate: 180,
            fill: options.ink,
          }),
      reading(stage, rows, {
        x: (row) => at(row).x,
        y: (row) => at(row).y,
        series: options.name,
        key: line,
        color: () => color("edge"),
        head: options.head,
        text: options.text,
      }),
    ],
  };
}

/** The cells of a line as one path of thick strokes for each class, neighbours as one: rectangles would weigh ten times as much. */
function cellMark(cells: readonly Cell[], size: { readonly x: number; readonly y: number }): Plot.RenderableMark {
  return drawing((document) => {
    const group = document.createElementNS(svg, "g");
    group.setAttribute("stroke-width", String(size.y - 1));
    for (const [y, line] of Map.groupBy(cells, (cell) => cell.y)) {
      // Under one shift, so that the paths of many lines are the same text.
      const shifted = document.createElementNS(svg, "g");
      shifted.setAttribute("transform", `translate(0,${y})`);
      markKey(shifted, line[0]?.key ?? "");
      for (const [stroke, of] of Map.groupBy(line, (cell) => cell.fill)) {
        const path = document.createElementNS(svg, "path");
        path.setAttribute("stroke", stroke);
        path.setAttribute(
          "d",
          runsOf(of, size.x)
            .map(({ from, to }) => `M${from},0H${to}`)
            .join(""),
        );
        shifted.append(path);
      }
      group.append(shifted);
    }
    return group;
  });
}

/** Cells of one line that touch, as one run. */
function runsOf(cells: readonly Cell[], size: number): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const { x } of cells.toSorted((a, b) => a.x - b.x)) {
    const last = runs.at(-1);
    if (last?.to === x - size / 2) last.to = x + size / 2;
    else runs.push({ from: x - size / 2, to: x + size / 2 });
  }
  return runs;
}

interface Value {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly ink: string;
}

/** The values of a line under one shift: a third of the bytes of a shift for each. */
function valueMark(values: readonly Value[], unit: number): Plot.RenderableMark {
  return drawing((document) => {
    const group = document.createElementNS(svg, "g");
    const usual = values[0]?.ink ?? color("text");
    group.setAttribute("text-anchor", "middle");
    group.setAttribute("fill", usual);
    for (const [y, line] of Map.groupBy(values, (value) => value.y)) {
      const shifted = document.createElementNS(svg, "g");
      markKey(shifted, line[0]?.key ?? "");
      shifted.setAttribute("transform", `translate(0,${Math.round(y + 0.34 * unit)})`);
      for (const { x, text, ink } of line) {
        const words = document.createElementNS(svg, "text");
        words.setAttribute("x", String(x));
        if (ink !== usual) words.setAttribute("fill", ink);
        words.textContent = text;
        shifted.append(words);
      }
      group.append(shifted);
    }
    return group;
  });
}
