import { describe, expect, it } from "vitest";
import { sourced, sourcesOf } from "#lib/sources-of.ts";

describe("sourcesOf", () => {
  it("names each source once, whatever the rows call theirs", () => {
    const rows = [{ source_id: "a" }, { source_ids: ["b", "a"] }, { source_ids: null }, { sources: ["c"] }];
    expect(sourcesOf(...rows)).toEqual(["a", "b", "c"]);
  });

  it("of a row that was made of others takes the sources it was given", () =>
    expect(sourcesOf({ source_ids: ["table"], sources: ["made"] })).toEqual(["made"]));
});

describe("sourced", () => {
  it("leaves rows as they are", () =>
    expect(sourced([{ source_id: "a", teu: 1 }])).toEqual([{ source_id: "a", teu: 1, sources: ["a"] }]));
});
