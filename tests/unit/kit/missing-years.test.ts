import { describe, expect, it } from "vitest";
import { missingYears } from "#kit/missing-years.ts";

const rows = (...years: number[]) => years.map((year) => ({ year }));

describe("missingYears", () => {
  it.each([
    ["years between", rows(2020, 2021, 2023, 2026), [2022, 2024, 2025]],
    ["none of a full run, in any order", rows(2022, 2020, 2021), []],
    ["none of one year", rows(2020), []],
    ["none of nothing", rows(), []],
  ])("lists %s", (_, given, missing) => {
    expect(missingYears(given)).toEqual(missing);
  });
});
