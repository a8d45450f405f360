import { describe, expect, it } from "vitest";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";
import { tracker } from "#kit/tracker.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Point {
  readonly name: string;
  readonly year: number;
  readonly value: number;
  readonly isProvisional?: boolean;
}

const form = (rows: readonly Point[]) => (stage: Stage) =>
  tracker(stage, rows, {
    key: (row) => row.name,
    name: (row) => row.name,
    x: (row) => row.year,
    value: (row) => row.value,
    color: () => color("accent"),
    strong: () => false,
    provisional: (row) => row.isProvisional ?? false,
    label: (row) => String(row.value),
    period: "2020–2025",
    last: "2025",
    series: (row) => row.name,
    head: (row) => `${row.name}, ${row.year}`,
    text: (row) => String(row.value),
  });

const line = (years: readonly number[], name = "Batam"): Point[] =>
  years.map((year) => ({ name, year, value: year - 2000 }));

const paths = (svg: string) => [...svg.matchAll(/<path[^>]* d="([^"]*)"/g)].map(([, d = ""]) => d);

describe("tracker", () => {
  it("draws every line in its own height, so that equal courses look equal", () => {
    const low = line([2020, 2021, 2022], "Ternate");
    const high = low.map((row) => ({ ...row, name: "Batam", value: row.value * 100 }));
    const { readings } = draw(form([...low, ...high]), "wide");
    const rise = (from: number) => (readings[from]?.y ?? 0) - (readings[from + 2]?.y ?? 0);
    expect(rise(0)).toBeCloseTo(rise(3));
    expectSensible(form([...low, ...high]), 6);
  });

  it("leaves a gap where a year is missing", () => {
    const { svg } = draw(form(line([2020, 2021, 2023, 2024])), "wide");
    expect(paths(svg).some((d) => (d.match(/M/g) ?? []).length === 2)).toBe(true);
  });

  it("dashes the way to a provisional point", () => {
    const rows = line([2023, 2024, 2025]).map((row) => ({ ...row, isProvisional: row.year === 2025 }));
    expect(draw(form(rows), "narrow").svg).toContain("stroke-dasharray");
  });

  it("refuses to draw nothing, and a point without a value", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: tracker has no rows");
    expect(() => draw(form([{ name: "Batam", year: 2020, value: NaN }]), "wide")).toThrow(
      "not a number: tracker, row 1, NaN",
    );
  });

  it("draws one point, and a line that never moves", () => {
    expectSensible(form(line([2025])), 1);
    expectSensible(form(line([2023, 2024, 2025]).map((row) => ({ ...row, value: 7 }))), 3);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form(line([2024, 2025], name)), 2);
  });
});
