import { expect, test } from "vitest";
import { meanOfYears } from "#metrics/mean-of-years.ts";

const rows = [2020, 2021, 2022].map((year, at) => ({ year, value: at + 1 }));
const value = (row: (typeof rows)[number]) => row.value;

test.each([
  [[2020, 2022], 2],
  [[2021, 2022], 2.5],
  [[2022, 2022], 3],
] as const)("the mean of %o is %d", (years, mean) => {
  expect(meanOfYears(rows, years, value)).toBe(mean);
});

test("there is none where a year has no figure", () => {
  expect(meanOfYears(rows, [2019, 2022], value)).toBeNull();
  expect(meanOfYears([], [2020, 2020], value)).toBeNull();
});
