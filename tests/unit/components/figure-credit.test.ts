import { expect, test } from "vitest";
import { figureCredit, otherSources } from "#components/figure-credit.ts";
import { resolve } from "#figures/figures.ts";

test("figureCredit names the first source and counts the others", () => {
  const found = resolve("mission-splits[35].sold_billion_idr", "id");
  const ids = found.ok ? found.value.sourceIds : [];
  expect(figureCredit(ids, "id")).toMatch(/^\S.* dan 48 sumber lain$/);
  expect(figureCredit(ids, "en")).toMatch(/^\S.* and 48 more sources$/);
  expect(figureCredit(ids.slice(0, 2), "id")).toMatch(/ dan satu sumber lain$/);
  expect(figureCredit(ids.slice(0, 1), "id")).not.toMatch(/lain$/);
  expect(figureCredit([], "id")).toBe("");
});

test("otherSources says nothing of none", () => {
  expect([0, 1, 1200].map((count) => otherSources(count, "en"))).toEqual([
    "",
    "and one more source",
    "and 1,200 more sources",
  ]);
});
