import { describe, expect, it } from "vitest";
import { color } from "#kit/colors.ts";
import { lollipop } from "#kit/lollipop.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Place {
  readonly name: string;
  readonly value: number;
}

const form = (rows: readonly Place[], reference?: number) => (stage: Stage) =>
  lollipop(stage, rows, {
    key: (row) => row.name,
    value: (row) => row.value,
    name: (row) => row.name,
    label: (row) => String(row.value),
    color: () => color("accent"),
    ink: () => color("text"),
    strong: () => false,
    ...(reference === undefined ? {} : { reference }),
    head: (row) => row.name,
    text: (row) => String(row.value),
  });

describe("lollipop", () => {
  it("refuses to draw nothing", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: lollipop has no rows");
  });

  it("refuses a row without a value", () => {
    const rows = [{ name: "Bali", value: null as unknown as number }]; // what a careless derive would give
    expect(() => draw(form(rows), "wide")).toThrow("not a number: lollipop, row 1, null");
  });

  it("draws a single row", () => {
    expectSensible(form([{ name: "Bali", value: 5 }], 4), 1);
  });

  it("draws rows that are all zero", () => {
    const rows = ["Bali", "Aceh"].map((name) => ({ name, value: 0 }));
    expectSensible(form(rows), 2);
  });

  it("puts a value below zero left of zero", () => {
    const [up, down] = draw(
      form([
        { name: "Bali", value: 5 },
        { name: "Aceh", value: -5 },
      ]),
      "wide",
    ).readings;
    expect(down?.x).toBeLessThan(up?.x ?? 0);
    expectSensible(form([{ name: "Aceh", value: -5 }]), 1);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([{ name, value: 5 }]), 1);
  });
});
