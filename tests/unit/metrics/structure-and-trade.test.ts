import { describe, expect, it } from "vitest";
import { bothWays, withPartners } from "#metrics/both-ways.ts";
import { changeOfSeries } from "#metrics/change-of-series.ts";
import { flowsAmong, flowsOfGroups, largestToEach, mainSeller } from "#metrics/flows.ts";
import { known } from "#metrics/known.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { allHighest } from "#metrics/lowest-highest.ts";
import { byLean, opposedIndustries } from "#metrics/opposed-industries.ts";
import { fullestPeriod, latestWith } from "#metrics/published-period.ts";
import { sharesOfSum } from "#metrics/shares-of-sum.ts";
import { smallerHalf } from "#metrics/smaller-half.ts";
import { specialisations } from "#metrics/specialisation.ts";
import { sumOf } from "#metrics/sum-of.ts";

describe("sums and orders", () => {
  const rows = [
    { code: "c", value: 1 },
    { code: "b", value: 3 },
    { code: "a", value: 1 },
  ];
  it("adds up a figure", () => expect([sumOf(rows, "value"), sumOf([], "value")]).toEqual([5, 0]));
  it("gives each row its share of the sum, and none where there is nothing", () => {
    expect(sharesOfSum(rows, "value").map(({ share_pct }) => share_pct)).toEqual([20, 60, 20]);
    expect(sharesOfSum([{ value: 0 }], "value")).toEqual([{ value: 0, share_pct: 0 }]);
  });
  it("leaves out what is not known", () =>
    expect(known([{ value: 0 }, { value: null }], "value")).toEqual([{ value: 0 }]));
  it("puts the largest first, equal ones in their order or by another field", () => {
    expect(largestFirst(rows, "value").map(({ code }) => code)).toEqual(["b", "c", "a"]);
    expect(largestFirst(rows, "value", "code").map(({ code }) => code)).toEqual(["b", "a", "c"]);
  });
  it("finds all that share the largest figure", () =>
    expect(allHighest([...rows, { code: "d", value: 3 }], "value").map(({ code }) => code)).toEqual(["b", "d"]));
  it("finds what the smaller half holds, the middle one of an odd number not in it", () => {
    expect(smallerHalf([6, 1, 2, 1])).toBe(20);
    expect(smallerHalf([5, 1, 4])).toBe(10);
    expect(smallerHalf([])).toBeNull();
  });
});

describe("changeOfSeries", () => {
  const row = (name: string, value: number) => ({ name, value });
  it("compares the last row of each series with its first", () => {
    const rows = [row("a", 10), row("b", 8), row("a", 99), row("a", 15), row("b", 6), row("c", 0), row("c", 1)];
    expect(changeOfSeries(rows, "name", "value")).toEqual([
      { ...row("a", 15), change_pct: 50 },
      { ...row("b", 6), change_pct: -25 },
    ]);
  });
});

describe("published periods", () => {
  const share = (period: string, industry_code: string) => ({ period, industry_code });
  const quarter = [share("2024-Q4", "A"), share("2024-Q4", "C")];
  const year = [share("2024", "A"), share("2024", "C")];
  const later = [share("2025-Q1", "A")];
  it("takes the latest period of which all that is asked is published; a year ends after its last quarter", () => {
    expect(latestWith([...year, ...quarter, ...later], ["A", "C"])).toEqual(year);
    expect(latestWith([...quarter, ...later], ["A"])).toEqual(later);
    expect(latestWith(later, ["C"])).toEqual([]);
  });
  it("takes the period of which most is published, and of equal ones the latest", () => {
    expect(fullestPeriod([...quarter, ...later])).toEqual(quarter);
    expect(fullestPeriod([...quarter, ...year])).toEqual(year);
    expect(fullestPeriod([])).toEqual([]);
  });
});

