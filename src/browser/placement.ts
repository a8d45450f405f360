export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placement {
  /** Size of the tooltip. */
  readonly width: number;
  readonly height: number;
  /** The point that is read, and how far from it the tooltip stands. */
  readonly x: number;
  readonly y: number;
  readonly gap: number;
  /** Beside the point, at the far end of `frame`, as a reading along x wants it; else above or below it. */
  readonly isBeside: boolean;
  readonly frame: Box;
  /** The tooltip never leaves this box, and avoids these, the most important first. */
  readonly bounds: Box;
  readonly avoid: readonly Box[];
}

/** The smallest box around some places, grown by a margin. */
export function boxAround(places: readonly { readonly x: number; readonly y: number }[], margin: number): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - margin,
    top: Math.min(...ys) - margin,
    right: Math.max(...xs) + margin,
    bottom: Math.max(...ys) + margin,
  };
}

/** Where the top left corner of the tooltip goes. What cannot all be avoided is given up from the end of the list. */
export function place(placement: Placement): { readonly left: number; readonly top: number } {
  const { width, height, bounds, avoid } = placement;
  const within = ([left, top]: readonly [number, number]): Box => {
    const [x, y] = [
      Math.max(bounds.left, Math.min(left, bounds.right - width)),
      Math.max(bounds.top, Math.min(top, bounds.bottom - height)),
    ];
    return { left: x, top: y, right: x + width, bottom: y + height };
  };
  const boxes = candidates(placement).map(within);
  for (let kept = avoid.length; kept > 0; kept--) {
    const free = boxes.find((box) => avoid.slice(0, kept).every((other) => !overlaps(box, other)));
    if (free) return free;
  }
  return boxes[0] ?? bounds;
}

function candidates({ width, height, x, y, gap, isBeside, frame, avoid, bounds }: Placement): [number, number][] {
  const [left, right] = [x - gap - width, x + gap];
  const [above, below] = [y - gap - height, y + gap];
  const roomier = bounds.right - x > x - bounds.left ? [right, left] : [left, right];
  const isLow = y > (frame.top + frame.bottom) / 2;
  // The far end first: the pointer then slides along the line of reading without meeting the tooltip.
  const ends = isLow ? [frame.top, frame.bottom - height] : [frame.bottom - height, frame.top];
  const beside = ends.flatMap((end) => roomier.map((side): [number, number] => [side, end]));
  const centred = [above, below].map((side): [number, number] => [x - width / 2, side]);
  const group = avoid.flatMap((box): [number, number][] => [
    [x - width / 2, box.top - height],
    [x - width / 2, box.bottom],
  ]);
  const level = roomier.map((side): [number, number] => [side, y - height / 2]);
  return isBeside ? [...beside, ...group, ...level, ...centred] : [...centred, ...group, ...level];
}

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
