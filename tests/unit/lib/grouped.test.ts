import { expect, test } from "vitest";
import { grouped } from "#lib/grouped.ts";

test("grouped: entries of each key in their order, none twice, and nothing for an unknown key", () => {
  const of = grouped(
    [
      { id: 1, keys: ["a", "b"] },
      { id: 2, keys: "a" },
      { id: 3, keys: null },
      { id: 4, keys: ["a", "a"] },
    ],
    ({ keys }) => keys,
  );
  expect(of("a").map(({ id }) => id)).toEqual([1, 2, 4]);
  expect(of("b").map(({ id }) => id)).toEqual([1]);
  expect(of("c")).toEqual([]);
});
