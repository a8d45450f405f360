import { describe, expect, it } from "vitest";
import { ofPlaces, yearsOfPlaces } from "#metrics/of-places.ts";
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
