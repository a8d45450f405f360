import { describe, expect, it } from "vitest";
import { divergingBars } from "#kit/diverging-bars.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Gap {
  readonly name: string;
  readonly value: number;
}

const form = (rows: readonly Gap[]) => (stage: Stage) =>
  divergingBars(stage, rows, {
    key: (row) => row.name,
    value: (row) => row.value,
    name: (row) => row.name,
    label: (row) => String(row.value),
    strong: () => false,
    belowName: "di bawah",
    aboveName: "di atas",
    head: (row) => row.name,
    text: (row) => String(row.value),
  });

describe("divergingBars", () => {
  it("refuses to draw nothing", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: diverging-bar has no rows");
  });

  it("refuses a row without a value", () => {
    const rows = [{ name: "Bali", value: null as unknown as number }]; // what a careless derive would give
    expect(() => draw(form(rows), "wide")).toThrow("not a number: diverging-bar, row 1, null");
  });

  it.each([
    ["a single row above", [5]],
    ["a single row below", [-5]],
    ["rows on the benchmark", [0, 0]],
    ["rows on both sides", [29, 0.1, -27]],
  ])("draws %s", (_, values) => {
    expectSensible(form(values.map((value, index) => ({ name: `Provinsi ${index}`, value }))), values.length);
  });

  it("keeps one scale on both sides", () => {
    const [up, zero, down] = draw(form([8, 0, -4].map((value) => ({ name: "Bali", value }))), "wide").readings.map(
      ({ x }) => x,
    );
    expect((up ?? 0) - (zero ?? 0)).toBeCloseTo(2 * ((zero ?? 0) - (down ?? 0)));
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([5, -5].map((value) => ({ name, value }))), 2);
  });
});