describe("specialisation", () => {
  const cell = (province_code: string, industry_code: string, value_added_billion_idr: number) => ({
    province_code,
    industry_code,
    value_added_billion_idr,
  });
  // Farming is half of "82" and a quarter of the nation: 2.
  const cells = [
    cell("82", "A", 10),
    cell("82", "C", 10),
    cell("35", "A", 10),
    cell("35", "C", 50),
    cell("35", "X", 0),
  ];
  const found = specialisations(cells);

  it("weighs each cell against its province and the nation, and leaves out what the nation does not have", () => {
    expect(
      found.map(({ industry_code, share_pct, lq }) => [industry_code, share_pct.toFixed(2), lq.toFixed(3)]),
    ).toEqual([
      ["A", "50.00", "2.000"],
      ["C", "50.00", "0.667"],
      ["A", "16.67", "0.667"],
      ["C", "83.33", "1.111"],
    ]);
  });
  it("puts first what leans to the first place", () => {
    expect(byLean(found, ["35", "82"]).map(({ industry_code }) => industry_code)).toEqual(["C", "C", "A", "A"]);
    expect(byLean(found, ["82", "35"]).map(({ industry_code }) => industry_code)).toEqual(["A", "A", "C", "C"]);
  });
  it("counts the industries on opposite sides of the nation", () => {
    expect(opposedIndustries(found, ["35", "82"])).toEqual({ opposed: 2, of: 2 });
    const even = found.map((row) => ({ ...row, lq: 1.004 }));
    expect(opposedIndustries(even, ["35", "82"])).toEqual({ opposed: 0, of: 2 });
  });
});

describe("flows", () => {
  const flow = (from_code: string, to_code: string, value: number) => ({ from_code, to_code, value });
  const flows = [flow("a", "b", 5), flow("b", "a", 1), flow("c", "a", 4), flow("c", "b", 2), flow("b", "c", 3)];

  it("keeps the flows among some places, in their order", () =>
    expect(flowsAmong(flows, ["c", "b"])).toEqual([flows[3], flows[4]]));

  it("adds up flows from group to group", () => {
    const groups = flowsOfGroups(flows, "value", ["west", "east"], (place) => (place === "c" ? "east" : "west"));
    expect(groups.map(({ from, to, sum }) => `${from} ${to} ${sum}`)).toEqual([
      "west west 6",
      "west east 3",
      "east west 6",
    ]);
    expect(groups[2]?.flows).toEqual([flows[2], flows[3]]);
  });

  it("finds the largest flow to each buyer, and who sells most to the most of them", () => {
    expect(Object.fromEntries(largestToEach(flows, "value"))).toEqual({ b: flows[0], a: flows[2], c: flows[4] });
    expect(mainSeller([...flows, flow("a", "c", 9)], "value")).toEqual({ seller: flows[0], buyers: 2 });
    expect(mainSeller([], "value")).toEqual({ seller: undefined, buyers: 0 });
  });

  it("matches what a place sold to each partner with what it bought there", () => {
    const sourced = flows.map((one) => ({ ...one, source_id: one.from_code }));
    expect(withPartners(sourced, "b", "value")).toEqual([
      { key: "a", out: 1, back: 5, sources: ["b", "a"] },
      { key: "c", out: 3, back: 2, sources: ["b", "c"] },
    ]);
  });

  it("matches both ways by a key, what has only one way and what has no figure too", () => {
    const of = (from_code: string, to_code: string, year: string, value: number | null) => ({
      ...{ from_code, to_code, year, value },
      source_id: "irio",
    });
    const rows = [
      of("b", "a", "2022", 4),
      of("b", "a", "2023", null),
      of("a", "b", "2023", 9),
      of("c", "b", "2023", 1),
    ];
    expect(bothWays(rows, ["a", "b"], ({ year }) => year, "value")).toEqual([
      { key: "2023", out: 9, back: null, sources: ["irio"] },
      { key: "2022", out: null, back: 4, sources: ["irio"] },
    ]);
  });
});
