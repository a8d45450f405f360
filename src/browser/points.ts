import type { Contract } from "#contract/contract.ts";

export type Reads = Contract["reads"];

/** A point where it stands in one drawing; `index` is its place in the contract. */
export interface Point {
  readonly index: number;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  /** How far its mark reaches to either side, where it is wider than a point. */
  readonly reach?: number | undefined;
}

/** The points of a drawing from its flat list of positions: all x, then all y. */
export function pointsAt(contract: Contract, drawing: keyof Contract["at"]): readonly Point[] {
  const positions = contract.at[drawing];
  const reaches = contract.reach?.[drawing];
  return contract.points.map(([series], index) => ({
    index,
    series,
    x: positions[index] ?? 0,
    y: positions[contract.points.length + index] ?? 0,
    reach: reaches?.[index],
  }));
}

/** The point nearest to a place: along x, along y, or in both; the other axis decides between equals. */
export function nearest(points: readonly Point[], reads: Reads, x: number, y: number): Point | undefined {
  let best: Point | undefined;
  let [least, leastTie] = [Infinity, Infinity];
  for (const point of points) {
    // Called for thousands of points at each move: no lists are made here.
    const dx = Math.max(Math.abs(point.x - x) - (point.reach ?? 0), 0);
    const dy = Math.abs(point.y - y);
    const far = reads === "x" ? dx : reads === "y" ? dy : dx * dx + dy * dy;
    const tie = reads === "y" ? dx : dy;
    if (far < least || (far === least && tie < leastTie)) {
      best = point;
      least = far;
      leastTie = tie;
    }
  }
  return best;
}

/** The points that are read with this one, itself included: from the top down along x, from the left along y. */
export function together(points: readonly Point[], reads: Reads, point: Point): readonly Point[] {
  return points
    .filter((other) => (reads === "y" || other.x === point.x) && (reads === "x" || other.y === point.y))
    .sort((a, b) => (reads === "y" ? a.x - b.x : a.y - b.y));
}
