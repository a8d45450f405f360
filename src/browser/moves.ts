import { nearest, together, type Point, type Reads } from "#browser/points.ts";

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Where a key leads from the point that is being read; `undefined` for a key that is not ours.
 *
 * Reading along x or in both directions, ← → Home End PageUp PageDown walk through a series and ↑ ↓ change it;
 * along y the arrows trade places. Where there is only one series, or each point is one, all arrows walk. Where a
 * series is itself one row, ↑ ↓ go to the next row.
 */
export function move(key: string, points: readonly Point[], reads: Reads, from: Point | undefined): Point | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  if (!from) return step === Infinity ? points.at(-1) : points[0];

  const isAcross =
    reads === "y" ? key === "ArrowLeft" || key === "ArrowRight" : key === "ArrowUp" || key === "ArrowDown";
  const own = points.filter((point) => point.series === from.series);
  const isWalk = !isAcross || own.length === points.length;
  const isRow = reads === "y" && own.length < points.length && own.every(({ y }) => y === from.y);
  if (isRow && (key === "ArrowUp" || key === "ArrowDown")) return across(points, "xy", from, step);
  return isWalk ? walk(own.length > 1 ? own : points, from, step) : across(points, reads, from, step);
}

function walk(line: readonly Point[], from: Point, step: number): Point {
  const to = Math.max(0, Math.min(line.length - 1, line.indexOf(from) + step));
  return line[to] ?? from;
}

/** The neighbour among the points read together, or the nearest point of the next series. */
function across(points: readonly Point[], reads: Reads, from: Point, step: number): Point {
  const group = reads === "xy" ? [] : together(points, reads, from);
  if (group.length > 1) return walk(group, from, step);
  const next = points.filter((point) => point.series === from.series + step);
  return nearest(next, "xy", from.x, from.y) ?? from;
}
