import { describe, expect, it } from "vitest";
import { inYear } from "#metrics/in-year.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { lastOfPlaces, ofPlaces, periodsOfPlaces, yearsOfPlaces } from "#metrics/of-places.ts";
import { rankedWithNation } from "#metrics/ranked-with-nation.ts";
import { wholeYears } from "#metrics/whole-years.ts";

describe("wholeYears", () => {
  it("keeps years and leaves out quarters and months", () => {
    const rows = ["2024", "2024-Q1", "2024-03", "2025"].map((period) => ({ period }));
    expect(wholeYears(rows)).toEqual([
      { period: "2024", year: 2024 },
      { period: "2025", year: 2025 },
    ]);
  });
});

const row = (province_code: string, year: number, growth_pct = 0) => ({ province_code, year, growth_pct });
const rows = [row("35", 2025), row("82", 2024), row("35", 2024), row("11", 2024)];

describe("ofPlaces", () => {
  it("keeps these places in their order, and the order of rows within one", () =>
    expect(ofPlaces(rows, ["82", "35", "99"])).toEqual([rows[1], rows[0], rows[2]]));
});

describe("yearsOfPlaces", () => {
  it("puts the oldest year of each place first", () =>
    expect(yearsOfPlaces(rows, ["82", "35"])).toEqual([rows[1], rows[2], rows[0]]));
});

describe("periodsOfPlaces", () => {
  it("puts the oldest quarter of each place first, and keeps the order within one", () => {
    const quarter = (province_code: string, period: string, growth_pct: number) => ({
      province_code,
      period,
      growth_pct,
    });
    const quarters = [quarter("35", "2025-Q1", 1), quarter("35", "2024-Q4", 2), quarter("35", "2024-Q4", 3)];
    expect(periodsOfPlaces(quarters, ["35"]).map(({ growth_pct }) => growth_pct)).toEqual([2, 3, 1]);
  });
});

describe("lastOfPlaces", () => {
  it("keeps the last row of each place", () => expect(lastOfPlaces(rows)).toEqual([rows[2], rows[1], rows[3]]));
});

describe("inYear", () => {
  it("keeps the rows of the year", () => expect(inYear(rows, 2025)).toEqual([rows[0]]));
});

describe("largestFirst", () => {
  it("sorts by the figure, equal ones by code", () => {
    const found = largestFirst([row("35", 1, 5), row("82", 1, 34), row("33", 1, 5)], "growth_pct");
    expect(found.map(({ province_code }) => province_code)).toEqual(["82", "33", "35"]);
  });
});

describe("rankedWithNation", () => {
  it("gives places to provinces alone, equal ones the same, and puts the nation where its figure stands", () => {
    const found = rankedWithNation(
      [row("35", 1, 5), row("00", 1, 5.5), row("82", 1, 34), row("33", 1, 5)],
      "growth_pct",
    );
    expect(found.map(({ province_code, rank }) => [province_code, rank])).toEqual([
      ["82", 1],
      ["00", null],
      ["33", 2],
      ["35", 2],
    ]);
  });
});
