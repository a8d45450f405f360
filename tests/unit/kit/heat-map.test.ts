import { describe, expect, it } from "vitest";
import { heatMap } from "#kit/heat-map.ts";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

interface Cell {
  readonly name: string;
  readonly year: number;
  readonly value: number;
}

const form =
  (rows: readonly Cell[], columns = [2023, 2024, 2025]) =>
  (stage: Stage) =>
    heatMap(stage, rows, {
      line: (row) => row.name,
      name: (row) => row.name,
      group: () => "",
      strong: () => false,
      column: (row) => row.year,
      columns,
      columnTicks: [2023, 2025],
      columnLabel: String,
      fill: (row) => color(row.value < 0 ? "seq-shrink" : "seq-3"),
      ink: () => color("on-seq-3"),
      label: (row) => String(row.value),
      falling: (row) => row.value < 0,
      classes: [{ fill: color("seq-3"), label: "naik" }],
      missingName: "tidak ada",
      head: (row) => `${row.name}, ${row.year}`,
      text: (row) => String(row.value),
    });

const full = [2023, 2024, 2025].map((year) => ({ name: "Bali", year, value: 5 }));

describe("heatMap", () => {
  it("marks the cells, the values and the name of each line with its key", () => {
    const two = [...full, ...full.map((cell) => ({ ...cell, name: "Aceh" }))];
    for (const [size, marked] of [
      ["narrow", 2],
      ["wide", 3],
    ] as const)
      expect(draw(form(two), size).svg.match(/ data-s="Bali"/g)).toHaveLength(marked);
  });

  it("refuses to draw nothing", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: heat-map has no rows");
  });

  it("draws a single row, and hatches the columns that it has none for", () => {
    expectSensible(form([{ name: "Bali", year: 2024, value: 5 }]), 1);
    const { svg } = draw(form([{ name: "Bali", year: 2024, value: 5 }]), "wide");
    expect(svg).toContain("tidak ada");
    expect(svg).toContain("-hatch)");
  });

  it("has no hatch and no name for it where nothing is missing", () => {
    const { svg } = draw(form(full), "wide");
    expect(svg).not.toContain("tidak ada");
    expect(svg).not.toContain("-hatch)");
  });

  it("refuses a row without a column", () => {
    expect(() => draw(form([{ name: "Bali", year: NaN, value: 5 }]), "wide")).toThrow("not a number: heat-map, row 1");
  });

  it.each(Object.entries(hardNames))("survives %s", (_, name) => {
    expectSensible(form([...full, { name, year: 2025, value: -1 }]), 4);
  });

  it("draws ten thousand cells", () => {
    const years = Array.from({ length: 100 }, (_, index) => 1926 + index);
    const many = years.flatMap((line) => years.map((year) => ({ name: `Provinsi ${line}`, year, value: 4 })));
    expect(draw(form(many, years), "narrow").readings).toHaveLength(10_000);
  });
});
