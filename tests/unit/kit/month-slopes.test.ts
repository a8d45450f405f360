import { describe, expect, it } from "vitest";
import { monthSlopes } from "#kit/month-slopes.ts";
import { namedPoints } from "#kit/named-points.ts";
import { periodSpan } from "#kit/spans.ts";
import { stageFor } from "#kit/stage.ts";
import { numeral } from "#lib/numerals.ts";

const row = {
  province_code: "82",
  name_id: "Maluku Utara",
  name_en: "North Maluku",
  short_name: "Malut",
  short_name_en: "N Maluku",
  period: "2025-08",
  value: 4.55,
};

describe("monthSlopes", () => {
  it("says both months, and a figure with its month", () => {
    const times = ["2024-08", "2025-08"] as const;
    const slopes = monthSlopes(stageFor("id", "narrow", "t"), "value", times, { label: "decimal2", says: "percent2" });
    expect([slopes.from, slopes.to]).toEqual(["Agustus 2024", "Agustus 2025"]);
    expect([slopes.isEnd(row), slopes.isEnd({ ...row, period: "2024-08" })]).toEqual([true, false]);
    expect([slopes.name(row), slopes.label(row)]).toEqual(["Malut", "4,55"]);
    expect([slopes.head(row), slopes.text(row)]).toEqual(["Maluku Utara, Agustus 2025", "4,55\u00a0persen"]);
  });
});

describe("namedPoints", () => {
  it("names the provinces that are listed, right of the point as far as nothing else is said", () => {
    const { label, place } = namedPoints(stageFor("en", "wide", "t"), { "82": { dy: -5 } });
    expect([label(row), label({ ...row, province_code: "11" })]).toEqual(["North Maluku", null]);
    expect(place(row)).toEqual({ dx: 9, dy: -5, anchor: "start" });
  });
});

describe("periodSpan", () => {
  it("names the first and the last", () => {
    expect(periodSpan([row, { period: "2024-08" }], "date", "en")).toBe("August 2024 to August 2025");
  });
});

describe("numeral", () => {
  it("is a word for a small count, digits for a large one", () => {
    expect([numeral(0, "en"), numeral(3, "id"), numeral(38, "id")]).toEqual(["none", "tiga", "38"]);
  });
});
