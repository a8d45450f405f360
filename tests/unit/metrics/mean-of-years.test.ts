import { expect, test } from "vitest";
import { klassenOfPlaces } from "#metrics/klassen-of-places.ts";
import { meanOfYears } from "#metrics/mean-of-years.ts";
import { meansOfPlaces } from "#metrics/means-of-places.ts";

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

test("each place has a mean of its own, with the sources of its years, unless a year is missing", () => {
  const row = (province_code: string, year: number, value: number, source_id: string) => ({
    province_code,
    year,
    value,
    source_id,
  });
  const known = [row("82", 2021, 10, "a"), row("82", 2022, 20, "b"), row("82", 2023, 90, "c"), row("97", 2022, 5, "a")];
  expect(meansOfPlaces(known, [2021, 2022], "value")).toEqual([
    { province_code: "82", period: "2021–2022", mean: 15, sources: ["a", "b"] },
  ]);
});

test("the Klassen type of a province comes of its means and the nation's", () => {
  const mean = (province_code: string, value: number) => ({
    province_code,
    period: "2021–2022",
    mean: value,
    sources: [`s${province_code}`],
  });
  const growth = [mean("00", 5), mean("82", 20.456), mean("35", 4.9), mean("97", 6)];
  const perHead = [mean("00", 80), mean("82", 70), mean("35", 80)];
  const found = klassenOfPlaces(growth, perHead);
  expect(found.map((row) => [row.province_code, row.growth_pct, row.type, row.national_million_idr])).toEqual([
    ["82", 20.46, "fast-low", 80],
    ["35", 4.9, "slow-high", 80],
  ]);
  expect(found[0]?.sources).toEqual(["s82", "s00"]);
});
