import { describe, expect, it } from "vitest";
import { firstOfEach, groupsBySize, groupsInOrder } from "#metrics/groups.ts";

const deal = (id: number, fields: readonly string[]) => ({ id, fields, kind: fields[0] ?? null });
const deals = [deal(1, ["rice"]), deal(2, ["fish", "rice"]), deal(3, []), deal(4, ["coal"])];

const ids = (groups: readonly (readonly [string, readonly { id: number }[]])[]) =>
  groups.map(([key, rows]) => [key, rows.map(({ id }) => id)]);

describe("groupsBySize", () => {
  it("counts a row in every group it names, the fullest first and equal ones by key", () =>
    expect(ids(groupsBySize(deals, ({ fields }) => fields))).toEqual([
      ["rice", [1, 2]],
      ["coal", [4]],
      ["fish", [2]],
    ]));
});

describe("groupsInOrder", () => {
  it("keeps the order asked for, and leaves out empty groups and rows of none", () =>
    expect(ids(groupsInOrder(deals, ({ kind }) => kind, ["coal", "gold", "rice"]))).toEqual([
      ["coal", [4]],
      ["rice", [1]],
    ]));
});

describe("firstOfEach", () => {
  it("keeps the first row of each group", () =>
    expect(firstOfEach(deals, ({ kind }) => kind ?? "").map(({ id }) => id)).toEqual([1, 2, 3, 4]));

  it("drops what comes after it", () =>
    expect(firstOfEach([deal(1, ["rice"]), deal(2, ["rice"])], () => "all").map(({ id }) => id)).toEqual([1]));
});
