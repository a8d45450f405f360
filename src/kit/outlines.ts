import { geoPath } from "d3";
import { centre, shapesIn } from "#kit/geography.ts";

/** A province as the path of an SVG, and where a mark on it stands. */
export interface Outline {
  /** BPS code. */
  readonly code: string;
  readonly d: string;
  readonly at: readonly [x: number, y: number];
}

const remembered = new Map<string, readonly Outline[]>();

/** All provinces within a picture of this size, in its units; for small maps that are no charts. */
export function outlines(width: number, height: number): readonly Outline[] {
  const key = `${width} ${height}`;
  const known = remembered.get(key);
  if (known) return known;
  const path = geoPath().digits(1);
  const made = shapesIn([
    [2, 2],
    [width - 2, height - 2],
  ]).map((shape) => ({ code: shape.id, d: path(shape) ?? "", at: centre(shape) }));
  remembered.set(key, made);
  return made;
}
