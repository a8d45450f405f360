import { describe, expect, it } from "vitest";
import { firstLast } from "#kit/first-last.ts";
import { between, dateSpan, yearSpan } from "#kit/spans.ts";

describe("yearSpan", () => {
  it("names the first and the last year, and one year once", () => {
    expect(yearSpan([{ year: 2023 }, { year: 2011 }, { year: 2025 }])).toBe("2011–2025");
    expect(yearSpan([{ year: 2023 }])).toBe("2023");
  });
});

describe("dateSpan", () => {
  it("takes whole and partial dates, and passes over missing ones", () =>
    expect(dateSpan(["2025-03-12", null, "2016", "2023-05"])).toBe("2016–2025"));
});

describe("between", () => {
  it("says both ends in the language's words, whatever the order", () => {
    expect(between(["2025-09", "2024-03"], "date", "id")).toBe("Maret 2024 sampai September 2025");
    expect(between(["2025-09", "2024-03"], "date", "en")).toBe("March 2024 to September 2025");
  });
});

describe("firstLast", () => {
  it("says the first and the last row, and a dash where there is none", () => {
    expect(firstLast([{ mm: 1.25 }, { mm: 2 }, { mm: 3 }], "mm", "decimal1", "id")).toEqual(["1,3", "3,0"]);
    expect(firstLast([], "mm", "decimal1", "id")).toEqual(["–", "–"]);
  });
});
