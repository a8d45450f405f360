import { expect, test } from "vitest";
import { found } from "#browser/names.ts";

const series = [
  ["Maluku Utara", "red", "82"],
  ["Maluku", "grey", "81"],
  ["Papua Barat Daya", "grey", "92"],
  ["Jawa Barat", "grey", "32"],
] as const;

test.each([
  ["maluku", "81"],
  ["Maluku U", "82"],
  [" MAL ", "82"],
  ["barat", "92"],
  ["daya", "92"],
  ["x", undefined],
  [" ", undefined],
])("found(%j) is %j", (typed, key) => {
  expect(found(series, typed)?.[2]).toBe(key);
});
