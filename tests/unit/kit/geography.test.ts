import { describe, expect, it } from "vitest";
import { centre, shapesIn } from "#kit/geography.ts";

const box = [
  [0, 0],
  [304, 120],
] as const;
const shapes = shapesIn(box);

describe("shapesIn", () => {
  it("draws all 38 provinces, each with at least one island", () => {
    expect(shapes).toHaveLength(38);
    expect(shapes.filter(({ geometry }) => geometry.coordinates.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("keeps every point inside the box and on the half-unit grid", () => {
    const points = shapes.flatMap(({ geometry }) => geometry.coordinates.flat(2) as number[][]);
    for (const [x = -1, y = -1] of points) {
      expect(x >= 0 && x <= 304 && y >= 0 && y <= 120, `${x},${y}`).toBe(true);
      expect([(x * 2) % 1, (y * 2) % 1]).toEqual([0, 0]);
    }
  });

  it("draws only the provinces that are asked for, and lets them fill the box", () => {
    const [shape, ...rest] = shapesIn(box, ["82"]);
    expect(rest).toEqual([]);
    const ys = (shape?.geometry.coordinates.flat(2) as number[][]).map(([, y = 0]) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(110);
  });
});

describe("centre", () => {
  it("stands inside the box for each province", () => {
    for (const shape of shapes) {
      const [x, y] = centre(shape);
      expect(x > 0 && x < 304 && y > 0 && y < 120, shape.id).toBe(true);
    }
  });
});
