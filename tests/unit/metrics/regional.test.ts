import { describe, expect, test } from "vitest";
import { betaConvergence } from "#metrics/beta-convergence.ts";
import { gini } from "#metrics/gini.ts";
import { herfindahlHirschman } from "#metrics/herfindahl-hirschman.ts";
import { klassenTypology } from "#metrics/klassen-typology.ts";
import { lorenz } from "#metrics/lorenz.ts";
import { opposedSpecialisation } from "#metrics/opposed-specialisation.ts";
import { revisionSize } from "#metrics/revision-size.ts";
import { shiftShare } from "#metrics/shift-share.ts";
import { sigmaConvergence } from "#metrics/sigma-convergence.ts";
import { tradeBalance } from "#metrics/trade-balance.ts";
import { tradeComplementarity } from "#metrics/trade-complementarity.ts";
import { tradeIntensity } from "#metrics/trade-intensity.ts";

describe("shiftShare", () => {
  // The nation grows by 10 percent: farming 100 → 105 (5 %), factories 100 → 115 (15 %).
  const farming = { nationBefore: 100, nationNow: 105 };
  const factories = { nationBefore: 100, nationNow: 115 };

  test("shiftShare: 30 and 10 grow to 33 and 12 — national 4, mix −1, competitive 2", () => {
    const parts = shiftShare([
      { ...farming, regionBefore: 30, regionNow: 33 },
      { ...factories, regionBefore: 10, regionNow: 12 },
    ]);
    expect(parts?.national).toBeCloseTo(4, 10); // 40 × 10 %
    expect(parts?.mix).toBeCloseTo(-1, 10); // 30 × (5 − 10) % + 10 × (15 − 10) %
    expect(parts?.competitive).toBeCloseTo(2, 10); // 30 × (10 − 5) % + 10 × (20 − 15) %
    expect(parts?.change).toBe(5);
  });

  test("shiftShare of the nation itself leaves neither mix nor competitive", () => {
    const nation = [farming, factories].map((row) => ({
      ...row,
      regionBefore: row.nationBefore,
      regionNow: row.nationNow,
    }));
    const parts = shiftShare(nation);
    expect(parts?.national).toBeCloseTo(20, 10);
    expect(parts?.mix).toBeCloseTo(0, 10);
    expect(parts?.competitive).toBeCloseTo(0, 10);
  });

  test("shiftShare counts a new industry as competitive", () => {
    const parts = shiftShare([{ ...factories, regionBefore: 0, regionNow: 7 }]);
    expect([parts?.national, parts?.mix, parts?.competitive]).toEqual([0, 0, 7]);
  });

  test("shiftShare of an incomplete table, of none, or without the industry in the nation: null", () => {
    expect(shiftShare([{ ...farming, regionBefore: null, regionNow: 1 }])).toBeNull();
    expect(shiftShare([])).toBeNull();
    expect(shiftShare([{ regionBefore: 1, regionNow: 1, nationBefore: 0, nationNow: 1 }])).toBeNull();
  });
});

describe("klassenTypology", () => {
  const nation = { growth: 5, perHead: 80 };

  test("klassenTypology: the four quadrants", () => {
    expect(klassenTypology({ growth: 6, perHead: 90 }, nation)).toBe("fast-high");
    expect(klassenTypology({ growth: 4, perHead: 90 }, nation)).toBe("slow-high");
    expect(klassenTypology({ growth: 6, perHead: 70 }, nation)).toBe("fast-low");
    expect(klassenTypology({ growth: -1, perHead: 70 }, nation)).toBe("slow-low");
  });

  test("klassenTypology: a tie counts as above, a missing value has no quadrant", () => {
    expect(klassenTypology(nation, nation)).toBe("fast-high");
    expect(klassenTypology({ growth: null, perHead: 70 }, nation)).toBeNull();
    expect(klassenTypology(nation, { growth: 5, perHead: null })).toBeNull();
  });
});

