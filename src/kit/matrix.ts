import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";
import { words as phrases } from "#words.ts";

export interface MatrixPlace {
  readonly key: string;
  readonly name: string;
}

export interface MatrixOptions<T> {
  /** Who sells, from the top. */
  readonly rows: readonly MatrixPlace[];
  /** Who buys, from the left. */
  readonly columns: readonly MatrixPlace[];
  readonly from: (row: T) => string;
  readonly to: (row: T) => string;
  readonly fill: (row: T) => string;
  readonly ink: (row: T) => string;
  readonly strong: (row: T) => boolean;
  /** The value in the cell. */
  readonly label: (row: T) => string;
  readonly series: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/**
 * Who sells to whom: sellers in rows, buyers in columns, each value in its cell. Names of columns that would touch
 * stand on several lines; a pair without a row is an empty cell.
 * @throws when a row's seller or buyer is none of the matrix
 */
export function matrix<T>(stage: Stage, rows: readonly T[], options: MatrixOptions<T>): Plot.PlotOptions {
  const { unit, width } = stage;
  const { from, to } = options;
  const said = phrases[stage.lang].chart;
  demandNumbers("matrix", rows);
  const size = unit;
  const left = Math.min(
    width * 0.4,
    stage.room(Math.max(textWidth(said.sellers, size), ...options.rows.map(({ name }) => textWidth(name, size)))) +
      bySize(stage, 6, 14),
  );
  const cell = (width - left) / options.columns.length;
  const heads = headsOf(stage, options.columns, { left, cell });
  const levels = 1 + Math.max(...heads.map(({ level }) => level));
  const top = (1.5 + 1.35 * levels) * unit;
  const high = bySize(stage, 36, 44);
  const column = new Map(options.columns.map(({ key }, index) => [key, index]));
  const line = new Map(options.rows.map(({ key }, index) => [key, index]));
  const spots = rows.map((row) => {
    const [x, y] = [column.get(to(row)), line.get(from(row))];
    if (x === undefined || y === undefined) throw new Error(`a pair outside the matrix: ${from(row)}, ${to(row)}`);
    return { row, x: left + x * cell, y: top + y * high };
  });
  type Spot = (typeof spots)[number];
  const empty = options.rows.flatMap(({ key: seller }, y) =>
    options.columns.flatMap(({ key: buyer }, x) =>
      rows.some((row) => from(row) === seller && to(row) === buyer) ? [] : [{ x: left + x * cell, y: top + y * high }],
    ),
  );
  const words = (
    text: string,
    x: number,
    y: number,
    anchor: "start" | "middle" | "end",
    fill: string,
    key = "",
  ): Plot.Markish =>
    Plot.text([text], {
      x: () => x,
      y: () => y,
      text: (shown: string) => shown,
      textAnchor: anchor,
      fontSize: size,
      fill,
      ...keyed([text], () => key),
    });
  const cells = { x1: ({ x }: { x: number }) => x + 0.75, x2: ({ x }: { x: number }) => x + cell - 0.75 };
  const heights = { y1: ({ y }: { y: number }) => y + 0.75, y2: ({ y }: { y: number }) => y + high - 0.75 };
  return {
    height: Math.ceil(top + options.rows.length * high + 2),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      words(said.sellers, 0, top - 0.7 * unit, "start", color("muted")),
      words(said.buyers, width - 1, 0.7 * unit, "end", color("muted")),
      ...options.rows.map(({ key, name }, index) =>
        words(fitted(name, left - 5.9, size), 0, top + (index + 0.5) * high, "start", color("text"), key),
      ),
      ...heads.map(({ name, x, level }) => words(name, x, top - (0.7 + 1.35 * level) * unit, "middle", color("text"))),
      // From a name of a higher level down to its column.
      Plot.ruleX(
        heads.filter(({ level }) => level > 0 && !stage.bare),
        {
          x: "centre",
          y1: ({ level }: Head) => top - (0.1 + 1.35 * level) * unit,
          y2: top - 2,
          stroke: color("edge"),
          strokeWidth: 0.75,
        },
      ),
      Plot.rect(empty, { ...cells, ...heights, fill: "none", stroke: color("rule"), strokeWidth: 0.75 }),
      Plot.rect(spots, {
        ...cells,
        ...heights,
        fill: ({ row }: Spot) => options.fill(row),
        stroke: color("coast"),
        strokeWidth: 0.5,
        ...keyed(spots, ({ row }) => from(row)),
      }),
      ...[false, true].map((wanted) => {
        const values = spots.filter(({ row }) => options.strong(row) === wanted);
        return Plot.text(values, {
          x: ({ x }: Spot) => x + cell / 2,
          y: ({ y }: Spot) => y + high / 2,
          text: ({ row }: Spot) => fitted(options.label(row), cell, size),
          fontWeight: wanted ? 700 : 400,
          fontSize: size,
          fill: ({ row }: Spot) => options.ink(row),
          ...keyed(values, ({ row }) => from(row)),
        });
      }),
      reading(stage, spots, {
        x: ({ x }) => x + cell / 2,
        y: ({ y }) => y + high / 2,
        series: ({ row }) => options.series(row),
        key: ({ row }) => from(row),
        color: ({ row }) => options.fill(row),
        head: ({ row }) => options.head(row),
        text: ({ row }) => options.text(row),
      }),
    ],
  };
}

interface Head {
  readonly name: string;
  readonly x: number;
  readonly centre: number;
  readonly level: number;
}

/** Each column's name on the lowest level where it touches no other, none past the right edge. */
function headsOf(
  { unit: size, width, room }: Stage,
  columns: readonly MatrixPlace[],
  { left, cell }: { left: number; cell: number },
): Head[] {
  const ends: number[] = [];
  return columns.map(({ name: full }, index) => {
    const name = fitted(full, width / 2, size);
    const half = room(textWidth(name, size)) / 2;
    const centre = left + (index + 0.5) * cell;
    const x = Math.min(centre, width - half - 1);
    const free = ends.findIndex((end) => x - half > end);
    const level = free < 0 ? ends.length : free;
    ends[level] = x + half + 4;
    return { name, x, centre, level };
  });
}
