import fc from "fast-check";
import { expect, test } from "vitest";
import { boxAround, place, type Placement } from "#browser/placement.ts";

const frame = { left: 0, top: 0, right: 800, bottom: 400 };
const at = (x: number, y: number, more: Partial<Placement> = {}): Placement => ({
  width: 200,
  height: 100,
  x,
  y,
  gap: 12,
  isBeside: false,
  frame,
  bounds: frame,
  avoid: [boxAround([{ x, y }], 10)],
  ...more,
});

test("place stands above the point, centred", () => {
  expect(place(at(400, 300))).toEqual({ left: 300, top: 188, right: 500, bottom: 288 });
});

test("place goes below a point that has no room above", () => {
  expect(place(at(400, 50))).toMatchObject({ left: 300, top: 62 });
});

test("place along x stands beside the rule, on the roomier side and at the far end", () => {
  expect(place(at(100, 300, { isBeside: true }))).toMatchObject({ left: 112, top: 0 });
  expect(place(at(700, 100, { isBeside: true }))).toMatchObject({ left: 488, top: 300 });
});

test("place gives up the least important box first", () => {
  const point = { x: 150, y: 300 };
  const narrow = { left: 0, top: 0, right: 300, bottom: 400 };
  const avoid = [boxAround([point], 10), boxAround([point, { x: 150, y: 20 }], 10)];
  const box = place(at(point.x, point.y, { isBeside: true, frame: narrow, bounds: narrow, avoid }));
  expect(box).toMatchObject({ top: 0 });
});

test("place never leaves the bounds and never covers the point where there is room for both", () => {
  const coordinate = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(
      coordinate(800),
      coordinate(400),
      fc.boolean(),
      fc.integer({ min: 20, max: 180 }),
      (x, y, isBeside, height) => {
        const { left, top } = place(at(x, y, { isBeside, height }));
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + 200).toBeLessThanOrEqual(800);
        expect(top + height).toBeLessThanOrEqual(400);
        expect(left < x && x < left + 200 && top < y && y < top + height).toBe(false);
      },
    ),
  );
});
