import { describe, expect, it } from "vitest";
import { industryOrder, industryRole, withRemainder } from "#kit/industries.ts";

describe("withRemainder", () => {
  it("closes the whole with what the source does not hold", () => {
    expect(
      withRemainder(
        [
          { part: "A", share_pct: 10.66 },
          { part: "C", share_pct: 30.85 },
        ],
        "not_in_source",
      ).at(-1),
    ).toEqual({
      part: "not_in_source",
      share_pct: 58.49,
    });
  });

  it("takes a difference of rounding for none", () => {
    expect(withRemainder([{ part: "A", share_pct: 99.98 }], "not_shown")).toEqual([{ part: "A", share_pct: 99.98 }]);
  });

  it("refuses shares that add to more than the whole", () => {
    expect(() => withRemainder([{ part: "A", share_pct: 101 }], "not_shown")).toThrow(
      "shares add to more than the whole: 101",
    );
  });
});

describe("industryRole", () => {
  it("gives a tone of its group to each of the 17 industries", () => {
    expect(industryOrder).toHaveLength(17);
    expect(industryOrder.map(industryRole).every((role) => /^(primary|secondary|tertiary)-[12]$/.test(role))).toBe(
      true,
    );
  });

  it("tells the industries apart that stand side by side in the core charts", () => {
    const drawn = ["A", "B", "C", "F", "G"].map(industryRole);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});
