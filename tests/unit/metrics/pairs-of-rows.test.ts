import { describe, expect, it } from "vitest";
import { beside, besideNation } from "#metrics/beside.ts";
import { difference } from "#metrics/difference.ts";
import { furthestFigures } from "#metrics/furthest-figures.ts";
import { indexedTo } from "#metrics/indexed-to.ts";

const row = (province_code: string, year: number, value: number, source_id = "bps") => ({
  province_code,
  year,
  value,
  source_id,
});

describe("beside", () => {
  it("joins rows that are the same on a field, names the sources of both once, and leaves out the others", () => {
    const rows = [row("82", 2025, 9), row("35", 2025, 5), row("11", 2025, 4)];
    const before = [row("82", 2024, 7, "djpb"), row("35", 2024, 5)];
    const found = beside(rows, before, "province_code", { then: "value" });
    expect(found.map(({ value, then, sources }) => [value, then, sources])).toEqual([
      [9, 7, ["bps", "djpb"]],
      [5, 5, ["bps"]],
    ]);
  });

  it("keeps the sources that a row was joined from", () => {
    const [joined] = beside([row("82", 2025, 9)], [row("82", 2024, 7, "djpb")], "province_code", {});
    const [again] = beside([joined!], [row("00", 2025, 5, "rri")], "year", {}); // one row above
    expect(again?.sources).toEqual(["bps", "djpb", "rri"]);
  });
});

describe("besideNation", () => {
  it("gives each province the nation's row of its own time", () => {
    const rows = [row("00", 2024, 5), row("82", 2025, 34), row("00", 2025, 5.1), row("82", 2023, 20)];
    expect(besideNation(rows, "year", { nation: "value" }).map(({ value, nation }) => [value, nation])).toEqual([
      [34, 5.1],
    ]);
  });
});

describe("difference", () => {
  it("has the two decimals of its figures", () => {
    expect(34.17 - 5.11).not.toBe(29.06);
    expect(difference(34.17, 5.11)).toBe(29.06);
  });
});

describe("indexedTo", () => {
  it("sets the base year of each place to 100, and leaves out places without one", () => {
    const rows = [row("82", 2010, 8, "djpb"), row("82", 2025, 37), row("35", 2025, 3)];
    expect(indexedTo(rows, "value", 2010).map(({ year, index, sources }) => [year, index, sources])).toEqual([
      [2010, 100, ["djpb"]],
      [2025, 462.5, ["bps", "djpb"]],
    ]);
  });
});

describe("furthestFigures", () => {
  const figure = (year: number, value: number, source_id: string, is_preferred = false) => ({
    ...row("82", year, value, source_id),
    is_preferred,
  });

  it("finds the figure furthest from the one in use, with every source of it, the widest apart first", () => {
    const rows = [
      figure(2023, 20, "a", true),
      figure(2023, 20.5, "b"),
      figure(2024, 13, "a", true),
      figure(2024, 12, "b"),
      figure(2024, 12, "c"),
      figure(2024, 13.5, "d"),
      figure(2025, 34.17, "a", true),
      figure(2025, 34.2, "b"),
    ];
    const found = furthestFigures(rows, "value", ({ year }) => String(year), 0.1);
    expect(found.map(({ year, value, other, apart, sources }) => [year, value, other, apart, sources])).toEqual([
      [2024, 13, 12, -1, ["a", "b", "c"]],
      [2023, 20, 20.5, 0.5, ["a", "b"]],
    ]);
  });
});
