import { describe, expect, it } from "vitest";
import { atBothTimes, changes } from "#metrics/two-times.ts";

const row = (province_code: string, period: string, value: number) => ({ province_code, period, value });
const rows = [
  row("82", "2025-08", 4.5),
  row("82", "2024-08", 4),
  row("35", "2024-08", 4.2),
  row("00", "2024-08", 5),
  row("00", "2025-08", 4.5),
];

describe("atBothTimes", () => {
  it("leaves out a place with one of the times only, and puts the earlier time first", () => {
    const found = atBothTimes(rows, ["00", "35", "82"], ["2024-08", "2025-08"]);
    expect(found.map(({ province_code, period }) => `${province_code} ${period}`)).toEqual([
      "00 2024-08",
      "00 2025-08",
      "82 2024-08",
      "82 2025-08",
    ]);
  });
});

describe("changes", () => {
  it("puts the largest rise first", () => {
    const found = changes(atBothTimes(rows, ["00", "82"], ["2024-08", "2025-08"]), "value");
    expect(found.map(({ row, change, ratio }) => [row.province_code, change, ratio])).toEqual([
      ["82", 0.5, 1.125],
      ["00", -0.5, 0.9],
    ]);
  });
});
