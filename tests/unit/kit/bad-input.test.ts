import { describe, expect, it } from "vitest";
import type { PlotOptions } from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import { line } from "#kit/line.ts";
import { map } from "#kit/map.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { register } from "#kit/register.ts";
import { scatter } from "#kit/scatter.ts";
import { stackedBars } from "#kit/stacked-bars.ts";
import { stackedColumn } from "#kit/stacked-column.ts";
import type { Stage } from "#kit/stage.ts";
import { timeline } from "#kit/timeline.ts";
import { vintages } from "#kit/vintages.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

/** A row that each of these forms can draw: a place, its name, a year and a value. */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly value: number;
}

const bali: Row = { code: "51", name: "Bali", year: 2024, value: 5 };

const said = {
  key: (row: Row) => row.code,
  name: (row: Row) => row.name,
  head: (row: Row) => row.name,
  text: (row: Row) => `${row.value}`,
  color: () => color("accent"),
  ink: () => color("text"),
  strong: () => false,
};
const x = (row: Row) => row.year;
const value = (row: Row) => row.value;
const label = (row: Row) => `${row.value}`;
const ticks = { xTicks: [2020, 2024], xLabel: String, yTicks: [0, 10], yLabel: String };
const day = (row: Row) => `${row.year}-03-12`;

type Draw = (stage: Stage, rows: readonly Row[]) => PlotOptions;

/** Forms by the name that their complaints carry. */
const forms: Readonly<Record<string, Draw>> = {
  line: (stage, rows) =>
    line(stage, rows, {
      ...said,
      ...ticks,
      x,
      y: value,
      series: said.key,
      provisional: () => false,
      endLabel: said.name,
    }),
  vintages: (stage, rows) =>
    vintages(stage, rows, {
      ...said,
      ...ticks,
      x,
      y: value,
      current: () => true,
      provisional: () => false,
      color: color("accent"),
    }),
  "ranked-bar": (stage, rows) => rankedBars(stage, rows, { ...said, value, label }),
  scatter: (stage, rows) =>
    scatter(stage, rows, {
      ...said,
      ...ticks,
      x,
      y: value,
      label: (row) => row.name || null,
      xScale: "linear",
      xName: "tahun",
      benchmark: { y: 5, name: "garis" },
    }),
  dumbbell: (stage, rows) =>
    dumbbell(stage, rows, {
      ...said,
      from: value,
      to: value,
      fromName: "jual",
      toName: "beli",
      detail: () => "",
      remark: () => null,
      ticks: [0, 10],
      tickLabel: String,
    }),
  columns: (stage, rows) =>
    columnsInTime(stage, rows, {
      ...said,
      color: color("accent"),
      x,
      value,
      label,
      detail: said.name,
      ticks: [2020, 2026],
    }),
  register: (stage, rows) =>
    register(stage, rows, {
      ...said,
      date: day,
      size: value,
      rim: () => null,
      label: said.name,
      series: said.name,
    }),
  timeline: (stage, rows) =>
    timeline(stage, rows, {
      ...said,
      date: day,
      lane: () => "law",
      lanes: ["law"],
    }),
  map: (stage, rows) =>
    map(stage, rows, {
      ...said,
      fill: () => color("seq-2"),
      classes: [{ fill: color("seq-2"), label: "3–5" }],
      value: label,
      named: { "51": { dx: 0, dy: 0 } },
      insets: [],
    }),
  "stacked-bar": (stage, rows) =>
    stackedBars(stage, rows, {
      ...said,
      bar: said.key,
      barName: said.name,
      barDetail: () => "2024",
      barInk: () => color("text"),
      group: () => "",
      part: () => "A",
      partName: said.name,
      share: value,
      label,
    }),
  "stacked-column": (stage, rows) =>
    stackedColumn(stage, rows, { ...said, share: value, fill: () => color("accent"), value: label }),
};

/** What a form is called in its complaints. */
const formOf = (name: string) => (name === "stacked-column" ? "stacked-bar" : name);

describe.each(Object.entries(forms))("%s", (name, form) => {
  const drawn = (rows: readonly Row[]) => (stage: Stage) => form(stage, rows);

  it("refuses to draw nothing", () => {
    expect(() => draw(drawn([]), "wide")).toThrow(`nothing to draw: ${formOf(name)} has no rows`);
  });

  // A map colours by class and a timeline by kind: neither reads a value.
  it.runIf(!["map", "timeline", "register"].includes(name))("refuses a value that is no number", () => {
    const lost = { ...bali, value: NaN };
    expect(() => draw(drawn([bali, lost]), "wide")).toThrow(`not a number: ${formOf(name)}, row 2`);
  });

  it("draws a single row", () => {
    expectSensible(drawn([bali]), 1);
  });

  it.each(Object.entries(hardNames))("survives %s", (_, hard) => {
    expectSensible(drawn([{ ...bali, name: hard }]), 1);
  });
});

describe("the four fields of a scatter", () => {
  it("are named beside the upright line, above and below", () => {
    const { svg } = draw(
      (stage) =>
        scatter(stage, [bali, { ...bali, code: "35", year: 2030, value: 8 }], {
          ...said,
          ...ticks,
          x,
          y: value,
          label: () => null,
          xScale: "linear",
          xName: "tahun",
          benchmark: { y: 5, name: "garis" },
          quadrants: { x: 2022, names: { upLeft: "AA", upRight: "BB", downLeft: "CC", downRight: "DD" } },
        }),
      "wide",
    );
    const at = (name: string) => {
      const [, left, top] = new RegExp(`translate\\(([\\d.]+),([\\d.]+)\\)"[^>]*>${name}<`).exec(svg) ?? [];
      return { left: Number(left), top: Number(top) };
    };
    expect(at("AA").left).toBeLessThan(at("BB").left);
    expect(at("AA").top).toBeLessThan(at("CC").top);
    expect(at("DD")).toEqual({ left: at("BB").left, top: at("CC").top });
  });
});

describe("parts of a whole", () => {
  it.each(["stacked-bar", "stacked-column"])("in a %s are never negative", (name) => {
    const lost = (stage: Stage) => forms[name]!(stage, [{ ...bali, value: -5 }]); // one of the two
    expect(() => draw(lost, "wide")).toThrow("a share cannot be negative: stacked-bar, row 1, -5");
  });
});

describe("a line of nothing but missing values", () => {
  it("is refused", () => {
    const lost = (stage: Stage) =>
      line(stage, [bali, { ...bali, year: 2025 }], {
        ...said,
        ...ticks,
        x,
        y: () => null,
        series: said.key,
        provisional: () => false,
        endLabel: said.name,
      });
    expect(() => draw(lost, "wide")).toThrow("nothing to draw: line has no rows");
  });
});

describe("10,000 rows", () => {
  const many = Array.from({ length: 10_000 }, (_, at): Row => ({
    ...bali,
    year: 2000 + at / 400,
    value: (at * 7919) % 101,
  }));

  it.each(["line", "scatter", "vintages"])("are drawn by a %s", (name) => {
    const { readings, svg } = draw(
      (stage) =>
        forms[name]!(
          stage,
          many.map((row) => ({ ...row, name: "" })),
        ),
      "wide",
    ); // one of these
    expect(readings).toHaveLength(many.length);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
