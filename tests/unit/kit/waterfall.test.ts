import { describe, expect, it } from "vitest";
import type { Stage } from "#kit/stage.ts";
import { waterfall } from "#kit/waterfall.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Step {
  readonly name: string;
  readonly value: number;
  readonly isTotal?: boolean;
}

const form = (rows: readonly Step[]) => (stage: Stage) =>
  waterfall(stage, rows, {
    key: (row) => row.name,
    value: (row) => row.value,
    isTotal: (row) => row.isTotal ?? false,
    name: (row) => row.name,
    label: (row) => String(row.value),
    head: (row) => row.name,
    text: (row) => String(row.value),
  });

describe("waterfall", () => {
  it("begins each step where the one before it ends", () => {
    const rows = [
      { name: "A", value: 3 },
      { name: "B", value: -1 },
      { name: "PDRB", value: 2, isTotal: true },
    ];
    const [a, b, total] = draw(form(rows), "wide").readings;
    expect(b?.x).toBeLessThan(a?.x ?? 0);
    expect(total?.x).toBeCloseTo(b?.x ?? 0);
    expectSensible(form(rows), 3);
  });

  it("refuses to draw nothing, and a step without a value", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: waterfall has no rows");
    const rows = [{ name: "A", value: null as unknown as number }]; // what a careless derive would give
    expect(() => draw(form(rows), "wide")).toThrow("not a number: waterfall, row 1, null");
  });

  it("draws one step, steps of nothing, and steps below zero", () => {
    expectSensible(form([{ name: "A", value: 3 }]), 1);
    expectSensible(form(["A", "B"].map((name) => ({ name, value: 0 }))), 2);
    expectSensible(form(["A", "B"].map((name) => ({ name, value: -2 }))), 2);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([{ name, value: 3 }]), 1);
  });
});
