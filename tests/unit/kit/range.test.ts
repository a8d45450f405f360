import { describe, expect, it } from "vitest";
import { color } from "#kit/colors.ts";
import { range, type Side } from "#kit/range.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Two {
  readonly name: string;
  readonly a: number;
  readonly b: number;
  readonly chosen: Side | null;
}

const form =
  (rows: readonly Two[], log = false) =>
  (stage: Stage) =>
    range(stage, rows, {
      value: (row, side) => row[side],
      label: (row, side) => String(row[side]),
      chosen: (row) => row.chosen,
      otherName: "lain",
      name: (row) => row.name,
      key: (row) => row.name.slice(0, 4),
      color: () => color("accent"),
      log,
      head: (row) => row.name,
      text: (row) => String(row.a),
    });

const bali = { name: "Bali", a: 5, b: 4, chosen: "a" } as const;
const filled = /<circle[^>]*fill="var\(--accent\)"/g;

describe("range", () => {
  it("refuses to draw nothing", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: range has no rows");
  });

  it("refuses a row with one figure only", () => {
    const rows = [{ ...bali, b: null as unknown as number }]; // what a careless derive would give
    expect(() => draw(form(rows), "wide")).toThrow("not a number: range, row 1, null");
  });

  it("refuses zero on a log scale", () => {
    expect(() => draw(form([{ ...bali, b: 0 }], true), "wide")).toThrow("not a number: range, row 1, -Infinity");
  });

  it("draws one row, and two equal figures", () => {
    expectSensible(form([bali]), 1);
    expectSensible(form([{ ...bali, b: 5 }]), 1);
  });

  it("fills the figure in use, and neither where none is", () => {
    const fills = (rows: readonly Two[]) => draw(form(rows), "wide").svg.match(filled)?.length ?? 0;
    expect(fills([bali])).toBe(1);
    expect(fills([{ ...bali, chosen: null }])).toBe(0);
    expect(draw(form([{ ...bali, chosen: null }]), "wide").svg).not.toContain("dipakai");
  });

  it("says that its scale is cut, where it is and has no zero of its own", () => {
    const says = (rows: readonly Two[], log = false) =>
      draw(form(rows, log), "wide").svg.includes("tidak mulai dari nol");
    expect([says([bali]), says([{ ...bali, b: 0 }]), says([{ ...bali, b: -4 }]), says([bali], true)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([{ ...bali, name }]), 1);
  });
});
