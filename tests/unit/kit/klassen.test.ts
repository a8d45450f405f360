import { describe, expect, it } from "vitest";
import { klassenAhead, klassenCounts, klassenFields, klassenName, klassenNation } from "#kit/klassen.ts";

const row = (name: string, type: "fast-high" | "slow-low") => ({
  name_id: name,
  name_en: name,
  short_name: name,
  short_name_en: name,
  type,
});

describe("the fields of the Klassen typology", () => {
  it("have the richer at the right and the faster above", () => {
    const { upRight, downLeft } = klassenFields("en");
    expect([upRight, downLeft]).toEqual(["advanced and growing fast", "relatively lagging"]);
    expect(klassenName(row("Aceh", "slow-low"), "id")).toBe("relatif tertinggal");
  });

  it("are named for those ahead in both, and the nation's lines for where they stand", () => {
    expect(klassenAhead([row("Riau", "fast-high"), row("Aceh", "slow-low"), row("Bali", "fast-high")], "id")).toBe(
      "Riau dan Bali",
    );
    expect(klassenNation([{ national_growth_pct: 4.84, national_million_idr: 73.5 }], "en")).toBe(
      "growth of 4.84\u00a0percent a year, GDP per head of Rp73.50\u00a0million",
    );
  });

  it("are counted with the names of few provinces and without those of many", () => {
    const many = Array.from({ length: 8 }, (_, index) => row(`P${index}`, "slow-low"));
    expect(klassenCounts([row("Riau", "fast-high"), row("Bali", "fast-high"), ...many], "en")).toBe(
      "Advanced and growing fast 2: Riau and Bali. Developing fast 0. Advanced but under pressure 0. Relatively lagging 8.",
    );
  });
});
