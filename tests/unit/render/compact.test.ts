import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactPath, roundNumbers } from "#render/compact.ts";

describe("roundNumbers", () => {
  it.each([
    ["12.3456", "12.3"],
    ["translate(0.04,-1.96)", "translate(0,-2)"],
    ["3", "3"],
    ["1e-7", "1e-7"],
    ["1.5e-7", "0"],
  ])("makes of %s %s", (value, rounded) => {
    expect(roundNumbers(value)).toBe(rounded);
  });
});

describe("compactPath", () => {
  it.each([
    ["writes differences", "M10,20L12.5,20L12.5,18.26", "M10 20l2.5 0 0-1.7"],
    ["drops points that fall together", "M0,0L0.01,0.02L5,5", "M0 0l5 5"],
    ["starts each ring by itself", "M0,0L1,0L1,1ZM10,10L11,10L11,11Z", "M0 0l1 0 0 1zM10 10l1 0 0 1z"],
    ["reads H and V", "M0,0H10V5H0Z", "M0 0l10 0 0 5-10 0z"],
    ["leaves a lone point", "M4,4Z", "M4 4z"],
    ["only rounds curves", "M0,0C1.234,2,3,4,5,6.789", "M0,0C1.2,2,3,4,5,6.8"],
  ])("%s", (_, d, short) => {
    expect(compactPath(d)).toBe(short);
  });

  it("never lets errors add up: each point is where rounding puts it", () => {
    const coordinate = fc
      .double({ min: -700, max: 700, noNaN: true, noDefaultInfinity: true })
      .map((x) => x.toFixed(3));
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }), (points) => {
        const wanted = points.map(([x, y]) => [Math.round(Number(x) * 10), Math.round(Number(y) * 10)]);
        const short = compactPath(`M${points.map((point) => point.join(",")).join("L")}`);
        const [start = [], ...steps] = [...short.matchAll(/(-?\d*\.?\d+)[ ]?(-?\d*\.?\d+)/g)].map(([, dx, dy]) => [
          Math.round(Number(dx) * 10),
          Math.round(Number(dy) * 10),
        ]);
        const met = [start];
        for (const [dx = 0, dy = 0] of steps) met.push([(met.at(-1)?.[0] ?? 0) + dx, (met.at(-1)?.[1] ?? 0) + dy]);
        const apart = wanted.filter(
          ([x, y], index) => index === 0 || x !== wanted[index - 1]?.[0] || y !== wanted[index - 1]?.[1],
        );
        expect(met.map(([x = 0, y = 0]) => [x + 0, y + 0])).toEqual(apart.map(([x = 0, y = 0]) => [x + 0, y + 0]));
      }),
    );
  });
});