describe("herfindahlHirschman", () => {
  test("herfindahlHirschman([30, 30, 20, 20]) is 2,600, the example of the US Department of Justice", () => {
    expect(herfindahlHirschman([30, 30, 20, 20])).toBeCloseTo(2600, 8);
  });

  test("herfindahlHirschman of one part is 10,000, of four equal ones 2,500, whatever their unit", () => {
    expect(herfindahlHirschman([7])).toBe(10_000);
    expect(herfindahlHirschman([7, 7, 7, 7, 0])).toBe(2500);
  });

  test("herfindahlHirschman of a missing or negative part, or of nothing: null", () => {
    expect([[1, null], [2, -1], [0, 0], []].map((values) => herfindahlHirschman(values))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("sigmaConvergence", () => {
  test("sigmaConvergence([1, e²]) is 1: each lies one from the mean of the logarithms", () => {
    expect(sigmaConvergence([1, Math.E ** 2])).toBeCloseTo(1, 10);
  });

  test("sigmaConvergence does not hang on the unit, and is zero for equals", () => {
    const levels = [20, 35, 80];
    expect(sigmaConvergence(levels.map((level) => level * 1000))).toBeCloseTo(sigmaConvergence(levels) ?? NaN, 10);
    expect(sigmaConvergence([4, 4, null])).toBeCloseTo(0, 10);
  });

  test("sigmaConvergence of one region, or of a level that is not above zero: null", () => {
    expect([sigmaConvergence([5, null]), sigmaConvergence([5, 0]), sigmaConvergence([])]).toEqual([null, null, null]);
  });
});

describe("betaConvergence", () => {
  // In logarithms 0, 1, 2 → 0.5, 1.25, 2 in ten years: growth 0.05, 0.025, 0.
  const regions = [0, 1, 2].map((log) => ({ first: Math.exp(log), last: Math.exp(0.5 + 0.75 * log) }));

  test("betaConvergence: on a line of slope −0.025 gaps shrink to 0.75 in ten years", () => {
    const result = betaConvergence(regions, 10);
    expect(result?.slope).toBeCloseTo(-0.025, 10);
    expect(result?.rSquared).toBeCloseTo(1, 10);
    expect(result?.speed).toBeCloseTo(-10 * Math.log(0.75), 10);
    expect(result?.halfLife).toBeCloseTo(Math.LN2 / (-Math.log(0.75) / 10), 10);
    expect(result?.regions).toBe(3);
  });

  test("betaConvergence: apart they have no half-life, and overtaking has no speed", () => {
    const apart = regions.map(({ first, last }) => ({ first, last: first * first * last }));
    expect(betaConvergence(apart, 10)?.slope).toBeGreaterThan(0);
    expect(betaConvergence(apart, 10)?.halfLife).toBeNull();
    const swapped = regions.map(({ first }) => ({ first, last: 1 / first }));
    expect(betaConvergence(swapped, 10)?.speed).toBeNull();
  });

  test("betaConvergence of two regions, of one level, of no years: null; a region with one end is left out", () => {
    expect(betaConvergence(regions.slice(1), 10)).toBeNull();
    expect(
      betaConvergence(
        [1, 2, 3].map((last) => ({ first: 4, last })),
        10,
      ),
    ).toBeNull();
    expect(betaConvergence(regions, 0)).toBeNull();
    expect(betaConvergence([...regions, { first: 9, last: null }], 10)?.regions).toBe(3);
  });
});

describe("tradeBalance", () => {
  test("tradeBalance(1312.95, 942.2): East Java with North Maluku in 2020, published as 370.75", () => {
    expect(tradeBalance(1312.95, 942.2)?.balance).toBeCloseTo(370.75, 8);
  });

  test("tradeBalance(30, 10) is half of all trade; without sales −100; without trade there is no ratio", () => {
    expect(tradeBalance(30, 10)).toEqual({ balance: 20, normalised: 50 });
    expect(tradeBalance(0, 10)?.normalised).toBe(-100);
    expect(tradeBalance(0, 0)).toEqual({ balance: 0, normalised: null });
    expect([tradeBalance(null, 1), tradeBalance(1, null)]).toEqual([null, null]);
  });
});

describe("tradeIntensity", () => {
  test("tradeIntensity: 20 of 50 sold to a buyer of 100 among 400 that the others buy: 0.4 ÷ 0.25", () => {
    const trade = { flow: 20, sellerSales: 50, buyerPurchases: 100, sellerPurchases: 100, whole: 500 };
    expect(tradeIntensity(trade)).toBeCloseTo(1.6, 10);
    expect(tradeIntensity({ ...trade, flow: 0 })).toBe(0);
    expect(tradeIntensity({ ...trade, flow: null })).toBeNull();
    expect(tradeIntensity({ ...trade, sellerSales: 0 })).toBeNull();
    expect(tradeIntensity({ ...trade, sellerPurchases: 500 })).toBeNull();
  });
});

describe("tradeComplementarity", () => {
  test("tradeComplementarity of 60:40 sold and 20:80 bought: 100 − (40 + 40) ÷ 2", () => {
    const products = [
      { sold: 6, bought: 200 },
      { sold: 4, bought: 800 },
    ];
    expect(tradeComplementarity(products)).toBeCloseTo(60, 10);
  });

  test("tradeComplementarity is 100 for the same basket, 0 for none in common, null for an empty one", () => {
    expect(tradeComplementarity([{ sold: 1, bought: 9 }])).toBe(100);
    expect(
      tradeComplementarity([
        { sold: 5, bought: 0 },
        { sold: 0, bought: 5 },
      ]),
    ).toBe(0);
    expect([tradeComplementarity([]), tradeComplementarity([{ sold: 0, bought: 1 }])]).toEqual([null, null]);
  });
});

test("opposedSpecialisation: above 1 here and below it there, as printed; 1.00 and a gap say nothing", () => {
  const cases = [
    { a: 1.2, b: 0.8 },
    { a: 0.2, b: 3 },
    { a: 1, b: 0.5 },
    { a: 2, b: 3 },
    { a: null, b: 3 },
    { a: 1.004, b: 0.5 },
    { a: 0.5, b: 1.006 },
  ];
  expect(cases.map(opposedSpecialisation)).toEqual(["a", "b", null, null, null, null, "b"]);
});

describe("lorenz and gini", () => {
  test("lorenz([3, 1]): the smaller half holds a quarter", () => {
    expect(lorenz([3, 1, null])).toEqual([
      { holders: 0, held: 0 },
      { holders: 50, held: 25 },
      { holders: 100, held: 100 },
    ]);
  });

  test("gini([1, 2, 3, 4]) is 0.25; equals have 0, one holder of four 0.75", () => {
    expect(gini([4, 1, 3, 2])).toBeCloseTo(0.25, 10);
    expect(gini([5, 5, 5])).toBeCloseTo(0, 10);
    expect(gini([0, 0, 0, 9])).toBeCloseTo(0.75, 10);
  });

  test("gini of one value, of a negative one, of zeros: null", () => {
    expect([gini([3]), gini([3, null]), gini([-1, 3]), gini([0, 0]), gini([])]).toEqual([null, null, null, null, null]);
  });
});

describe("revisionSize", () => {
  test("revisionSize: 13.73 became 13.92, 5.0 became 4.9, 2 stayed", () => {
    const size = revisionSize([
      { earlier: 13.73, later: 13.92 },
      { earlier: 5, later: 4.9 },
      { earlier: 2, later: 2 },
      { earlier: null, later: 7 },
    ]);
    expect(size).toMatchObject({ count: 3, raised: 1, lowered: 1 });
    expect(size?.mean).toBeCloseTo(0.03, 10);
    expect(size?.meanAbsolute).toBeCloseTo(0.29 / 3, 10);
    expect(size?.largest).toBeCloseTo(0.19, 10);
  });

  test("revisionSize without a figure in both vintages: null", () => {
    expect([revisionSize([]), revisionSize([{ earlier: 1, later: null }])]).toEqual([null, null]);
  });
});
