import { geoIdentity, geoPath } from "d3";
import { shapesIn } from "#kit/geography.ts";

/** The size of the small map, in its own units. */
export const locatorSize = { width: 240, height: 92 } as const;

/** The land that the locator shows, one path for each province, all in the same box: drawn once for all pages. */
let remembered: ReadonlyMap<string, string> | undefined;

/** The outline of each province in the small map, by BPS code. */
export function locatorPaths(): ReadonlyMap<string, string> {
  if (remembered) return remembered;
  const { width, height } = locatorSize;
  const path = geoPath(geoIdentity());
  const shapes = shapesIn([
    [1, 1],
    [width - 1, height - 1],
  ]);
  remembered = new Map(shapes.map((shape) => [shape.id, path(shape) ?? ""]));
  return remembered;
}
