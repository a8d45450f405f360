import * as Plot from "@observablehq/plot";
import { classLegend, type ColorClass } from "#kit/class-legend.ts";
import { color } from "#kit/colors.ts";
import { centre, shapesIn, type Shape } from "#kit/geography.ts";
import { hatch } from "#kit/hatch.ts";
import { keyed } from "#kit/keyed.ts";
import { fitted } from "#kit/fit-text.ts";
import { drawnRows, hasGaps, valueClass, type OverTime } from "#kit/over-time.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";

export interface MapOptions<T> {
  readonly key: (row: T) => string;
  readonly fill: (row: T) => string;
  /** Classes in the order of the legend; "no data" belongs to them where it occurs. */
  readonly classes: readonly ColorClass[];
  readonly name: (row: T) => string;
  readonly value: (row: T) => string;
  /** Provinces that are named on the map when it is wide, with the shift of their words. */
  readonly named: Readonly<Record<string, { readonly dx: number; readonly dy: number }>>;
  /** Provinces of small islands, drawn apart below a narrow map. */
  readonly insets: readonly string[];
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
  /** Where the rows are of several years: which one is drawn, and what a place without a row is called. */
  readonly over?: OverTime<T>;
}

/** A map of the provinces coloured by class, with a legend above and, when narrow, framed insets of small islands below. */
export function map<T>(stage: Stage, all: readonly T[], options: MapOptions<T>): Plot.PlotOptions {
  const { unit, width } = stage;
  const { over } = options;
  demandNumbers("map", all);
  const rows = drawnRows(stage, all, over, options.key, (row) => ({
    fill: options.fill(row),
    label: options.value(row),
    text: options.text(row),
  }));
  const byCode = new Map(rows.map((row) => [options.key(row), row]));
  const missing = over && hasGaps(all, over) ? [{ fill: hatch, label: over.missing }] : [];
  const legend = classLegend(stage, [...options.classes, ...missing]);
  const top = legend.height + (stage.size === "wide" ? 1.2 * unit : 0);
  const mapHeight = bySize(stage, 118, 282);
  const shapes = shapesIn([
    [2, top],
    [width - 2, top + mapHeight],
  ]);
  const hasInsets = stage.size === "narrow" && !stage.bare;
  const insets = hasInsets ? insetsOf(stage, top + mapHeight + 0.6 * unit, options.insets) : [];
  const height = Math.ceil(top + mapHeight + (hasInsets ? 132 + 1.2 * unit : 4));
  const fill = ({ id }: Shape) => (byCode.has(id) ? options.fill(byCode.get(id) as T) : hatch);
  const own = (drawn: readonly Shape[]) => keyed(drawn, ({ id }) => (byCode.has(id) ? id : ""));
  const land = (drawn: readonly Shape[]) =>
    Plot.geo(drawn as Shape[], {
      fill,
      stroke: color("coast"),
      strokeWidth: 0.5,
      strokeLinejoin: "round",
      ...own(drawn),
    });
  const words = (code: string, place: { x: number; y: number }, text: string, more: Plot.TextOptions) =>
    Plot.text([text], {
      x: () => place.x,
      y: () => place.y,
      text: (shown: string) => shown,
      fill: color("text"),
      ...keyed([text], () => code),
      ...more,
    });
  const halo = { stroke: color("surface"), strokeWidth: 3.5 };
  const spots = shapes
    .filter(({ id }) => byCode.has(id))
    .map((shape) => ({ shape, row: byCode.get(shape.id) as T, at: centre(shape) }));
  return {
    height,
    margin: 0,
    projection: "identity",
    marks: [
      ...legend.marks,
      land(shapes),
      ...insets.flatMap(({ frame, shape, code }) => [
        Plot.rect([frame], {
          x1: "x1",
          x2: "x2",
          y1: "y1",
          y2: "y2",
          stroke: color("edge"),
          strokeWidth: 1,
          fill: "none",
        }),
        land(shape),
        ...(byCode.has(code)
          ? [
              words(
                code,
                { x: frame.x1 + 6, y: frame.y1 + 0.9 * unit },
                fitted(options.name(byCode.get(code) as T), 134, unit),
                {
                  textAnchor: "start",
                  fontWeight: 700,
                  fontSize: unit,
                  ...halo,
                },
              ),
              words(code, { x: frame.x1 + 6, y: frame.y2 - 0.9 * unit }, options.value(byCode.get(code) as T), {
                textAnchor: "start",
                fontSize: unit,
                ...(over ? valueClass : {}),
                ...halo,
              }),
            ]
          : []),
      ]),
      ...(stage.size === "wide"
        ? spots.flatMap(({ shape, row, at: [x, y] }) => {
            const shift = options.named[shape.id];
            if (!shift) return [];
            const place = { x: x + shift.dx, y: y + shift.dy };
            return [
              words(shape.id, place, fitted(options.name(row), 0.5 * width, unit), {
                fontWeight: 700,
                fontSize: unit,
                ...halo,
              }),
              words(shape.id, { x: place.x, y: place.y + 1.05 * unit }, options.value(row), {
                fontSize: unit,
                ...(over ? valueClass : {}),
                ...halo,
              }),
            ];
          })
        : []),
      reading(stage, spots, {
        x: ({ at }) => at[0],
        y: ({ at }) => at[1],
        series: ({ row }) => options.name(row),
        key: ({ shape }) => shape.id,
        color: ({ row }) => options.fill(row),
        head: ({ row }) => options.head(row),
        text: ({ row }) => options.text(row),
      }),
    ],
  };
}

/** Two framed insets side by side, each 146 × 132 in the narrow drawing. */
function insetsOf({ unit, width }: Stage, y1: number, codes: readonly string[]) {
  return codes.map((code, index) => {
    const [x1, x2] = index === 0 ? [1, 147] : [width - 147, width - 1];
    const frame = { x1, x2, y1, y2: y1 + 132 };
    return {
      code,
      frame,
      shape: shapesIn(
        [
          [x1 + 8, y1 + 1.8 * unit],
          [x2 - 8, y1 + 132 - 1.8 * unit],
        ],
        [code],
      ),
    };
  });
}
