import { describe, expect, it } from "vitest";
import { namesIn } from "#kit/names.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { stageFor } from "#kit/stage.ts";
import { isNotedProvisional, markedYear } from "#kit/status.ts";
import { markedYears, provisionalBand, yearHead, yearLines } from "#kit/year-lines.ts";

const row = (year: number, growth_pct: number, status: "final" | "very_preliminary") => ({
  province_code: "82",
  name_id: "Maluku Utara",
  name_en: "North Maluku",
  short_name: "Malut",
  short_name_en: "N Maluku",
  year,
  growth_pct,
  status,
});
const rows = [row(2023, 20.49, "final"), row(2024, 13.7, "final"), row(2025, 34.17, "very_preliminary")];

describe("yearLines", () => {
  it("says a point in full and the end of a line in the words that have room", () => {
    const [, , last] = rows;
    const words = { narrow: "decimal1", wide: "decimal2", says: "percent2" } as const;
    const [narrow, wide] = (["narrow", "wide"] as const).map((size) =>
      yearLines(stageFor("id", size, "t"), "growth_pct", words),
    );
    expect([narrow!.endLabel(last!), wide!.endLabel(last!)]).toEqual(["Malut 34,2", "Maluku Utara 34,17"]); // two sizes
    expect([wide!.x(last!), wide!.y(last!)]).toEqual([2025, 34.17]);
    expect([wide!.head(last!), wide!.text(last!)]).toEqual(["Maluku Utara, 2025**", "34,17\u00a0persen"]);
  });
});

describe("years", () => {
  it("carry the mark of their figures, and none where the table has no status", () => {
    expect([2023, 2025, 2030].map(markedYears(rows))).toEqual(["2023", "2025**", "2030"]);
    expect(markedYear({ year: 2025 })).toBe("2025");
    expect(yearHead(rows[2]!, "en")).toBe("North Maluku, 2025**"); // three rows
  });

  it("stand on a band from half a year before the first provisional figure", () => {
    expect(provisionalBand(rows, "preliminary")).toEqual({ band: { from: 2024.5, to: 2025, name: "preliminary" } });
    expect(provisionalBand(rows.slice(0, 2), "preliminary")).toEqual({});
    expect(provisionalBand(rows.slice(2), "preliminary")).toEqual({});
    expect(provisionalBand(rows, "preliminary", () => false)).toEqual({});
  });
});

describe("percentScale", () => {
  it("names the unit at the topmost number alone", () => {
    expect([percentScale("id")(-10, false), percentScale("id")(30, true)]).toEqual(["−10", "30\u00a0persen"]);
  });
});

describe("namesIn", () => {
  it("lists each name once", () => expect(namesIn([...rows, ...rows], "en")).toBe("North Maluku"));
});

describe("isNotedProvisional", () => {
  it("reads the notes of a row", () => {
    const notes = [["very_preliminary"], ["press_quote"], null];
    expect(notes.map((note_codes) => isNotedProvisional({ note_codes }))).toEqual([true, false, false]);
  });
});
