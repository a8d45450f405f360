import { describe, expect, it } from "vitest";
import { growthOfGroup } from "#metrics/growth-of-group.ts";

const level = (province_code: string, year: number, value: number, isUndivided = false) => ({
  province_code,
  year,
  value,
  note_codes: isUndivided ? ["before_2022_split"] : null,
});

describe("growthOfGroup", () => {
  it("adds up the members of both years: 100 + 50 to 110 + 55 is 10 percent", () => {
    const levels = [level("a", 1, 100), level("b", 1, 50), level("a", 2, 110), level("b", 2, 55), level("x", 2, 900)];
    const [only, ...rest] = growthOfGroup(levels, "value", ["a", "b"], {});
    expect(rest).toEqual([]);
    expect(only?.year).toBe(2);
    expect(only?.growth_pct).toBeCloseTo(10, 10);
    expect(only?.levels).toHaveLength(4);
  });

  it("leaves out a year in which a member has no value, and the year after it", () => {
    const levels = [level("a", 1, 100), level("b", 1, 50), level("a", 2, 110), level("a", 3, 120), level("b", 3, 60)];
    expect(growthOfGroup(levels, "value", ["a", "b"], {})).toEqual([]);
  });

  it("takes the undivided territory for the parts that were made of it later", () => {
    const levels = [level("a", 1, 100, true), level("a", 2, 60), level("n", 2, 45)];
    expect(growthOfGroup(levels, "value", ["a", "n"], { n: "a" }).map(({ growth_pct }) => growth_pct)).toEqual([
      expect.closeTo(5, 10),
    ]);
  });

  it("gives two decimals", () => {
    const [only] = growthOfGroup([level("a", 1, 3), level("a", 2, 4)], "value", ["a"], {});
    expect(only?.growth_pct).toBe(33.33);
  });

  it("does not, once the territory is divided", () => {
    const levels = [level("a", 1, 100), level("a", 2, 60), level("n", 2, 45)];
    expect(growthOfGroup(levels, "value", ["a", "n"], { n: "a" })).toEqual([]);
  });
});
