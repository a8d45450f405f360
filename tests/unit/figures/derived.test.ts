import { describe, expect, test } from "vitest";
import { formatsFor } from "#figures/fit.ts";
import { keyText } from "#figures/lookup.ts";
import { tables } from "#figures/tables.ts";
import { resolve } from "#figures/figures.ts";

const derived = [...tables.values()].filter((table) => table.derived);

describe.each(derived.map((table) => [table.id, table] as const))("%s", (_, table) => {
  const rows = table.rows();

  test("has rows whose key is unique", () => {
    const keys = rows.map((row) => table.primaryKey.map((name) => keyText(row[name])).join(","));
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("names known sources in every row", () => {
    const known = new Set(
      tables
        .get("sources")
        ?.rows()
        .map(({ source_id }) => source_id),
    );
    for (const row of rows) {
      expect(table.sourcesOf(row).length).toBeGreaterThan(0);
      expect(table.sourcesOf(row).filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test("has a value and a format for each column, and no number that is none", () => {
    for (const [name, column] of Object.entries(table.columns)) {
      expect(formatsFor(column).length, name).toBeGreaterThan(0);
      expect(
        rows.some((row) => row[name] !== null && row[name] !== undefined),
        name,
      ).toBe(true);
      for (const row of rows) expect(Number.isNaN(row[name]), name).toBe(false);
    }
  });
});

describe("derived figures recomputed from the tables", () => {
  const value = (address: string) => {
    const found = resolve(address, "id");
    return found.ok ? found.value.value : found.problem;
  };

  test("growth-rank and growth-counts: Maluku Utara leads in 2025, the nation grew 5.11 percent", () => {
    expect(value("growth-rank[82,2025].rank")).toBe(1);
    expect(value("growth-rank[82,2025].gap_pp")).toBeCloseTo(34.17 - 5.11, 10);
    expect(value("growth-counts[2025].provinces")).toBe(38);
  });

  test("mission-splits: fourteen missions of Jawa Timur with both sides, two of which bought more", () => {
    expect(value("mission-splits[35].with_split")).toBe(14);
    expect(value("mission-splits[35].bought_more")).toBe(2);
    expect(value("mission-splits[35].sold_billion_idr")).toBeCloseTo(13054.23, 2);
    expect(value("mission-splits[35].bought_billion_idr")).toBeCloseTo(2696.15, 2);
  });

  test("mission-balance: Ternate 2025, 296.368 bought less 271.674498 sold", () => {
    expect(value("mission-balance[jatim-malut-2025].surplus_of_partner_billion_idr")).toBeCloseTo(24.693502, 6);
  });

  test("trade-totals-2016: 4,417 trillion, 35 percent of value added, five provinces sold more than they bought", () => {
    expect(value("trade-totals-2016[2016].sold_billion_idr")).toBeCloseTo(4_416_800, -3);
    expect(value("trade-totals-2016[2016].share_of_value_added_pct")).toBeCloseTo(35, 0);
    expect(value("trade-totals-2016[2016].sold_more")).toBe(5);
  });

  test("export-change: Maluku Utara 2020 to 2025, 14230.9 over 1028.6", () => {
    expect(value("export-change[82,2020,2025].times")).toBeCloseTo(14230.9 / 1028.6, 10);
  });

  test("growth-revision: 13.92 in use, 13.73 first published", () => {
    expect(value("growth-revision[82,2024,bps-csv-growth-2019-2024].revision_pp")).toBeCloseTo(0.19, 10);
  });

  test("claims-by-verdict: the verdicts of a document add up to its claims", () => {
    const verdicts = ["supported", "partly", "imprecise", "contradicted", "unverified", "not_checkable"];
    const counts = verdicts.map((verdict) => value(`claims-by-verdict[hallo-batam-2025,${verdict}].claims`));
    const known = counts.filter((count) => typeof count === "number");
    expect(known.reduce((sum, count) => sum + count, 0)).toBe(value("claims-by-document[hallo-batam-2025].claims"));
  });

  test("missions-by-pair: four missions of Jawa Timur to Maluku Utara since 2016", () => {
    expect(value("missions-by-pair[35,82].missions")).toBe(4);
    expect(value("missions-by-pair[35,82].total_billion_idr")).toBeCloseTo(105 + 500.22 + 380.81 + 568.042498, 6);
  });
});
