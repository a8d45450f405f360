import { describe, expect, it } from "vitest";
import growthAnnual from "#datasets/growth-annual.ts";
import grdpAnnual from "#datasets/grdp-annual.ts";
import detailed from "#datasets/sector-value-2016-irio-52.ts";
import flows from "#datasets/interprovincial-flows-2016.ts";
import flowsByIndustry from "#datasets/interprovincial-flows-2016-by-industry.ts";
import provinceTrade from "#datasets/province-trade-2016.ts";
import sectorShare from "#datasets/sector-share.ts";
import sectorValue from "#datasets/sector-value.ts";
import valueAdded from "#datasets/sector-value-2016-irio.ts";
import { rows } from "#registry/datasets.ts";

/** The sum of a measure for each key. */
function sums<R>(table: readonly R[], key: (row: R) => string, measure: (row: R) => number): Map<string, number> {
  const totals = new Map<string, number>();
  for (const row of table) totals.set(key(row), (totals.get(key(row)) ?? 0) + measure(row));
  return totals;
}

/** The largest difference between two maps with the same keys. */
function farthest(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  return Math.max(...[...one].map(([key, value]) => Math.abs(value - (other.get(key) ?? NaN))));
}

describe("tables of the input-output table of 2016", () => {
  const sold = sums(
    rows(flows),
    (row) => row.from_code,
    (row) => row.value_billion_idr,
  );

  it("add their 52 industries to the 17", () => {
    const of = (code: string, industry: string) => `${code} ${industry}`;
    const from52 = sums(
      rows(detailed),
      (row) => of(row.province_code, row.parent_industry_code),
      (row) => row.value_added_billion_idr,
    );
    const from17 = sums(
      rows(valueAdded),
      (row) => of(row.province_code, row.industry_code),
      (row) => row.value_added_billion_idr,
    );
    expect(farthest(from52, from17)).toBeLessThan(0.01);
  });

  it("add the flows by industry to the flows", () => {
    const pair = (row: { from_code: string; to_code: string }) => `${row.from_code} ${row.to_code}`;
    const byIndustry = sums(rows(flowsByIndustry), pair, (row) => row.value_billion_idr);
    expect(
      farthest(
        byIndustry,
        sums(rows(flows), pair, (row) => row.value_billion_idr),
      ),
    ).toBeLessThan(0.01);
  });

  it("add the flows of a province to its inter-provincial exports and imports", () => {
    const trade = rows(provinceTrade);
    const exports = sums(
      trade,
      (row) => row.province_code,
      (row) => row.interprovincial_exports_billion_idr,
    );
    const imports = sums(
      trade,
      (row) => row.province_code,
      (row) => row.interprovincial_imports_billion_idr,
    );
    const bought = sums(
      rows(flows),
      (row) => row.to_code,
      (row) => row.value_billion_idr,
    );
    expect(farthest(sold, exports)).toBeLessThan(0.01);
    expect(farthest(bought, imports)).toBeLessThan(0.01);
  });
});

describe("tables of the yearly accounts", () => {
  const levels = new Map(
    rows(grdpAnnual)
      .filter((row) => row.is_preferred)
      .map((row) => [`${row.province_code} ${row.year} ${row.price_basis}`, row.value_trillion_idr]),
  );

  it("add the industries of Kepulauan Riau to its GRDP", () => {
    const kepri = rows(sectorValue).filter((row) => row.province_code === "21");
    const totals = sums(
      kepri,
      (row) => `21 ${row.year} ${row.price_basis}`,
      (row) => row.value_trillion_idr,
    );
    expect(totals.size).toBe(10);
    for (const [key, total] of totals) expect(total).toBeCloseTo(levels.get(key) ?? NaN, 2);
  });

  it("add complete structures to 100 percent, and Indonesia's to 95.6", () => {
    const shown = rows(sectorShare).filter((row) => row.is_preferred);
    const counts = sums(
      shown,
      (row) => `${row.province_code} ${row.period}`,
      () => 1,
    );
    const totals = sums(
      shown,
      (row) => `${row.province_code} ${row.period}`,
      (row) => row.share_pct,
    );
    const complete = [...counts].filter(([, count]) => count === 17).map(([key]) => key);
    expect(complete).toEqual(["00 2023", "21 2021", "21 2022", "21 2023", "21 2024", "21 2025", "82 2025-Q2"]);
    for (const key of complete) expect(totals.get(key)).toBeCloseTo(key === "00 2023" ? 95.62 : 100, 1);
  });

  it("grow as their levels do, outside the Papuas of the split", () => {
    const growths = rows(growthAnnual).filter((row) => row.is_preferred && !["91", "94"].includes(row.province_code));
    const differences = growths.flatMap(({ province_code: code, year, growth_pct: growth }) => {
      const now = levels.get(`${code} ${year} constant2010`);
      const before = levels.get(`${code} ${year - 1} constant2010`);
      return now && before ? [Math.abs((now / before - 1) * 100 - growth)] : [];
    });
    expect(differences.length).toBeGreaterThan(400);
    expect(Math.max(...differences)).toBeLessThan(0.08);
  });
});
