import { describe, expect, it } from "vitest";
import { shownRows } from "#kit/shown-rows.ts";
import { stageFor } from "#kit/stage.ts";

const rows = Array.from({ length: 20 }, (_, index) => index + 1);
const stage = (most?: number) => ({
  ...stageFor("id", "wide", "test"),
  ...(most === undefined ? {} : { most }),
});

describe("shownRows", () => {
  it("leaves every row on a page's stage, and where there is room", () => {
    expect(shownRows(stage(), rows, () => false)).toEqual({ rows, afterGap: [] });
    expect(shownRows(stage(20), rows, () => false)).toEqual({ rows, afterGap: [] });
  });

  it("keeps the marked rows, both ends, then the first ones, in their order", () => {
    const { rows: shown, afterGap } = shownRows(stage(7), rows, (row) => row === 10 || row === 11);
    expect(shown).toEqual([1, 2, 3, 4, 10, 11, 20]);
    expect(afterGap).toEqual([10, 20]);
  });

  it("says how many are left of how many", () => {
    const said: number[] = [];
    shownRows({ ...stage(5), leftOut: (shown, all) => said.push(shown, all) }, rows, () => false);
    expect(said).toEqual([5, 20]);
  });
});
