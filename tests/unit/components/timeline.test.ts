import { describe, expect, it } from "vitest";
import { timelineEntries } from "#components/timeline-entries.ts";
import { timelineLanes } from "#components/timeline-lanes.ts";
import { events } from "#registry/events.ts";
import { missions } from "#registry/missions.ts";

const entries = timelineEntries("id");

describe("the timeline", () => {
  it("takes missions from their register and all else from the record, none of them twice", () => {
    const others = events.filter(({ kind }) => kind !== "trade_mission");
    const told = others.filter(({ mission_id }) => mission_id !== null);
    expect(entries).toHaveLength(missions.length + others.length - told.length);
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
    expect(entries.filter(({ href }) => href.includes("jateng-lampung-2026")).map(({ kind }) => kind)).toEqual([
      "follow_up",
    ]);
  });

  it("stands newest first, what has no date last", () => {
    const dates = entries.map(({ date }) => date ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
    expect(entries.at(-1)?.date).toBeNull();
  });

  it("names provinces only, so that each can be linked", () => {
    for (const { provinces } of entries) for (const { key } of provinces) expect(key).toMatch(/^[1-9]\d$/);
  });
});

describe("the lanes", () => {
  const { lanes, width, bottom } = timelineLanes(entries);

  it("hold every entry that has a date, within the picture", () => {
    const marks = lanes.flatMap((lane) => lane.marks);
    expect(marks).toHaveLength(entries.filter(({ date }) => date !== null).length);
    for (const { from, to, y } of marks) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(bottom);
    }
  });

  it("count their kind as the list does", () => {
    for (const { kind, count } of lanes) expect(count).toBe(entries.filter((entry) => entry.kind === kind).length);
  });

  it("set no mark upon another", () => {
    for (const { marks } of lanes) {
      for (const [at, a] of marks.entries()) {
        const hidden = marks.slice(at + 1).filter((b) => b.y === a.y && b.from < a.to + 1);
        expect(hidden).toEqual([]);
      }
    }
  });
});
