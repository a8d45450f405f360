import { geoPath } from "d3";
import { placeIn, shapesIn } from "#kit/geography.ts";

/** A province as the path of an SVG. */
export interface Outline {
  /** BPS code. */
  readonly code: string;
  readonly d: string;
}

const boxOf = (width: number, height: number) =>
  [
    [2, 2],
    [width - 2, height - 2],
  ] as const;

const remembered = new Map<string, readonly Outline[]>();

/** All provinces within a picture of this size, in its units; for small maps that are no charts. */
export function outlines(width: number, height: number): readonly Outline[] {
  const key = `${width} ${height}`;
  const known = remembered.get(key);
  if (known) return known;
  const path = geoPath().digits(1);
  const made = shapesIn(boxOf(width, height)).map((shape) => ({ code: shape.id, d: path(shape) ?? "" }));
  remembered.set(key, made);
  return made;
}

/** Where a place, by longitude and latitude, stands in a picture of this size. */
export const pointOn = (width: number, height: number, place: readonly [lon: number, lat: number]): [number, number] =>
  placeIn(boxOf(width, height), place);
