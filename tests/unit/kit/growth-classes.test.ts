import { describe, expect, it } from "vitest";
import { growthClasses, growthRole } from "#kit/growth-classes.ts";

describe("growthRole", () => {
  it.each([
    [-0.01, "seq-shrink"],
    [0, "seq-1"],
    [2.99, "seq-1"],
    [3, "seq-2"],
    [5, "seq-3"],
    [7, "seq-4"],
    [10, "seq-5"],
    [20, "seq-6"],
    [34.17, "seq-6"],
  ])("puts %d into %s", (growth, role) => {
    expect(growthRole(growth)).toBe(role);
  });
});

describe("growthClasses", () => {
  it("lists only the classes that occur, lowest first", () => {
    expect(growthClasses([34, -1, 4], "id").map(({ label }) => label)).toEqual(["menyusut", "3–5", "20 ke atas"]);
    expect(growthClasses([34, -1, 4], "en").map(({ label }) => label)).toEqual(["shrank", "3–5", "20 and more"]);
  });
});
