import { describe, expect, it } from "vitest";
import { ahead } from "#metrics/ahead.ts";
import { highest, lowest } from "#metrics/lowest-highest.ts";
import { neverBelowZero } from "#metrics/never-below-zero.ts";
import { overtakingNation } from "#metrics/overtaking-nation.ts";
import { revisedPeriods } from "#metrics/revised-periods.ts";
import { shareOfPeople } from "#metrics/share-of-people.ts";
import { swings } from "#metrics/swings.ts";

const row = (province_code: string, growth_pct: number) => ({ province_code, growth_pct });

describe("swings", () => {
  it("takes the smallest from the largest figure of each place", () => {
    const rows = [row("82", 4), row("35", 5), row("82", 34), row("82", -1), row("35", 4.5)];
    expect([...swings(rows, "growth_pct")]).toEqual([
      ["82", 35],
      ["35", 0.5],
    ]);
  });
});

describe("lowest and highest", () => {
  it("take the first of equal rows, and nothing from none", () => {
    const rows = [row("82", 4), row("35", -1), row("33", 4), row("18", -1)];
    expect([lowest(rows, "growth_pct"), highest(rows, "growth_pct")]).toEqual([row("35", -1), row("82", 4)]);
    expect(lowest([], "growth_pct")).toBeUndefined();
  });
});

describe("ahead", () => {
  const rate = (province_code: string, year: number, growth_pct: number) => ({ province_code, year, growth_pct });
  const rows = [rate("35", 2023, 5), rate("35", 2024, 5), rate("35", 2025, 5.3)];

  it("tells who was ahead in the last shared year, and in how many of the shared ones", () => {
    const others = [rate("82", 2025, 34), rate("82", 2024, 4), rate("82", 2023, 20), rate("82", 2026, 1)];
    expect(ahead([...rows, ...others], ["35", "82"], "growth_pct")).toEqual({
      more: others[0],
      less: rows[2],
      isEven: false,
      years: 2,
      shared: 3,
    });
  });

  it("calls equal figures even, and finds nothing where no year is shared", () => {
    expect(ahead([...rows, rate("82", 2024, 5)], ["35", "82"], "growth_pct")).toMatchObject({ isEven: true, years: 1 });
    expect(ahead(rows, ["35", "82"], "growth_pct")).toBeNull();
  });
});

describe("shareOfPeople", () => {
  it("weighs places by their people", () => {
    const places = [
      { population: 30, isPoor: true },
      { population: 10, isPoor: false },
    ];
    expect(shareOfPeople(places, ({ isPoor }) => isPoor)).toBe(75);
    expect(shareOfPeople([], () => true)).toBeNull();
  });
});

describe("neverBelowZero", () => {
  it("wants every year and none below zero; zero itself is not below, and the nation is no province", () => {
    const rows = [
      ...[row("82", 1), row("82", 0)],
      ...[row("35", 1), row("35", -0.1)],
      row("97", 3),
      ...[row("00", 5), row("00", 5)],
    ];
    expect(neverBelowZero(rows, "growth_pct", 2)).toEqual([row("82", 0)]);
  });
});

describe("overtakingNation", () => {
  const level = (province_code: string, then: number, now: number) => ({ province_code, then, now });

  it("wants a figure that was not above the nation's and is now", () => {
    const rows = [level("00", 5, 6), level("82", 5, 7), level("21", 8, 9), level("35", 4, 6), level("33", 4, 5)];
    expect(overtakingNation(rows, "then", "now")).toEqual([level("82", 5, 7)]);
    expect(overtakingNation(rows.slice(1), "then", "now")).toEqual([]);
  });
});

describe("revisedPeriods", () => {
  it("counts a period once, and as revised where one earlier figure is another number", () => {
    const figure = (period: string, growth_pct: number, is_preferred = false) => ({ period, growth_pct, is_preferred });
    const rows = [
      ...[figure("2025-Q1", 34.58, true), figure("2025-Q1", 34.58), figure("2025-Q1", 34)],
      ...[figure("2025-Q2", 32, true), figure("2025-Q2", 32)],
      figure("2025-Q3", 39, true),
    ];
    expect(revisedPeriods(rows, "growth_pct")).toEqual({ seen: 2, revised: 1 });
  });
});
