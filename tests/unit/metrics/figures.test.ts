import { describe, expect, it } from "vitest";
import { course } from "#metrics/course.ts";
import { figuresOfFirstHalves, figuresOfYears } from "#metrics/figures-of-years.ts";
import { known } from "#metrics/known.ts";
import { latestPeriod } from "#metrics/latest-period.ts";
import { leaders } from "#metrics/leaders.ts";
import { untilPlateau } from "#metrics/plateau.ts";
import { leastAndMost, timesApart, widestFirst } from "#metrics/two-figures.ts";

const row = (province_code: string, period: string, value: number | null, is_preferred = true) => ({
  province_code,
  period,
  value,
  is_preferred,
});

it("known: an empty cell takes its row out, a zero does not", () => {
  const rows = [
    { a: 0, b: "x" },
    { a: null, b: "x" },
    { a: 1, b: null },
  ];
  expect(known(rows, "a", "b")).toEqual([{ a: 0, b: "x" }]);
  expect(known(rows, "a")).toHaveLength(2);
});

describe("figuresOfYears", () => {
  it("keeps whole years of one place whose figure in use was found, the oldest first", () => {
    const rows = [
      row("82", "2025", 3),
      row("82", "2023", 1),
      row("82", "2023", 9, false),
      row("82", "2024", null),
      row("82", "2024-03", 2),
      row("35", "2024", 7),
    ];
    expect(figuresOfYears(rows, "82", "value").map(({ year, value }) => [year, value])).toEqual([
      [2023, 1],
      [2025, 3],
    ]);
  });
});

describe("figuresOfFirstHalves", () => {
  it("takes January to June of one year and nothing else", () => {
    const periods = ["2025-01/2025-06", "2024-01/2024-06", "2024-01/2024-09", "2024-01/2025-06", "2024"];
    const rows = periods.map((period, index) => row("82", period, index));
    expect(figuresOfFirstHalves(rows, "82", "value").map(({ year, value }) => [year, value])).toEqual([
      [2024, 1],
      [2025, 0],
    ]);
  });
});

describe("latestPeriod", () => {
  it.each([
    [["2023", "2024-01/2024-06", "2024-03"], "2024-01/2024-06"],
    [["2024-01/2024-06", "2024-06"], "2024-01/2024-06"],
    [[], undefined],
  ])("of %j is %s", (periods, latest) => expect(latestPeriod(periods)).toBe(latest));
});

it("leaders: the largest figure of each place's latest period, the largest place first", () => {
  const rows = [
    { ...row("35", "2019", null), value: 90 },
    { ...row("35", "2020", null), value: 15 },
    { ...row("35", "2020", null), value: 16 },
    { ...row("82", "2025", null), value: 96 },
  ];
  expect(leaders(rows, "value").map(({ province_code, value }) => [province_code, value])).toEqual([
    ["82", 96],
    ["35", 16],
  ]);
});

const series = (...values: number[]) => values.map((value, index) => ({ value, year: 2018 + index }));

describe("untilPlateau", () => {
  const last = (...values: number[]) => untilPlateau(series(...values), "value", 2).at(-1)?.year;

  it("ends where the last figure is at most so many percent above", () =>
    expect([last(51, 110, 145, 147, 148), last(51, 110, 148)]).toEqual([2021, 2020]));

  it("is nothing of an empty series", () => expect(untilPlateau(series(), "value", 2)).toEqual([]));
});

describe("course", () => {
  it("compares the first and the last row", () =>
    expect(course(series(80, 20, 100), "value")).toEqual({
      from: 2018,
      to: 2020,
      years: 2,
      times: 1.25,
      growth_pct: 25,
    }));

  it("has no figure of an empty series", () => expect(course(series(), "value").times).toBeNaN());
});

describe("two figures", () => {
  it("timesApart(4, 2), timesApart(2, 4), timesApart(3, 3)", () =>
    expect([timesApart(4, 2), timesApart(2, 4), timesApart(3, 3)]).toEqual([2, 2, 1]));

  it("widestFirst compares ratios, not differences", () => {
    const rows = [
      { a_teu: 100, b_teu: 110 },
      { a_teu: 3, b_teu: 1 },
    ];
    expect(widestFirst(rows, "teu")).toEqual([rows[1], rows[0]]);
  });

  it("leastAndMost joins the ends of each place under a_ and b_, in the order asked for", () => {
    const count = (province_code: string, firms: number, source_id: string) => ({ province_code, firms, source_id });
    const rows = [count("35", 9, "census"), count("35", 1, "list"), count("82", 5, "list")];
    const found = leastAndMost(rows, ["82", "35", "18"], "firms");
    expect(found.map((one) => [one.province_code, one.a_firms, one.b_firms, one.sources])).toEqual([
      ["82", 5, 5, ["list"]],
      ["35", 1, 9, ["list", "census"]],
    ]);
  });
});
