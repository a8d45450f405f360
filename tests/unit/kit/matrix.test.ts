import { describe, expect, it } from "vitest";
import { color } from "#kit/colors.ts";
import { matrix } from "#kit/matrix.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

type Pair = readonly [seller: string, buyer: string];

const form =
  (rows: readonly Pair[], names: readonly string[] = ["Jawa", "Sumatera"], label = "620") =>
  (stage: Stage) => {
    const places = names.map((name) => ({ key: name, name }));
    return matrix(stage, rows, {
      rows: places,
      columns: places,
      from: ([seller]) => seller,
      to: ([, buyer]) => buyer,
      fill: () => color("seq-2"),
      ink: () => color("on-seq-2"),
      strong: () => false,
      label: () => label,
      series: ([seller]) => seller,
      head: (row) => row.join(" ke "),
      text: () => label,
    });
  };

describe("matrix", () => {
  it("puts sellers in rows and buyers in columns", () => {
    const rows: Pair[] = [
      ["Jawa", "Sumatera"],
      ["Sumatera", "Jawa"],
    ];
    const [out, back] = draw(form(rows), "wide").readings;
    expect(out?.x).toBeGreaterThan(back?.x ?? 0);
    expect(out?.y).toBeLessThan(back?.y ?? 0);
    expectSensible(form(rows), 2);
  });

  it("refuses to draw nothing, and a pair that is none of its own", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: matrix has no rows");
    expect(() => draw(form([["Jawa", "Bali"]]), "wide")).toThrow("a pair outside the matrix: Jawa, Bali");
  });

  it("sets names that would touch on lines of their own", () => {
    const names = ["Kalimantan", "Sulawesi", "Nusa Tenggara", "Maluku–Papua", "Sumatera", "Jawa–Madura"];
    const rows: Pair[] = names.map((name) => [name, name]);
    const height = (all: readonly string[]) => draw(form(rows.slice(0, all.length), all), "narrow").height;
    expect(height(names) - height(names.slice(0, 5))).toBeGreaterThanOrEqual(36);
    expectSensible(form(rows, names), 6);
  });

  it("cuts a value that is wider than its cell", () => {
    expectSensible(form([["Jawa", "Jawa"]], ["Jawa", "Bali", "Aceh", "Riau"], "1".repeat(100)), 1);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([[name, name]], [name]), 1);
  });
});
