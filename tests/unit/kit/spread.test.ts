import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "#kit/spread.ts";

describe("spread", () => {
  it.each([
    ["leaves labels that are far apart", [10, 50, 90], [10, 50, 90]],
    ["parts two that touch around their mean", [50, 52], [41, 61]],
    ["keeps the order of equal wishes", [50, 50, 50], [30, 50, 70]],
    ["answers in the order that it was asked", [52, 50], [61, 41]],
    ["stays inside the range", [2, 4], [0, 20]],
    ["pushes a crowd at the end back", [99, 100], [80, 100]],
  ])("%s", (_, wanted, placed) => {
    expect(spread(wanted, 20, [0, 100])).toEqual(placed);
  });

  it("gives nothing for nothing", () => {
    expect(spread([], 20, [0, 100])).toEqual([]);
  });

  it("never lets two labels touch, nor leave the range, as long as there is room", () => {
    const wishes = fc.array(fc.integer({ min: -50, max: 450 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const placed = spread(wanted, 20, [0, 400]).toSorted((a, b) => a - b);
        expect(placed[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(placed.at(-1)).toBeLessThanOrEqual(400 + 1e-9);
        for (let index = 1; index < placed.length; index += 1) {
          expect((placed[index] ?? 0) - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
        }
      }),
    );
  });
});
