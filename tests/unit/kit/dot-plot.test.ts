import { describe, expect, it } from "vitest";
import { provinceColor } from "#kit/colors.ts";
import { dotPlot } from "#kit/dot-plot.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Dot {
  readonly industry: string;
  readonly place: string;
  readonly value: number;
}

const form = (rows: readonly Dot[]) => (stage: Stage) =>
  dotPlot(stage, rows, {
    key: (row) => row.industry,
    name: (row) => row.industry,
    series: (row) => row.place,
    seriesName: (row) => row.place,
    color: (row) => provinceColor(row.place),
    value: (row) => row.value,
    label: (row) => (row.value > 1 ? String(row.value) : null),
    ticks: [0, 1, 2],
    tickLabel: String,
    benchmark: { x: 1, name: "Indonesia" },
    joined: true,
    head: (row) => row.industry,
    text: (row) => String(row.value),
  });

const rows = [
  { industry: "A", place: "82", value: 2.1 },
  { industry: "A", place: "35", value: 1 },
  { industry: "C", place: "82", value: 0.2 },
];

describe("dotPlot", () => {
  it("puts the series of a key on one line, by value", () => {
    const [first, second, third] = draw(form(rows), "wide").readings;
    expect(second?.y).toBe(first?.y);
    expect(second?.x).toBeLessThan(first?.x ?? 0);
    expect(third?.y).toBeGreaterThan(first?.y ?? 0);
    expectSensible(form(rows), 3);
  });

  it("refuses to draw nothing, and a dot without a value", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: dot-plot has no rows");
    expect(() => draw(form([{ industry: "A", place: "82", value: NaN }]), "wide")).toThrow(
      "not a number: dot-plot, row 1, NaN",
    );
  });

  it("draws a single dot, and dots at zero", () => {
    expectSensible(form(rows.slice(0, 1)), 1);
    expectSensible(form(rows.map((row) => ({ ...row, value: 0 }))), 3);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, industry) => {
    expectSensible(form([{ industry, place: industry, value: 1.5 }]), 1);
  });
});
