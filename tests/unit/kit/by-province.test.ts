import { describe, expect, it } from "vitest";
import { byProvince, placed } from "#kit/by-province.ts";
import { provinces } from "./provinces.ts";

const row = { province_code: "82", year: 2025, growth_pct: 34.17, source_id: "bps" };

describe("placed", () => {
  it("gives the names, the fields asked for and the source, and nothing else", () => {
    expect(placed([row], provinces, "growth_pct")).toEqual([
      {
        province_code: "82",
        name_id: "Maluku Utara",
        name_en: "North Maluku",
        short_name: "Malut",
        short_name_en: "N Mal",
        growth_pct: 34.17,
        sources: ["bps"],
      },
    ]);
  });

  it("keeps the sources of rows that were made of several", () => {
    const [made] = placed([{ province_code: "82", sources: ["bps", "djpb"] }], provinces);
    expect(made?.sources).toEqual(["bps", "djpb"]);
  });

  it("refuses a province that the table does not know", () => {
    expect(() => placed([{ ...row, province_code: "99" }], provinces)).toThrow("unknown province: 99");
  });
});

describe("byProvince", () => {
  it("says a row by its code, its name and its own colour", () => {
    const [of] = placed([row], provinces);
    const { key, name, color, strong } = byProvince("en");
    expect([key(of!), name(of!), color(of!), strong(of!)]).toEqual(["82", "North Maluku", "var(--prov-82)", true]); // one row
  });
});
