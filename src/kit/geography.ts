import { geoMercator, geoPath, type GeoProjection } from "d3";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "../../data/indonesia-provinces/indonesia-provinces.topo.json" with { type: "json" };

export interface Shape extends Feature<Polygon | MultiPolygon> {
  /** BPS code of the province. */
  readonly id: string;
}

type Provinces = Topology<{ provinces: GeometryCollection }>;
const source = topology as unknown as Provinces;

export type Box = readonly [readonly [number, number], readonly [number, number]];

/** A map is drawn in two languages and several views, always in the same boxes. */
const remembered = new Map<string, readonly Shape[]>();

/** Provinces of small islands: none of their rings is dropped. */
const islands = new Set(["21", "82"]);

/**
 * The provinces in units of the picture, simplified for the size they are drawn at: Visvalingam on shared borders
 * (triangles under `detail` square units go), points snapped to half a unit, rings under 1.6 square units dropped.
 * @param box the rectangle that the chosen provinces fill
 * @param codes the provinces to draw; all without it
 */
export function shapesIn(box: Box, codes?: readonly string[]): readonly Shape[] {
  const key = JSON.stringify([box, codes]);
  const known = remembered.get(key) ?? simplified(box, codes);
  remembered.set(key, known);
  return known;
}

const wantedOf =
  (codes?: readonly string[]) =>
  (all: readonly Shape[]): Shape[] =>
    all.filter(({ id }) => !codes || codes.includes(id));

const projections = new Map<string, GeoProjection>();

function projectionIn(box: Box, codes?: readonly string[]): GeoProjection {
  const key = JSON.stringify([box, codes]);
  const [[left, top], [right, bottom]] = box;
  const known =
    projections.get(key) ??
    geoMercator().fitExtent(
      [
        [left, top],
        [right, bottom],
      ],
      { type: "FeatureCollection", features: wantedOf(codes)(features(source)) },
    );
  projections.set(key, known);
  return known;
}

/** Where a place, by longitude and latitude, stands among the provinces that fill the box. */
export function placeIn(box: Box, [lon, lat]: readonly [number, number], codes?: readonly string[]): [number, number] {
  return projectionIn(box, codes)([lon, lat]) ?? [NaN, NaN];
}

function simplified(box: Box, codes?: readonly string[]): readonly Shape[] {
  const wanted = wantedOf(codes);
  const projection = projectionIn(box, codes);
  const planar = simplify(presimplify(projected(source, projection)), 1.5);
  return wanted(features(planar)).map((shape) => ({ ...shape, geometry: tidy(shape) }));
}

function features(topology: Provinces): Shape[] {
  return feature(topology, topology.objects.provinces).features as Shape[];
}

/** The same topology with its arcs in the plane, so that areas are square units of the picture. */
function projected(topology: Provinces, projection: GeoProjection): Provinces {
  const { transform, arcs, ...rest } = topology;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const planar = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return projection([x * kx + dx, y * ky + dy]) ?? [0, 0];
    });
  });
  return { ...rest, arcs: planar };
}

function tidy({ id, geometry }: Shape): MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const size = (polygon: readonly Position[][]) => Math.abs(area(polygon[0] ?? []));
  const largest = polygons.reduce((a, b) => (size(b) > size(a) ? b : a));
  const kept = polygons.filter((polygon) => polygon === largest || islands.has(id) || size(polygon) >= 1.6);
  return {
    type: "MultiPolygon",
    coordinates: kept.map((polygon) => polygon.map(snapped)).filter(([outer]) => outer && outer.length > 3),
  };
}

/** Points on the half-unit grid, those that fall together joined. */
function snapped(ring: readonly Position[]): Position[] {
  const points = ring.map(([x = 0, y = 0]) => [Math.round(x * 2) / 2, Math.round(y * 2) / 2] as Position);
  return points.filter(
    (point, index) => index === 0 || point[0] !== points[index - 1]?.[0] || point[1] !== points[index - 1]?.[1],
  );
}

function area(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[index - 1] ?? [], ring[index] ?? []];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

const centres = new WeakMap<Shape, readonly [number, number]>();

/** Where words about a province stand: the centre of its largest island. */
export function centre(shape: Shape): readonly [number, number] {
  const known = centres.get(shape) ?? centreOf(shape);
  centres.set(shape, known);
  return known;
}

function centreOf({ geometry }: Shape): readonly [number, number] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = [...polygons].sort((a, b) => Math.abs(area(b[0] ?? [])) - Math.abs(area(a[0] ?? [])))[0] ?? [];
  return geoPath().centroid({ type: "Polygon", coordinates: largest });
}
