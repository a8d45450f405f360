import { describe, expect, it } from "vitest";
import { drawnRows, hasGaps, type OverTime } from "#kit/over-time.ts";
import { stageFor } from "#kit/stage.ts";

interface Rate {
  readonly place: string;
  readonly year: number;
  readonly rate: number;
}

const rate = (place: string, year: number, rate: number): Rate => ({ place, year, rate });
const rows = [rate("a", 2023, 1), rate("a", 2024, 2), rate("b", 2024, 3)];
const over: OverTime<Rate> = { of: ({ year }) => year, drawn: 2024, missing: "none" };
const place = (row: Rate) => row.place;
const frame = (row: Rate) => ({ fill: "red", label: `${row.rate}`, text: `${row.rate} percent` });

describe("drawnRows", () => {
  it("draws the rows of one time and leaves every time on the stage, a place without a row hatched", () => {
    const stage = stageFor("en", "wide", "sample");
    expect(drawnRows(stage, rows, over, place, frame)).toEqual(rows.slice(1));
    expect([...stage.frames.keys()]).toEqual([2023, 2024]);
    expect(stage.frames.get(2023)?.().get("a")).toEqual({ fill: "red", label: "1", text: "1 percent" });
    expect(stage.frames.get(2023)?.().get("b")).toEqual({ fill: "url(#hatch)", label: "", text: "none" });
  });

  it("draws all rows where there is one time", () => {
    const stage = stageFor("en", "wide", "sample");
    expect(drawnRows(stage, rows, undefined, place, frame)).toEqual(rows);
    expect(stage.frames.size).toBe(0);
  });

  it("refuses a place that the drawn time does not know", () => {
    const stage = stageFor("en", "wide", "sample");
    const lost = [...rows, rate("c", 2023, 4)];
    expect(() => drawnRows(stage, lost, over, place, frame)).toThrow("no row of c in 2024, the time that is drawn");
  });
});

describe("hasGaps", () => {
  it("tells whether some time has fewer places", () => {
    expect(hasGaps(rows, over)).toBe(true);
    expect(hasGaps(rows.slice(0, 2), over)).toBe(false);
    expect(hasGaps(rows, undefined)).toBe(false);
  });
});
