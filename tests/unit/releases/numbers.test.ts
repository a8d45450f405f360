import { describe, expect, it } from "vitest";
import { versionsAmong } from "#releases/files.ts";
import { nextVersion } from "#releases/numbers.ts";

describe("nextVersion", () => {
  it.each([
    [null, "2026-11-21", "2026.11.1"],
    ["2026.11.1", "2026-11-30", "2026.11.2"],
    ["2026.11.9", "2026-11-30", "2026.11.10"],
    ["2026.11.2", "2026-12-01", "2026.12.1"],
    ["2026.9.3", "2027-01-05", "2027.1.1"],
  ])("after %s on %s gives %s", (last, day, next) => expect(nextVersion(last, day)).toBe(next));

  it("refuses a day in an earlier month", () =>
    expect(() => nextVersion("2026.11.1", "2026-10-31")).toThrow("before the last release"));
});

describe("versionsAmong", () => {
  it("finds releases among other names and puts them in order of time", () =>
    expect(versionsAmong(["revisions", "2026.11.10", "README.md", "2026.9.1", "2026.11.2", "2026.13.1"])).toEqual([
      "2026.9.1",
      "2026.11.2",
      "2026.11.10",
    ]));
});
