export type Point = readonly [x: number, y: number];
type Range = readonly [from: number, to: number];

/** A flow as it is drawn: a curve with one control point. */
export interface Arc<T> {
  readonly row: T;
  readonly from: Point;
  readonly to: Point;
  readonly control: Point;
}

/** An arc rises above its chord by this part of the chord's length. */
const bend = 0.26;

/** Where each province of a map begins and receives its flows, by its code. */
export type Places = ReadonlyMap<string, Point>;

interface Ends<T> {
  readonly from: (row: T) => string;
  readonly to: (row: T) => string;
}

/**
 * The curves of flows between the places of provinces, bent upward; where the way out was drawn before, the way back
 * is bent downward.
 * @param range from the top to the bottom of the part of the picture that the curves may not leave
 * @throws when a row names a province that the map does not have
 */
export function arcsOf<T>(
  rows: readonly T[],
  places: Places,
  { from: start, to: end }: Ends<T>,
  range: Range,
): Arc<T>[] {
  const place = (code: string): Point => {
    const at = places.get(code);
    if (!at) throw new Error(`a flow names a province that the map does not have: ${code}`);
    return at;
  };
  const drawn = new Set<string>();
  return rows.map((row) => {
    const [code, other] = [start(row), end(row)];
    const [from, to] = [place(code), place(other)];
    const isWayBack = drawn.has(`${other} ${code}`);
    drawn.add(`${code} ${other}`);
    return { row, from, to, control: control(from, to, isWayBack, range) };
  });
}

/** The control point of a curve whose crest stands beside the middle of the chord: above it, or below. */
function control([x1, y1]: Point, [x2, y2]: Point, isBelow: boolean, [low, high]: Range): Point {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const side = (dx >= 0 ? 1 : -1) * (isBelow ? -1 : 1);
  const rise = 2 * bend * side;
  // The crest lies halfway between the chord and the control point, and may not leave its part of the picture.
  const beyond = (edge: number) => (4 * edge - y1 - y2) / 2;
  const y = (y1 + y2) / 2 - dx * rise;
  return [(x1 + x2) / 2 + dy * rise, Math.min(Math.max(y, beyond(low)), beyond(high))];
}

/** The middle of a curve. */
export function crest<T>(arc: Arc<T> | undefined): Point {
  if (!arc) return [0, 0];
  const { from, to, control } = arc;
  return [(from[0] + 2 * control[0] + to[0]) / 4, (from[1] + 2 * control[1] + to[1]) / 4];
}
