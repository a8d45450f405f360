import { describe, expect, test } from "vitest";
import { isDay, suggestDay, suggestNumbers } from "#data/suggest.ts";

describe("suggestNumbers", () => {
  test.each([
    ["12,4", ["12.4"]],
    ["-12,4", ["-12.4"]],
    ["\u221212,4", ["-12.4"]],
    ["1.234,5", ["1234.5"]],
    ["1,234.5", ["1234.5"]],
    ["1.234.567", ["1234567"]],
    ["1,234,567", ["1234567"]],
    ["1,234", ["1.234", "1234"]],
    ["1 234", ["1234"]],
    ["1\u202f234,5", ["1234.5"]],
    ["+5", ["5"]],
    ["5%", ["5"]],
    [".5", ["0.5"]],
    ["5.", ["5"]],
    ["007", ["7"]],
    ["1e5", ["100000"]],
    ["2.5E-3", ["0.0025"]],
    ["NaN", []],
    ["1e400", []],
    ["12,4,5", []],
    ["1.2.3", []],
    ["Rp5", []],
  ])("%j as a number: %j", (raw, expected) => {
    expect(suggestNumbers(raw)).toEqual(expected);
  });

  test.each([
    ["1.234", ["1234"]],
    ["1,234", ["1234"]],
    ["12,4", []],
    ["12.4", []],
    ["0012", ["12"]],
  ])("%j as a whole number: %j", (raw, expected) => {
    expect(suggestNumbers(raw, { whole: true })).toEqual(expected);
  });
});

test.each([
  ["31/12/2024", "2024-12-31"],
  ["1-2-2024", "2024-02-01"],
  ["2024/1/2", "2024-01-02"],
  ["12/31/2024", null],
  ["2025-02-30", null],
  ["31/12/24", null],
])("suggestDay(%j) is %j", (raw, expected) => {
  expect(suggestDay(raw)).toBe(expected);
});

test.each([
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-00-10", false],
  ["2025-1-1", false],
])("isDay(%j) is %j", (raw, expected) => {
  expect(isDay(raw)).toBe(expected);
});
