import { describe, expect, it } from "vitest";
import type { Stage } from "#kit/stage.ts";
import { timeline } from "#kit/timeline.ts";
import { draw } from "./draw.ts";

const drawn = (dates: readonly (string | null)[]) =>
  draw(
    (stage: Stage) =>
      timeline(stage, dates, {
        date: (date) => date,
        lane: () => "law",
        lanes: ["law"],
        head: (date) => date ?? "–",
        text: () => "",
      }),
    "wide",
  );

const heights = (dates: readonly (string | null)[]) => new Set(drawn(dates).readings.map(({ y }) => y)).size;

describe("timeline", () => {
  it.each([
    ["days apart on one line", ["2020-01-01", "2020-09-01"], 1],
    ["two events of one day above each other", ["2020-01-01", "2020-01-01"], 2],
    ["a day inside a year above the year", ["2020", "2020-02-01", "2021-06-01"], 2],
    ["a year beside the year before it above that", ["2019", "2020"], 2],
  ])("sets %s", (_, dates, levels) => expect(heights(dates)).toBe(levels));

  it("counts an event without a date, and sets it beside the name of its lane", () => {
    const { svg, readings } = drawn(["2020-01-01", null]);
    expect(svg).toContain("Aturan (2)");
    expect(svg).toContain("tanggal tidak ditemukan");
    const [day, undated] = readings;
    expect(undated?.x).toBeGreaterThan(day?.x ?? Infinity);
    expect(undated?.y).toBeLessThan(day?.y ?? 0);
  });

  it("says nothing of dates that are all known", () =>
    expect(drawn(["2020-01-01"]).svg).not.toContain("tanggal tidak ditemukan"));
});
