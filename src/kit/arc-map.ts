import * as Plot from "@observablehq/plot";
import { arcsOf, crest, type Arc, type Places, type Point } from "#kit/arcs.ts";
import { color } from "#kit/colors.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { fitted } from "#kit/fit-text.ts";
import { centre, placeIn, shapesIn, type Box, type Shape } from "#kit/geography.ts";
import { markKey } from "#kit/keyed.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";

export interface ArcMapOptions<T> {
  readonly from: (row: T) => string;
  readonly to: (row: T) => string;
  /** Width of the arc, in units. */
  readonly strokeWidth: (row: T) => number;
  readonly color: (row: T) => string;
  /** Longitude and latitude where the flows of a province meet, such as its capital; else the centre of its largest island. */
  readonly at?: (code: string) => readonly [lon: number, lat: number] | undefined;
  /** Words at a place on the map, with their shift; bold. */
  readonly named: readonly MapWord[];
  /** A crowded part of the map, drawn again below it in a frame of its own; arcs inside it stand only there. */
  readonly apart?: { readonly codes: readonly string[]; readonly name: string; readonly named: readonly MapWord[] };
  readonly series: (row: T) => string;
  /** The code of the series, which its arcs carry. */
  readonly key: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

export interface MapWord {
  readonly code: string;
  readonly words: string;
  readonly dx: number;
  readonly dy: number;
}

/** More arcs than this are a tangle. */
const most = 40;

/**
 * Flows between provinces: a disc where one sells or begins, a ring where one buys or is visited, an arc between them,
 * bent upward; the way back, where it is drawn too, is bent downward.
 */
export function arcMap<T>(stage: Stage, rows: readonly T[], options: ArcMapOptions<T>): Plot.PlotOptions {
  const { width, unit } = stage;
  const { apart } = options;
  demandNumbers("arc-map", rows, options.strokeWidth);
  if (rows.length > most) throw new Error(`at most ${most} flows on a map, a matrix shows more: ${rows.length}`);
  const mapHeight = bySize(stage, 118, 282);
  const top = bySize(stage, 10, 22);
  const frame = { x1: 1, x2: width - 1, y1: top + mapHeight + 0.8 * unit, height: bySize(stage, 128, 232) };
  const inFrame = (row: T) => apart?.codes.includes(options.from(row)) && apart.codes.includes(options.to(row));
  const box: Box = [
    [2, top],
    [width - 2, top + mapHeight],
  ];
  const innerBox: Box = [
    [frame.x1 + 12, frame.y1 + 2.2 * unit],
    [frame.x2 - 12, frame.y1 + frame.height - 0.8 * unit],
  ];
  const shapes = shapesIn(box);
  const zoomed = apart ? shapesIn(innerBox, apart.codes) : [];
  const places = placesOf(shapes, options, box);
  const innerPlaces = placesOf(zoomed, options, innerBox, apart?.codes);
  const all = arcsOf(
    rows.filter((row) => !inFrame(row)),
    places,
    options,
    [3, top + mapHeight],
  );
  const near = arcsOf(
    rows.filter((row) => inFrame(row)),
    innerPlaces,
    options,
    [frame.y1 + 4, frame.y1 + frame.height - 4],
  );
  const arcs = [...all, ...near];
  const byRow = new Map(arcs.map((arc) => [arc.row, arc]));
  return {
    height: Math.ceil(apart ? frame.y1 + frame.height + 2 : top + mapHeight + 4),
    margin: 0,
    projection: "identity",
    marks: [
      land(shapes),
      ...(apart
        ? [
            Plot.rect([frame], {
              x1: "x1",
              x2: "x2",
              y1: "y1",
              y2: ({ y1, height }: typeof frame) => y1 + height,
              stroke: color("edge"),
              fill: "none",
            }),
            land(zoomed),
          ]
        : []),
      curves(arcs, options),
      ...ends(stage, all),
      ...ends(stage, near),
      ...options.named.map((word) => label(stage, places, word)),
      ...(apart
        ? [
            ...apart.named.map((word) => label(stage, innerPlaces, word)),
            words(stage, [frame.x1 + 8, frame.y1 + unit], apart.name, "start"),
          ]
        : []),
      reading(
        stage,
        rows.filter((row) => byRow.has(row)),
        {
          x: (row) => crest(byRow.get(row))[0],
          y: (row) => crest(byRow.get(row))[1],
          series: options.series,
          key: options.key,
          color: options.color,
          head: options.head,
          text: options.text,
        },
      ),
    ],
  };
}

function placesOf<T>(shapes: readonly Shape[], { at }: ArcMapOptions<T>, box: Box, codes?: readonly string[]): Places {
  return new Map(
    shapes.map((shape) => {
      const place = at?.(shape.id);
      return [shape.id, place ? placeIn(box, place, codes) : centre(shape)];
    }),
  );
}

const land = (shapes: readonly Shape[]): Plot.Markish =>
  Plot.geo(shapes as Shape[], {
    fill: color("land"),
    stroke: color("coast"),
    strokeWidth: 0.5,
    strokeLinejoin: "round",
  });

function curves<T>(
  arcs: readonly Arc<T>[],
  { strokeWidth, color: stroke, key }: ArcMapOptions<T>,
): Plot.RenderableMark {
  return Plot.dot([0], {
    x: () => 0,
    y: () => 0,
    r: 1,
    render(_, __, ___, ____, { document }) {
      const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
      group.setAttribute("fill", "none");
      for (const { row, from, to, control } of arcs) {
        const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
        path.setAttribute("d", `M${from.join()}Q${control.join()},${to.join()}`);
        path.setAttribute("stroke", stroke(row));
        path.setAttribute("stroke-width", String(strokeWidth(row)));
        markKey(path, key(row));
        group.append(path);
      }
      return group;
    },
  });
}

/** Rings where flows arrive, discs where they begin; a place that does both has a disc inside its ring. */
function ends<T>(stage: Stage, arcs: readonly Arc<T>[]): Plot.Markish[] {
  const once = (points: readonly Point[]) => [...new Map(points.map((point) => [point.join(), point])).values()];
  const at = { x: ([x]: Point) => x, y: ([, y]: Point) => y };
  return [
    Plot.dot(once(arcs.map(({ to }) => to)), {
      ...at,
      r: bySize(stage, 3, 4.6),
      fill: color("page"),
      stroke: color("text"),
      strokeWidth: bySize(stage, 1.2, 1.6),
    }),
    Plot.dot(once(arcs.map(({ from }) => from)), { ...at, r: bySize(stage, 1.8, 2.8), fill: color("text") }),
  ];
}

function label(stage: Stage, places: Places, { code, words: text, dx, dy }: MapWord): Plot.Markish {
  const place = places.get(code);
  if (!place) throw new Error(`words at a province that the map does not have: ${code}`);
  const [x, y] = place;
  return words(stage, [x + dx, y + dy], text, "middle");
}

const words = ({ unit, width }: Stage, [x, y]: Point, text: string, anchor: "start" | "middle"): Plot.Markish =>
  Plot.text([text], {
    x: () => x,
    y: () => y,
    text: (shown: string) => fitted(shown, 0.4 * width, unit),
    textAnchor: anchor,
    fontWeight: 700,
    fontSize: unit,
    fill: color("text"),
    stroke: color("surface"),
    strokeWidth: 3.5,
  });
