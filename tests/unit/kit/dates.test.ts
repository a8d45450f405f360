import { describe, expect, it } from "vitest";
import { isDay, monthStart, yearPosition, yearSpan } from "#kit/dates.ts";

describe("yearSpan", () => {
  it.each([
    ["a year", "2019", [2019, 2020]],
    ["a month", "2019-10", [2019.75, 2019 + 10 / 12]],
    ["the first day", "2020-01-01", [2020, 2020]],
    ["a day of a leap year", "2020-07-01", [2020 + 182 / 366, 2020 + 182 / 366]],
  ])("places %s", (_, date, span) => {
    expect(yearSpan(date)).toEqual(span);
  });
});

describe("monthStart", () => {
  it("counts twelfths of the year", () => expect(monthStart("2025-03")).toBe(2025 + 2 / 12));
});

describe("yearPosition", () => {
  it("puts a partial date in the middle of its span", () => {
    expect(yearPosition("2019")).toBe(2019.5);
  });
});

describe("isDay", () => {
  it("tells a day from a month and a year", () => {
    expect(["2019-10-04", "2019-10", "2019"].map(isDay)).toEqual([true, false, false]);
  });
});
