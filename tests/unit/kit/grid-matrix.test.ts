import { describe, expect, it } from "vitest";
import { color } from "#kit/colors.ts";
import { gridMatrix } from "#kit/grid-matrix.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

type Pair = readonly [seller: string, buyer: string];

const form =
  (rows: readonly Pair[], names: readonly string[] = ["Aceh", "Bali", "Papua"]) =>
  (stage: Stage) =>
    gridMatrix(stage, rows, {
      places: names.map((name, index) => ({ key: name, name, code: name.slice(0, 2), group: index < 2 ? "a" : "b" })),
      from: ([seller]) => seller,
      to: ([, buyer]) => buyer,
      fill: ([seller]) => color(seller === "Aceh" ? "seq-2" : "seq-5"),
      classes: [{ fill: color("seq-2"), label: "di bawah 1" }],
      series: ([seller]) => seller,
      head: (row) => row.join(" ke "),
      text: () => "620",
    });

const rows: readonly Pair[] = [
  ["Aceh", "Bali"],
  ["Aceh", "Papua"],
  ["Papua", "Aceh"],
];

describe("gridMatrix", () => {
  it("puts sellers in rows and buyers in columns, groups apart", () => {
    const [near, far, back] = draw(form(rows), "wide").readings;
    expect(near?.y).toBe(far?.y);
    expect(back?.y).toBeGreaterThan(near?.y ?? NaN);
    // One place further and the gap of a third of a cell: more than between neighbours of a group.
    const step = (far?.x ?? NaN) - (near?.x ?? NaN);
    expect(step).toBeGreaterThan((near?.x ?? NaN) - (back?.x ?? NaN));
    expectSensible(form(rows), 3);
  });

  it("draws neighbours of a class as one run, and holds the same paths in both sizes", () => {
    const paths = (size: "narrow" | "wide") =>
      [...draw(form(rows), size).svg.matchAll(/ d="(M\d+,0h[^"V]*)"/g)].map(([, d]) => d);
    expect(paths("wide")).toEqual(["M1,0h1m0.3,0h1", "M0,0h1"]);
    expect(paths("narrow")).toEqual(paths("wide"));
  });

  it("refuses to draw nothing, and a pair that is none of its own", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: matrix has no rows");
    expect(() => draw(form([["Aceh", "Jawa"]]), "wide")).toThrow("a pair outside the matrix: Aceh, Jawa");
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([[name, "Bali"]], [name, "Bali"]), 1);
  });
});
