import { describe, expect, it } from "vitest";
import {
  complementarity2016,
  flow2016,
  industries2016,
  intensity2016,
  isIn2016,
  provinces2016,
  purchases2016,
  quotient2016,
  sales2016,
  share2016,
  total2016,
  trade2016,
} from "#components/economy-2016.ts";
import { flowPartners, industryTable } from "#components/flow-view.ts";
import { hhi2016, unchangedProvinces } from "#components/province-metrics.ts";
import provinceTrade from "#datasets/province-trade-2016.ts";
import { rows } from "#registry/datasets.ts";

describe("the economies of 2016", () => {
  it("are those of 34 provinces in 17 industries, whose shares add up", () => {
    expect([provinces2016.length, industries2016.length]).toEqual([34, 17]);
    for (const code of provinces2016) {
      const whole = industries2016.reduce((sum, industry) => sum + (share2016(code, industry) ?? 0), 0);
      expect(whole).toBeCloseTo(100, 8);
    }
  });

  it("trade what the table of provinces says, the published totals of each", () => {
    for (const row of rows(provinceTrade)) {
      expect(sales2016(row.province_code)).toBeCloseTo(row.interprovincial_exports_billion_idr, 1);
      expect(purchases2016(row.province_code)).toBeCloseTo(row.interprovincial_imports_billion_idr, 1);
    }
  });

  it("have location quotients that, weighted by size, average to one", () => {
    for (const industry of industries2016) {
      const whole = provinces2016.reduce((sum, code) => sum + (total2016(code) ?? NaN), 0);
      const mean = provinces2016.reduce(
        (sum, code) => sum + ((quotient2016(code, industry) ?? NaN) * (total2016(code) ?? NaN)) / whole,
        0,
      );
      expect(mean).toBeCloseTo(1, 8);
    }
  });

  it("have intensities that, weighted by what each buyer buys, average to one", () => {
    for (const seller of ["35", "82", "31"]) {
      const others = provinces2016.filter((code) => code !== seller);
      const weight = trade2016 - (purchases2016(seller) ?? NaN);
      const mean = others.reduce(
        (sum, code) => sum + ((intensity2016(seller, code) ?? NaN) * (purchases2016(code) ?? NaN)) / weight,
        0,
      );
      expect(mean).toBeCloseTo(1, 8);
    }
  });

  it("know nothing of provinces established in 2022", () => {
    expect(isIn2016("92")).toBe(false);
    expect([flow2016("35", "92"), share2016("92", "A"), quotient2016("92", "A")]).toEqual([null, null, null]);
    expect([intensity2016("35", "92"), complementarity2016("92", "35"), hhi2016("92")]).toEqual([null, null, null]);
  });
});

describe("the page on flows", () => {
  it("names three partners of each province on both sides, the largest first", () => {
    const partners = flowPartners("id");
    expect(partners).toHaveLength(34);
    for (const { buyers, sellers, nearest } of partners) {
      expect([buyers.length, sellers.length]).toEqual([3, 3]);
      expect(nearest).toBeDefined();
    }
    expect(partners.find(({ code }) => code === "82")?.sellers[0]).toMatchObject({ name: "DKI Jakarta" });
  });

  it("adds its industries up to all trade", () => {
    const values = industryTable("en").sections.flatMap(({ rows }) =>
      rows.map(({ cells }) => Number(cells[1]?.sortBy)),
    );
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trade2016, 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });
});

it("convergence compares the provinces whose borders did not change", () => {
  expect(unchangedProvinces.map(({ code }) => code)).not.toContain("94");
  expect(unchangedProvinces.length).toBe(32);
});
