import { describe, expect, test } from "vitest";
import { compoundGrowth } from "#metrics/compound-growth.ts";
import { contributionToGrowth } from "#metrics/contribution-to-growth.ts";
import { growth } from "#metrics/growth.ts";
import { indexToBase } from "#metrics/index-to-base.ts";
import { locationQuotient } from "#metrics/location-quotient.ts";
import { perHead } from "#metrics/per-head.ts";
import { preferred } from "#metrics/preferred.ts";
import { rank } from "#metrics/rank.ts";
import { share } from "#metrics/share.ts";

describe("growth", () => {
  test("growth(80, 100): a quarter more is 25 percent", () => {
    expect(growth(80, 100)).toBe(25);
  });

  test("growth(55.74095, 74.79027): Maluku Utara 2025 at constant prices, published as 34.17", () => {
    expect(growth(55.74095, 74.79027)).toBeCloseTo(34.17, 2);
  });

  test("growth(null, 1), growth(0, 1), growth(-2, 1): no rate is defined", () => {
    expect([growth(null, 1), growth(1, null), growth(0, 1), growth(-2, 1)]).toEqual([null, null, null, null]);
  });
});

describe("compoundGrowth", () => {
  test("compoundGrowth(100, 121, 2): two steps of ten percent", () => {
    expect(compoundGrowth(100, 121, 2)).toBeCloseTo(10, 10);
  });

  test("compoundGrowth over one year equals growth", () => {
    expect(compoundGrowth(55.74095, 74.79027, 1)).toBeCloseTo(growth(55.74095, 74.79027) ?? 0, 10);
  });

  test("compoundGrowth(0, 5, 2), compoundGrowth(1, 2, 0): null", () => {
    expect([compoundGrowth(0, 5, 2), compoundGrowth(1, 2, 0), compoundGrowth(null, 2, 1)]).toEqual([null, null, null]);
  });
});

test("indexToBase([50, null, 75], 50): the base is 100 and gaps stay", () => {
  expect(indexToBase([50, null, 75], 50)).toEqual([100, null, 150]);
  expect(indexToBase([50], 0)).toEqual([null]);
});

describe("share", () => {
  test("share(1, 4) is 25 percent", () => {
    expect(share(1, 4)).toBe(25);
  });

  test("share(296.368, 568.042498): what Jawa Timur bought in Ternate in 2025", () => {
    expect(share(296.368, 568.042498)).toBeCloseTo(52.17, 2);
  });

  test("share(1, 0), share(null, 4): null", () => {
    expect([share(1, 0), share(null, 4), share(1, null)]).toEqual([null, null, null]);
  });
});

test("rank([3, 9, null, 9, 1]): equal values share a place, the next one is skipped, a gap has none", () => {
  expect(rank([3, 9, null, 9, 1])).toEqual([3, 1, null, 1, 4]);
});

test("perHead(300, 4) is 75; without people null", () => {
  expect(perHead(300, 4)).toBe(75);
  expect([perHead(300, 0), perHead(null, 4)]).toEqual([null, null]);
});

describe("locationQuotient", () => {
  test("locationQuotient of 30 in 100 against 200 in 1,000 is 1.5", () => {
    expect(locationQuotient({ part: 30, whole: 100 }, { part: 200, whole: 1000 })).toBeCloseTo(1.5, 10);
  });

  test("locationQuotient without the industry in the nation: null", () => {
    expect(locationQuotient({ part: 0, whole: 100 }, { part: 0, whole: 1000 })).toBeNull();
    expect(locationQuotient({ part: null, whole: 100 }, { part: 1, whole: 1000 })).toBeNull();
  });
});

describe("contributionToGrowth", () => {
  test("contributionToGrowth: 5 of 50 more in a whole of 200 add 2.5 points, and the parts add up", () => {
    const parts = [contributionToGrowth(50, 55, 200), contributionToGrowth(150, 160, 200)];
    expect(parts).toEqual([2.5, 5]);
    expect(growth(200, 215)).toBeCloseTo(7.5, 10);
  });

  test("contributionToGrowth(null, 1, 2): null", () => {
    expect([contributionToGrowth(null, 1, 2), contributionToGrowth(1, 2, 0)]).toEqual([null, null]);
  });
});

test("preferred keeps the marked row of each cell, and every row of a table without marks", () => {
  const rows = [
    { year: 2024, growth_pct: 13.73, is_preferred: false },
    { year: 2024, growth_pct: 13.92, is_preferred: true },
  ];
  expect(preferred(rows)).toEqual([rows[1]]);
  expect(preferred([{ year: 2024 }])).toEqual([{ year: 2024 }]);
});
