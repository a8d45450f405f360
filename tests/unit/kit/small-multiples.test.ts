import { describe, expect, it } from "vitest";
import { color } from "#kit/colors.ts";
import { smallMultiples } from "#kit/small-multiples.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Year {
  readonly name: string;
  readonly year: number;
  readonly value: number | null;
}

const form = (rows: readonly Year[], reference?: string) => (stage: Stage) =>
  smallMultiples(stage, rows, {
    panel: (row) => row.name,
    x: (row) => row.year,
    y: (row) => row.value,
    name: (row) => row.name,
    endLabel: (row) => String(row.value),
    color: () => color("accent"),
    ink: () => color("text"),
    ...(reference === undefined ? {} : { reference }),
    provisional: () => false,
    xTicks: [2020, 2025],
    xLabel: String,
    yTicks: [0, 10],
    yLabel: String,
    head: (row) => `${row.name}, ${row.year}`,
    text: (row) => String(row.value),
  });

const series = (name: string, values: readonly (number | null)[]) =>
  values.map((value, index) => ({ name, year: 2020 + index, value }));

describe("smallMultiples", () => {
  it("refuses to draw nothing", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: small-multiples has no rows");
  });

  it("draws a single row", () => {
    expectSensible(form(series("Bali", [5])), 1);
  });

  it("draws an empty panel where all values are missing", () => {
    expectSensible(form([...series("Bali", [5, 6]), ...series("Aceh", [null, null])]), 2);
    expectSensible(form(series("Aceh", [null, null])), 0);
  });

  it("leaves a gap where a value is missing", () => {
    const strokes = (values: readonly (number | null)[]) =>
      [...draw(form(series("Bali", values)), "wide").svg.matchAll(/ d="(M[^"]*)"/g)].flatMap(([, d]) => d?.match(/M/g));
    expect(strokes([5, 6, null, 7, 8]).length - strokes([5, 6, 6, 7, 8]).length).toBe(1);
  });

  it("keeps one scale: the same value stands at the same height in its line of panels", () => {
    const readings = draw(form([...series("Bali", [5, 9]), ...series("Aceh", [5, 1])]), "wide").readings;
    expect(readings[0]?.y).toBe(readings[2]?.y);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([...series(name, [1, -2]), ...series("Bali", [3, 4])], "Bali"), 4);
  });
});
