import * as Plot from "@observablehq/plot";
import { classLegend, type ColorClass } from "#kit/class-legend.ts";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { drawing, svg } from "#kit/drawing.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed, markKey } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";
import { words as phrases } from "#words.ts";

export interface GridPlace {
  readonly key: string;
  readonly name: string;
  /** Two or three letters, beside the name in its row and alone above its column. */
  readonly code: string;
  /** The name of its group, whose places stand together; a gap parts the groups. */
  readonly group: string;
}

export interface GridMatrixOptions<T> {
  /** Sellers from the top and buyers from the left, in one order. */
  readonly places: readonly GridPlace[];
  readonly from: (row: T) => string;
  readonly to: (row: T) => string;
  readonly fill: (row: T) => string;
  readonly classes: readonly ColorClass[];
  readonly series: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/**
 * Who sells to whom among so many places that no value fits into its cell: sellers in rows, buyers in columns, each
 * cell coloured by class, the place itself left empty. Codes name the columns, on as many lines as they need. Where
 * words are higher than rows, as in pictures for social networks, the groups are named instead of the places.
 * @throws when a row's seller or buyer is none of the places
 */
export function gridMatrix<T>(stage: Stage, rows: readonly T[], options: GridMatrixOptions<T>): Plot.PlotOptions {
  const { unit, width } = stage;
  const { places, from, to } = options;
  demandNumbers("matrix", rows);
  const high = bySize(stage, 14, 18);
  const isTight = unit > high;
  const lines = isTight ? 0 : bySize(stage, 4, 2);
  const codeRoom = isTight ? 0 : Math.max(...places.map(({ code }) => textWidth(code, unit))) + 0.4 * unit;
  const names = places.map(({ name, group }) => (isTight ? group : name));
  const nameRoom = Math.min(
    (isTight ? 0.44 : 0.34) * width,
    stage.room(Math.max(...names.map((name) => textWidth(name, unit)))) + 0.5 * unit,
  );
  const slots = slotsOf(places);
  const across = (slots.at(-1) ?? 0) + 1;
  const cell = { x: tenth((width - nameRoom - codeRoom) / across), y: high };
  const left = tenth(width - across * cell.x);
  const legend = classLegend(stage, options.classes);
  const top = Math.round(legend.height + (1.5 + 1.15 * lines) * unit);
  const order = new Map(places.map(({ key }, index) => [key, index]));
  const centre = (index: number) => (slots[index] ?? 0) + 0.5;
  const slotOf = (row: T) => {
    const [x, y] = [order.get(to(row)), order.get(from(row))];
    if (x === undefined || y === undefined) throw new Error(`a pair outside the matrix: ${from(row)}, ${to(row)}`);
    return { x: slots[x] ?? 0, y: centre(y) };
  };
  const words = (text: string, x: number, y: number, more: Plot.TextOptions = {}): Plot.Markish =>
    Plot.text([text], { x: () => x, y: () => y, text: (shown: string) => shown, fill: color("muted"), ...more });
  const column = (more: Plot.TextOptions): Plot.Markish =>
    Plot.text(places as GridPlace[], { y: (_, index) => top + cell.y * centre(index), ...more });
  const placeNames = (): Plot.Markish[] => [
    column({
      x: () => 0,
      text: ({ name }: GridPlace) => fitted(name, left - codeRoom, unit),
      textAnchor: "start",
      fill: color("text"),
      ...keyed(places, ({ key }) => key),
    }),
    column({ x: () => left - 0.4 * unit, text: "code", textAnchor: "end", fill: color("muted") }),
    Plot.text(places as GridPlace[], {
      x: ({ code }: GridPlace, index) => Math.min(left + cell.x * centre(index), width - textWidth(code, unit) / 2),
      y: (_, index) => top - (0.7 + 1.15 * (lines - 1 - (index % lines))) * unit,
      text: "code",
      textAnchor: "middle",
      fill: color("muted"),
    }),
  ];
  const groupNames = (): Plot.Markish => {
    const members = Map.groupBy(places.keys(), (index) => places[index]?.group ?? "");
    const groups = Array.from(members, ([name, own]) => ({ name, middle: mean(own.map(centre)) }));
    type Group = (typeof groups)[number];
    return Plot.text(groups, {
      x: () => 0,
      y: ({ middle }: Group) => top + cell.y * middle,
      text: ({ name }: Group) => fitted(name, left, unit),
      textAnchor: "start",
      fill: color("text"),
    });
  };
  return {
    height: Math.ceil(top + across * cell.y + 2),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...legend.marks,
      words(phrases[stage.lang].chart.sellers, 0, top - 0.8 * unit, { textAnchor: "start" }),
      words(phrases[stage.lang].chart.buyers, width - 1, legend.height + 0.6 * unit, { textAnchor: "end" }),
      ...(isTight ? [groupNames()] : placeNames()),
      cellMark(
        rows.map((row) => ({ ...slotOf(row), key: from(row), fill: options.fill(row) })),
        { left, top, cell, partings: partingsOf(slots), across },
      ),
      reading(stage, rows, {
        x: (row) => left + cell.x * (slotOf(row).x + 0.5),
        y: (row) => top + cell.y * slotOf(row).y,
        series: options.series,
        key: from,
        color: () => color("edge"),
        head: options.head,
        text: options.text,
      }),
    ],
  };
}

