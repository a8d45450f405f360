import { describe, expect, it } from "vitest";
import provinces from "../../../data/provinces/provinces.csv?raw";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";
import { tileGrid } from "#kit/tile-grid.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

const codes = provinces
  .split("\n")
  .slice(1)
  .map((row) => row.slice(0, 2))
  .filter((code) => /^[1-9]\d$/.test(code));

const form =
  (rows: readonly string[], short = "XX") =>
  (stage: Stage) =>
    tileGrid(stage, rows, {
      key: (row) => row,
      fill: () => color("seq-2"),
      ink: () => color("on-seq-2"),
      short: () => short,
      value: () => "5,1",
      classes: [{ fill: color("seq-2"), label: "3–5" }],
      name: (row) => row,
      head: (row) => row,
      text: () => "5,1",
    });

describe("tileGrid", () => {
  it("has one tile for each of the 38 provinces, none over another", () => {
    expect(codes).toHaveLength(38);
    const { readings } = draw(form(codes), "wide");
    expect(new Set(readings.map(({ x, y }) => `${x} ${y}`)).size).toBe(38);
    expectSensible(form(codes), 38);
  });

  it("hatches the tile of a province without a row", () => {
    expect(draw(form(codes), "wide").svg).not.toContain("hatch");
    expect(draw(form(codes.slice(1)), "wide").svg).toContain("hatch");
  });

  it("refuses to draw nothing, and a place that is no province", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: tile-grid has no rows");
    expect(() => draw(form(["00"]), "wide")).toThrow("provinces without a tile: 00");
  });

  it("draws a single province", () => {
    expectSensible(form(["82"]), 1);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form(["82"], name), 1);
  });
});
