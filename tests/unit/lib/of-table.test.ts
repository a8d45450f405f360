import { expect, test } from "vitest";
import { ofTable } from "#lib/of-table.ts";

test("ofTable makes once for each table, whatever is made", () => {
  let made = 0;
  const count = ofTable((rows: readonly number[]) => {
    made += 1;
    return rows.length > 0 ? rows.length : undefined;
  });
  const [one, other] = [[1, 2], []];
  expect([count(one), count(one), count(other), count(other)]).toEqual([2, 2, undefined, undefined]);
  expect(made).toBe(2);
});
