import { describe, expect, it } from "vitest";
import { color } from "#kit/colors.ts";
import { slope } from "#kit/slope.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface End {
  readonly name: string;
  readonly year: number;
  readonly value: number;
}

const form =
  (rows: readonly End[], cut = false) =>
  (stage: Stage) =>
    slope(stage, rows, {
      series: (row) => row.name,
      isEnd: (row) => row.year === 2025,
      value: (row) => row.value,
      name: (row) => row.name,
      label: (row) => String(row.value),
      color: () => color("accent"),
      ink: () => color("text"),
      strong: () => false,
      from: "2010",
      to: "2025",
      cut,
      head: (row) => `${row.name}, ${row.year}`,
      text: (row) => String(row.value),
    });

const pair = (name: string, from: number, to: number) => [
  { name, year: 2010, value: from },
  { name, year: 2025, value: to },
];

describe("slope", () => {
  it("refuses to draw nothing", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: slope has no rows");
  });

  it("refuses a row without a value", () => {
    const rows = [{ name: "Bali", year: 2010, value: null as unknown as number }]; // what a careless derive would give
    expect(() => draw(form(rows), "wide")).toThrow("not a number: slope, row 1, null");
  });

  it("draws one end alone as a point, without a line", () => {
    expectSensible(form(pair("Bali", 1, 2).slice(1)), 1);
    const lines = (rows: readonly End[]) => draw(form(rows), "wide").svg.match(/stroke-width="1.8"/g)?.length ?? 0;
    expect([lines(pair("Bali", 1, 2)), lines(pair("Bali", 1, 2).slice(1))]).toEqual([1, 0]);
  });

  it("draws two equal values as a level line", () => {
    expectSensible(form(pair("Bali", 3, 3), true), 2);
  });

  it("says that its scale is cut, and only then", () => {
    expect(draw(form(pair("Bali", 3, 4), true), "narrow").svg).toContain("sumbu tidak mulai dari nol");
    expect(draw(form(pair("Bali", 3, 4)), "narrow").svg).not.toContain("sumbu tidak mulai dari nol");
  });

  it("keeps twelve equal ends apart inside the picture", () => {
    const rows = Array.from({ length: 12 }, (_, index) => pair(`Provinsi ${index}`, 5, 5)).flat();
    expectSensible(form(rows), 24);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form(pair(name, 1, 2)), 2);
  });
});
