import { describe, expect, test } from "vitest";
import { addressesIn, figureId } from "#figures/collect.ts";

describe("addressesIn", () => {
  test("addressesIn gives figures in reading order, each cell once, with the format of the first", () => {
    const source = [
      "---",
      'title: "Tumbuh {{growth-annual[82,2025].growth_pct | percent1}}"',
      "---",
      'Naik <Fig of="growth-annual[35,2025].growth_pct" as="percent2"/>, lalu <Fig as="percent2" of="growth-annual[ 82, 2025 ].growth_pct" />',
      "dan <Fig",
      '  of="growth-annual[00,2025].growth_pct"',
      "/>.",
    ].join("\n");
    expect(addressesIn(source)).toEqual([
      "growth-annual[82,2025].growth_pct | percent1",
      "growth-annual[35,2025].growth_pct | percent2",
      "growth-annual[00,2025].growth_pct",
    ]);
  });
});

test("figureId is the same for each spelling of a cell, whatever its format", () => {
  expect(figureId("growth-annual[82,2025].growth_pct")).toBe("angka-growth-annual-82-2025-growth-pct");
  expect(figureId(" growth-annual[ 82,2025 ].growth_pct | percent1")).toBe("angka-growth-annual-82-2025-growth-pct");
});
