import { expect, test } from "vitest";
import { nearest } from "#lib/nearest.ts";

test.each([
  ["growth-anual", ["growth-annual", "growth-quarterly"], "growth-annual"],
  ["82", ["81", "82"], "82"],
  ["28", ["82", "35"], "82"],
  ["83", ["13", "82"], "82"],
  ["rainfall", ["growth-annual"], undefined],
  ["", ["a"], "a"],
])("nearest(%s, %j) gives %s", (typed, known, name) => {
  expect(nearest(typed, known)).toBe(name);
});
