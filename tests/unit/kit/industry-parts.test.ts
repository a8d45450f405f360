import { describe, expect, it } from "vitest";
import { industryOrder } from "#kit/industries.ts";
import { industryParts, inIndustryOrder, largestPart, largestParts, saidParts } from "#kit/industry-parts.ts";
import { provinces } from "./provinces.ts";

const industries = industryOrder.map((industry_code) => ({
  industry_code,
  name_id: `Usaha ${industry_code}`,
  name_en: `Industry ${industry_code}`,
  short_id: industry_code.toLowerCase(),
  short_en: industry_code.toLowerCase(),
}));
const tables = { provinces, industries };
const share = (industry_code: string, share_pct: number, period = "2024", source_id = "bps") => ({
  province_code: "82",
  period,
  industry_code,
  share_pct,
  source_id,
});
const parts = industryParts([share("A", 20), share("C", 30, "2024", "press")], tables);

describe("industryParts", () => {
  it("names each part and rests it on its source; what is missing closes the bar and rests on all", () => {
    expect(
      parts.map(({ part, part_id, short_en, share_pct, sources }) => [part, part_id, short_en, share_pct, sources]),
    ).toEqual([
      ["A", "Usaha A", "a", 20, ["bps"]],
      ["C", "Usaha C", "c", 30, ["press"]],
      ["not_in_source", "tidak ada di sumber ini", "not in this source", 50, ["bps", "press"]],
    ]);
    expect(parts[0]).toMatchObject({ province_code: "82", name_en: "North Maluku", period: "2024" });
  });

  it("says that the rest is only not drawn where all industries are known", () => {
    const all = industryOrder.map((code) => share(code, code === "A" ? 36 : 4));
    expect(industryParts(all, tables, ["A", "B"]).map(({ part, share_pct }) => [part, share_pct])).toEqual([
      ["A", 36],
      ["B", 4],
      ["not_shown", 60],
    ]);
    expect(industryParts(all, tables)).toHaveLength(17);
  });

  it("makes a bar of each period, and finds the largest industry of each", () => {
    const bars = industryParts([share("A", 60), share("C", 10, "2016")], tables);
    expect(bars.map(({ period, share_pct }) => [period, share_pct])).toEqual([
      ["2024", 60],
      ["2024", 40],
      ["2016", 10],
      ["2016", 90],
    ]);
    expect(largestParts(bars)).toEqual([bars[0], bars[2]]);
    expect(saidParts(largestParts(bars), "en")).toBe(
      "North Maluku 2024, industry a 60.00\u00a0percent; North Maluku 2016, industry c 10.00\u00a0percent",
    );
    expect(largestPart(parts)).toBe(parts[1]);
    expect(largestPart(parts.slice(2))).toBeUndefined();
  });
});

describe("inIndustryOrder", () => {
  it("follows the categories of BPS", () =>
    expect(
      inIndustryOrder([share("MN", 1), share("A", 1), share("L", 1)]).map(({ industry_code }) => industry_code),
    ).toEqual(["A", "L", "MN"]));
});
