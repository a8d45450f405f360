import { expect, test } from "vitest";
import { compare, numberIn, type Sortable } from "#browser/cells.ts";

test.each([
  ["34,17", "id", 34.17],
  ["34.17", "en", 34.17],
  ["−1.234,5", "id", -1234.5],
  ["−1,234.5", "en", -1234.5],
  ["2.025", "id", 2025],
  ["Rp568,04 miliar", "id", 568.04],
  ["12,5 persen", "id", 12.5],
  ["–", "id", undefined],
  ["tidak dipublikasikan", "id", undefined],
] as const)("numberIn(%j, %j) is %j", (text, lang, value) => {
  expect(numberIn(text, lang)).toBe(value);
});

const words = new Intl.Collator("id", { numeric: true });
const sorted = (values: readonly Sortable[], isDescending: boolean) =>
  // `sort` itself puts undefined last, whatever it is told.
  values
    .map((value) => ({ value }))
    .sort((a, b) => compare(a.value, b.value, isDescending, words))
    .map(({ value }) => value);

test("compare sorts numbers by value and words by the alphabet, and what is missing last either way", () => {
  expect(sorted([2, undefined, 10, -1], false)).toEqual([-1, 2, 10, undefined]);
  expect(sorted([2, undefined, 10, -1], true)).toEqual([10, 2, -1, undefined]);
  expect(sorted(["Jawa Timur", "bali", undefined, "Aceh"], false)).toEqual(["Aceh", "bali", "Jawa Timur", undefined]);
});
