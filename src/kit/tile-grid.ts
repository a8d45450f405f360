import * as Plot from "@observablehq/plot";
import { classLegend, type ColorClass } from "#kit/class-legend.ts";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { hatch } from "#kit/hatch.ts";
import { keyed } from "#kit/keyed.ts";
import { drawnRows, hasGaps, valueClass, type OverTime } from "#kit/over-time.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";

export interface TileGridOptions<T> {
  readonly key: (row: T) => string;
  readonly fill: (row: T) => string;
  readonly ink: (row: T) => string;
  /** Two or three letters on the tile. */
  readonly short: (row: T) => string;
  /** The value on the tile, as short as it may be. */
  readonly value: (row: T) => string;
  readonly classes: readonly ColorClass[];
  readonly name: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
  /** Where the rows are of several years: which one is drawn, and what a place without a row is called. */
  readonly over?: OverTime<T>;
}

/** Where each province has its tile: column and row, roughly as the islands lie. */
const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  11: [0, 0],
  12: [0, 1],
  14: [1, 1],
  21: [2, 1],
  13: [0, 2],
  15: [1, 2],
  19: [2, 2],
  17: [0, 3],
  16: [1, 3],
  18: [1, 4],
  36: [1, 5],
  31: [2, 5],
  32: [2, 6],
  33: [3, 6],
  34: [3, 7],
  35: [4, 6],
  51: [5, 6],
  52: [6, 6],
  53: [7, 6],
  61: [4, 2],
  62: [4, 3],
  63: [5, 3],
  64: [5, 2],
  65: [5, 1],
  71: [8, 1],
  75: [7, 1],
  72: [7, 2],
  76: [7, 3],
  73: [7, 4],
  74: [8, 4],
  82: [9, 2],
  81: [9, 4],
  92: [10, 2],
  91: [11, 2],
  96: [10, 3],
  94: [11, 3],
  97: [11, 4],
  95: [11, 5],
};
const [columns, lines] = [12, 8];

/** One tile of equal size for each of the 38 provinces, so that small islands weigh as much as large ones. */
export function tileGrid<T>(stage: Stage, all: readonly T[], options: TileGridOptions<T>): Plot.PlotOptions {
  const { unit, width } = stage;
  const { over } = options;
  demandNumbers("tile-grid", all);
  const side = width / columns;
  const rows = drawnRows(stage, all, over, options.key, (row) => ({
    fill: options.fill(row),
    ink: options.ink(row),
    label: fitted(options.value(row), side, unit),
    text: options.text(row),
  }));
  const byCode = new Map(rows.map((row) => [options.key(row), row]));
  const unknown = [...byCode.keys()].filter((code) => !tiles[code]);
  if (unknown.length > 0) throw new Error(`provinces without a tile: ${unknown.join(", ")}`);
  const gap = bySize(stage, 1.5, 3);
  const high = bySize(stage, 31, 44);
  const missing = over && hasGaps(all, over) ? [{ fill: hatch, label: over.missing }] : [];
  const legend = classLegend(stage, [...options.classes, ...missing]);
  const spots = Object.entries(tiles).map(([code, [column, line]]) => ({
    code,
    row: byCode.get(code),
    x: column * side,
    y: legend.height + line * high,
  }));
  const known = spots.flatMap(({ row, ...spot }) => (row === undefined ? [] : [{ ...spot, row }]));
  type Spot = (typeof known)[number];
  const words = (text: (row: T) => string, at: number, more: Plot.TextOptions): Plot.Markish =>
    Plot.text(known, {
      x: ({ x }: Spot) => x + side / 2,
      y: ({ y }: Spot) => y + at,
      text: ({ row }: Spot) => fitted(text(row), side, unit),
      fill: ({ row }: Spot) => options.ink(row),
      ...keyed(known, ({ code }) => code),
      ...more,
    });
  return {
    height: Math.ceil(legend.height + lines * high),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...legend.marks,
      Plot.rect(spots, {
        x1: ({ x }: { x: number }) => x + gap / 2,
        x2: ({ x }: { x: number }) => x + side - gap / 2,
        y1: ({ y }: { y: number }) => y + gap / 2,
        y2: ({ y }: { y: number }) => y + high - gap / 2,
        fill: ({ row }: { row: T | undefined }) => (row === undefined ? hatch : options.fill(row)),
        stroke: color("coast"),
        strokeWidth: 0.5,
        ...keyed(spots, ({ code, row }) => (row === undefined ? "" : code)),
      }),
      words(options.short, high * 0.31, { fontWeight: 700, fontSize: unit }),
      words(options.value, high * 0.7, { fontSize: unit, ...(over ? valueClass : {}) }),
      reading(stage, known, {
        x: ({ x }) => x + side / 2,
        y: ({ y }) => y + high / 2,
        series: ({ row }) => options.name(row),
        key: ({ code }) => code,
        color: ({ row }) => options.fill(row),
        head: ({ row }) => options.head(row),
        text: ({ row }) => options.text(row),
      }),
    ],
  };
}