/** Between two groups, in cells; a whole tenth, since coordinates are rounded to that. */
const gap = 0.3;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const tenth = (value: number) => Math.floor(10 * value) / 10;

/** Where each place begins, in cells: one after the other, with a gap wherever the group changes. */
function slotsOf(places: readonly GridPlace[]): readonly number[] {
  let gaps = 0;
  return places.map(({ group }, index) => {
    if (index > 0 && places[index - 1]?.group !== group) gaps += gap;
    return Math.round(10 * (index + gaps)) / 10;
  });
}

/** Where two places of one group touch. */
const partingsOf = (slots: readonly number[]) => slots.filter((slot, index) => slots[index - 1] === slot - 1);

interface Slot {
  /** The seller, with which the cells of a row are lit. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

interface Field {
  readonly left: number;
  readonly top: number;
  readonly cell: { readonly x: number; readonly y: number };
  readonly partings: readonly number[];
  readonly across: number;
}

/**
 * All cells of a class and a row as one path of thick lines, neighbours as one, in units of cells: both drawings then hold the
 * same paths, which compress to one, and a thousand cells weigh what a hundred rectangles would.
 */
function cellMark(slots: readonly Slot[], { left, top, cell, partings, across }: Field): Plot.RenderableMark {
  return drawing((document) => {
    const group = document.createElementNS(svg, "g");
    group.setAttribute("transform", `translate(${left},${top}) scale(${cell.x},${cell.y})`);
    group.setAttribute("stroke-width", "0.9");
    const path = (into: Element, stroke: string, d: string, width?: string) => {
      const line = document.createElementNS(svg, "path");
      line.setAttribute("stroke", stroke);
      if (width) line.setAttribute("stroke-width", width);
      line.setAttribute("d", d);
      into.append(line);
    };
    for (const [key, row] of Map.groupBy(slots, (slot) => slot.key)) {
      const line = document.createElementNS(svg, "g");
      markKey(line, key);
      line.setAttribute("transform", `translate(0,${row[0]?.y ?? 0})`);
      for (const [stroke, of] of Map.groupBy(row, ({ fill }) => fill)) path(line, stroke, runs(of));
      group.append(line);
    }
    path(group, color("surface"), partings.map((x) => `M${x},0V${across}`).join(""), "0.1");
    return group;
  });
}

/** Runs of neighbouring cells of one row; each step is relative to the end of the one before, so that steps repeat. */
function runs(slots: readonly Slot[]): string {
  const tidy = (value: number) => String(Math.round(10 * value) / 10);
  let end = 0;
  const steps = slots
    .toSorted((a, b) => a.x - b.x)
    .reduce<[from: number, to: number][]>((found, { x }) => {
      const last = found.at(-1);
      if (last && Math.abs(last[1] - x) < 0.05) last[1] = x + 1;
      else found.push([x, x + 1]);
      return found;
    }, [])
    .map(([from, to], index) => {
      const step = `${index === 0 ? "M" : "m"}${tidy(from - end)},0h${tidy(to - from)}`;
      end = to;
      return step;
    });
  return steps.join("");
}
