import { describe, expect, it } from "vitest";
import { bullet } from "#kit/bullet.ts";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Rate {
  readonly name: string;
  readonly value: number;
  readonly benchmark: number;
}

const form = (rows: readonly Rate[]) => (stage: Stage) =>
  bullet(stage, rows, {
    key: (row) => row.name,
    value: (row) => row.value,
    benchmark: (row) => row.benchmark,
    benchmarkName: "Indonesia",
    name: (row) => row.name,
    detail: (row) => row.name,
    label: (row) => String(row.value),
    color: () => color("accent"),
    ink: () => color("text"),
    head: (row) => row.name,
    text: (row) => String(row.value),
  });

describe("bullet", () => {
  it("refuses to draw nothing", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: bullet has no rows");
  });

  it("refuses a row without a benchmark", () => {
    const rows = [{ name: "Bali", value: 1, benchmark: null as unknown as number }]; // what a careless derive would give
    expect(() => draw(form(rows), "wide")).toThrow("not a number: bullet, row 1, null");
  });

  it.each([
    ["one row", [[5, 4]]],
    ["a value far below its benchmark, one at it and one above", [[1, 9], [9, 9], [12, 9]]], // prettier-ignore
    ["zeros", [[0, 0]]],
    ["a value below zero", [[-3, 2]]],
  ] as const)("draws %s", (_, pairs) => {
    expectSensible(form(pairs.map(([value, benchmark]) => ({ name: "Bali", value, benchmark }))), pairs.length);
  });

  it("reckons all bars on one scale", () => {
    const rows = [4, 8].map((value) => ({ name: "Bali", value, benchmark: 10 }));
    const [a, b] = draw(form([...rows, { name: "Bali", value: 0, benchmark: 10 }]), "narrow").readings;
    expect((b?.x ?? 0) - 1).toBeCloseTo(2 * ((a?.x ?? 0) - 1));
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([{ name, value: 5, benchmark: 4 }]), 1);
  });
});
