import { describe, expect, test } from "vitest";
import { resolve } from "#figures/figures.ts";

const value = (address: string) => {
  const found = resolve(address, "id");
  return found.ok ? found.value.value : found.problem;
};

describe("trade of two provinces recomputed from the tables", () => {
  test("pair-trade: Jawa Timur and Maluku Utara 2020, 1,312.95 out and 942.20 back", () => {
    expect(value("pair-trade[35,82,2020].total_billion_idr")).toBeCloseTo(2255.15, 6);
    expect(value("pair-trade[35,82,2020].sent_share_pct")).toBeCloseTo(58.22, 2);
    expect(value("pair-trade[82,35,2020].total_billion_idr")).toBeCloseTo(2255.15, 6);
  });

  test("pair-trade: what was only given for both ways together has no row", () => {
    expect(value("pair-trade[35,82,2019].total_billion_idr")).toMatchObject({ code: "unknown-key" });
  });

  test("mission-to-trade: Ternate 2025 over the trade of 2023, 568.042498 over 1,784.8", () => {
    expect(value("mission-to-trade[jatim-malut-2025,2023].share_pct")).toBeCloseTo((100 * 568.042498) / 1784.8, 6);
  });

  test("flow-shares-2016: Jawa Timur in the purchases of Maluku Utara, and the other way round", () => {
    expect(value("flow-shares-2016[35,82].purchases_share_pct")).toBeCloseTo((100 * 4039.164) / 17844.007, 2);
    expect(value("flow-shares-2016[82,35].sales_share_pct")).toBeCloseTo((100 * 1953.474) / 10838.671, 2);
    expect(value("flow-shares-2016[82,35].purchases_share_pct")).toBeCloseTo((100 * 1953.474) / 509791.126, 2);
  });

  test("flow-structure-2016: manufactures one way, agriculture the other", () => {
    expect(value("flow-structure-2016[35,82,C].share_pct")).toBeCloseTo((100 * 3119.794) / 4039.164, 1);
    expect(value("flow-structure-2016[82,35,A].share_pct")).toBeCloseTo((100 * 1494.944) / 1953.474, 1);
  });

  test("port-throughput-change: Ternate 59,095 to 63,923; years of different sources are not compared", () => {
    expect(value("port-throughput-change[ternate,2024,2025].change_pct")).toBeCloseTo(8.17, 2);
    expect(value("port-throughput-change[batu-ampar,2024,2025].change_pct")).toMatchObject({ code: "unknown-key" });
  });
});
