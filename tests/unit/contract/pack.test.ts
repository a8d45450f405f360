import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contract } from "#contract/contract.ts";
import { pack } from "#contract/pack.ts";
import { unpack } from "#contract/unpack.ts";
import { archive, frozenCharts } from "#registry/releases.ts";
import { contractOf } from "#render/contract-of.ts";
import { viewsOf } from "#render/picture.ts";
import { chartCases } from "../render/drawn.ts";

const inPage = (contract: Contract): Contract => unpack(JSON.parse(JSON.stringify(pack(contract))) as never);

/** How far from where they were places are at most, in tenths of a unit. */
function astray(before: Contract, after: Contract): number {
  const flat = ({ at, reach }: Contract) => [
    ...at.narrow,
    ...at.wide,
    ...(reach?.narrow ?? []),
    ...(reach?.wide ?? []),
  ];
  const [from, to] = [flat(before), flat(after)];
  if (from.length !== to.length) return Infinity;
  return Math.max(0, ...from.map((value, index) => Math.round(10 * Math.abs(value - (to[index] ?? NaN)))));
}

const withoutPlaces = ({ at: _, reach: __, ...rest }: Contract) => rest;

/** For each point the first of those that are read with it. */
function groups({ reads, points, at }: Contract, size: "narrow" | "wide"): readonly number[] {
  const [xs, ys] = [at[size].slice(0, points.length), at[size].slice(points.length)];
  const keys = points.map((_, index) => `${reads === "y" ? "" : xs[index]} ${reads === "x" ? "" : ys[index]}`);
  return keys.map((key) => keys.indexOf(key));
}

function expectSame(before: Contract, after: Contract): void {
  expect(withoutPlaces(after)).toEqual(withoutPlaces(before));
  expect(astray(before, after)).toBeLessThanOrEqual(1);
  for (const size of ["narrow", "wide"] as const) expect(groups(after, size)).toEqual(groups(before, size));
}

describe("a packed contract", () => {
  it.each(chartCases)("is the one of %s again, places to a tenth of a unit", (_, chart) => {
    for (const view of viewsOf(chart)) {
      const contract = contractOf(chart, "id", view);
      expectSame(contract, inPage(contract));
    }
  });

  it("is that of an archived chart again", () => {
    for (const { id, version } of frozenCharts)
      for (const { points } of archive.chart(id, "en", version).views) expectSame(points, inPage(points));
  });

  it("is shorter by more than half where points stand on a straight line over what they say", () => {
    const values = Array.from({ length: 60 }, (_, index) => ((index * 7919) % 601) / 10);
    const contract = sample(
      "x",
      values.map((value, index) => [index, 300 - 3 * value, `${value} percent`]),
    );
    const packed = JSON.stringify(pack(contract));
    expect(packed.length).toBeLessThan(JSON.stringify(contract).length / 2);
    expect(pack(contract).at.wide.map(([over]) => over)).toEqual(["n", "."]);
    expectSame(contract, inPage(contract));
  });

  it("comes back whatever the points are and say", () => {
    const point = fc.tuple(
      fc.integer({ min: 0, max: 6 }).map((x) => x * 10.5),
      fc.double({ min: 0, max: 390, noNaN: true }),
      fc.oneof(fc.stringMatching(/^[a-z0-9 ,.−+%-]{0,12}$/), fc.integer().map(String)),
    );
    fc.assert(
      fc.property(fc.constantFrom("x", "y", "xy"), fc.array(point, { maxLength: 30 }), (reads, points) => {
        const contract = sample(reads, points);
        expectSame(contract, inPage(contract));
      }),
    );
  });

  it("refuses words with the sign that has a meaning of its own", () => {
    expect(() => pack(sample("x", [[0, 0, "5 ¤"]]))).toThrow("words with ¤");
  });
});

/** One series of points: x, y and what each says. */
function sample(
  reads: Contract["reads"],
  points: readonly (readonly [x: number, y: number, text: string])[],
): Contract {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const at = (scale: number) => [...points.map(([x]) => tenth(scale * x)), ...points.map(([, y]) => tenth(scale * y))];
  return {
    reads,
    series: [["Aceh", "currentColor", "11"]],
    points: points.map(([, , text], index) => [0, `Aceh, ${2000 + index}`, text]),
    at: { narrow: at(0.4), wide: at(1) },
    label: "Explore",
    hint: "Arrows move",
  };
}
