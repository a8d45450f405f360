import { expect, test } from "vitest";
import { resolve } from "#figures/figures.ts";
import { tables } from "#figures/tables.ts";

const value = (address: string) => {
  const found = resolve(address, "id");
  return found.ok ? found.value.value : found.problem;
};

const batam = "kepri-jateng-lampung-malut-2025";

/** A value of each derived table, worked by hand from the cells of the tables under it. */
const worked: Readonly<Record<string, number | string>> = {
  "agreement-counts[82].agreements": 10,
  [`agreement-economies[${batam},2025].largest_share_pct`]: (100 * 1943.18767) / 2982.38441,
  [`agreement-flows-2016[${batam},18,33].total_billion_idr`]: 1429.917 + 9072.703,
  "agreements-by-day[2026-01-06].agreements": 2 + 3 + 5,
  "claims-by-document[hallo-batam-2025].claims": 7 + 9 + 1 + 1 + 11 + 3,
  "claims-by-verdict[hallo-batam-2025,unverified].claims": 11,
  "conflicts-by-area[cooperation].open": 17,
  "events-by-kind[follow_up].events": 3,
  "export-change[82,2020,2025].times": 14230.9 / 1028.6,
  "export-item-share[82,2025,commodity,iron-and-steel-hs72].share_pct": (100 * 8919.67) / 14230.9,
  "flow-shares-2016[35,82].purchases_share_pct": (100 * 4039.164) / 17844.007,
  "flow-structure-2016[35,82,C].share_pct": (100 * 3119.794) / 4039.164,
  "grdp-share[35,2024,current].share_pct": (100 * 3168.29559) / 22138.96,
  "growth-counts[2020].below_zero": 31,
  "growth-rank[82,2025].gap_pp": 34.17 - 5.11,
  "growth-revision[82,2024,bps-csv-growth-2019-2024].revision_pp": 13.92 - 13.73,
  "island-flows-2016[jawa,maluku_papua].returned_pct": (100 * 52036.657) / 100352.092,
  "mission-balance[jatim-malut-2025].sold_share_pct": (100 * 271.674498) / (271.674498 + 296.368),
  "mission-counts[35].missions": 53,
  "mission-splits[35].sold_to_bought": 13054.231643 / 2696.148637,
  "mission-to-trade[jatim-malut-2025,2023].share_pct": (100 * 568.042498) / (1300 + 484.8),
  "mission-totals[33].total_billion_idr": 832.3,
  "missions-by-pair[35,82].total_billion_idr": 105 + 500.22 + 380.81 + 568.042498,
  "pair-trade[35,82,2020].total_billion_idr": 1312.95 + 942.2,
  "port-throughput-change[ternate,2024,2025].change_pct": (100 * (63923 - 59095)) / 59095,
  "promise-totals[made].entries": 30 - 5,
  "promises-by-finding[none-found].promises": 25 - 2 - 5,
  "register-counts[trade-missions].entries": 54,
  "routes-by-mode[sea].with_cost": 5,
  "specialisation-2016[82,B].lq": 2826.102 / 32831.895 / (795220.172 / 12645817.845),
  "trade-balance-2016[35].balance_billion_idr": 737759.726 - 509791.126,
  "trade-totals-2016[2016].provinces": 34,
};

test.each(Object.entries(worked))("%s is %d", (address, expected) => {
  // Parts and wholes of the inter-regional table are rounded apart, which shows in the fourth digit of a share.
  expect(value(address)).toBeCloseTo(expected as number, 3);
});

test("every derived table has a value that was worked by hand", () => {
  const derived = [...tables.values()].filter((table) => table.derived).map(({ id }) => id);
  expect(Object.keys(worked).map((address) => address.split("[")[0])).toEqual(derived);
});

test("a sum names the sources of what it sums and no others", () => {
  const count = (address: string) => {
    const found = resolve(address, "id");
    return found.ok && found.value.sourceIds.length;
  };
  expect(count("mission-counts[35].missions")).toBe(105);
  expect(count("mission-splits[35].sold_billion_idr")).toBe(49);
});
