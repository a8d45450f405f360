import { describe, expect, it } from "vitest";
import { ticksFor, yearTicks } from "#kit/ticks.ts";

describe("ticksFor", () => {
  it.each([
    [
      [5, 34.17],
      [0, 10, 20, 30, 40],
    ],
    [
      [-3.2, 2.9],
      [-4, -2, 0, 2, 4],
    ],
    [
      [-0.02, -0.01],
      [-0.02, -0.015, -0.01, -0.005, 0],
    ],
    [[0], [0]],
  ])("of %o are %o", (values, ticks) => expect(ticksFor(values)).toEqual(ticks));

  it.each([[[3, 9000]], [[-15.74, 34.17]], [[0.001]], [[1234567, -1]]])("hold zero and all of %o", (values) => {
    const ticks = ticksFor(values);
    expect(ticks).toContain(0);
    expect(Math.min(...ticks)).toBeLessThanOrEqual(Math.min(...values));
    expect(Math.max(...ticks)).toBeGreaterThanOrEqual(Math.max(...values));
    expect(ticks.length).toBeLessThan(9);
  });
});

describe("yearTicks", () => {
  it("end with the last year", () => {
    expect(yearTicks(2011, 2025, 8)).toEqual([2011, 2013, 2015, 2017, 2019, 2021, 2023, 2025]);
    expect(yearTicks(2024, 2025, 3)).toEqual([2024, 2025]);
    expect(yearTicks(2011, 2025, 3).at(-1)).toBe(2025);
  });
});
