import { describe, expect, it } from "vitest";
import { explorerData } from "#components/explorer-data.ts";
import { cellsOf, hasFigure, leftOut } from "#explorer/data.ts";
import { csvFile, htmlFile, svgFile } from "#explorer/files.ts";
import { indicatorIds } from "#explorer/ids.ts";
import { csvRows, resultOf, type Result } from "#explorer/result.ts";
import { formNames, type State } from "#explorer/state.ts";
import { langs } from "#lib/lang.ts";
import { chart } from "#registry/charts.ts";
import { contractOf } from "#render/contract-of.ts";
import { picture } from "#render/picture.ts";

const data = explorerData();
const all = data.places.map(([code]) => code);
const start: State = {
  indicator: "growth",
  places: ["00", "18", "21", "33", "35", "82"],
  from: 2011,
  to: 2025,
  form: "line",
};

function result(state: Partial<State>): Result {
  const found = resultOf(data, { ...start, ...state });
  if (typeof found === "string") throw new Error(found);
  return found;
}

describe("the data of the explorer", () => {
  it("holds the figures of the first chart, with status and sources", () => {
    const own = chart("growth-core-provinces").rows.map((row) => {
      const { province_code, year, growth_pct, status, sources } = row as unknown as Record<string, unknown>;
      return { province_code, year, value: growth_pct, status, sources };
    });
    const drawn = result({}).figures.map(({ province_code, year, value, status, sources }) => ({
      province_code,
      year,
      value,
      status,
      sources,
    }));
    const byKey = (a: (typeof own)[number], b: (typeof own)[number]) =>
      `${a.province_code} ${a.year}` < `${b.province_code} ${b.year}` ? -1 : 1;
    expect([...drawn].sort(byKey)).toEqual([...own].sort(byKey));
  });

  it("names a source for every figure and none without one", () => {
    for (const indicator of indicatorIds) {
      const cells = cellsOf(data, { indicator, places: all, from: data.from, to: data.to });
      expect(cells.filter((cell) => hasFigure(cell) !== cell.sources.length > 0)).toEqual([]);
      expect(cells.some(hasFigure)).toBe(true);
    }
  });

  it("leaves out the years of a province that was larger then, and says so", () => {
    expect(leftOut(data, { indicator: "growth", places: all, from: 2022, to: 2025 })).toEqual(["91", "94"]);
    expect(leftOut(data, { indicator: "growth", places: all, from: 2023, to: 2025 })).toEqual([]);
    expect(result({ places: ["91", "82"] }).note("id")).toContain("Papua Barat");
  });

  it("reckons the gap from two figures and rests it on both", () => {
    const [cell] = cellsOf(data, { indicator: "gap", places: ["82"], from: 2025, to: 2025 });
    const [own, nation] = cellsOf(data, { indicator: "growth", places: ["82", "00"], from: 2025, to: 2025 });
    expect(cell?.value).toBeCloseTo((own?.value ?? 0) - (nation?.value ?? 0), 10);
    expect(cell?.sources).toEqual([...new Set([...(own?.sources ?? []), ...(nation?.sources ?? [])])]);
  });
});

const choices = indicatorIds.flatMap((indicator) =>
  formNames.flatMap((form) => [
    { indicator, form },
    { indicator, form, places: all },
    { indicator, form, places: ["51"], from: 2020 },
  ]),
);

describe.each(choices)("%o", (choice) => {
  const found = result(choice);

  it("is drawn by the build as it is in the browser, every figure once", () => {
    expect(contractOf(found, "id").points.length).toBe(found.figures.length);
    expect(csvRows(found).rows.length).toBe(found.figures.length);
    for (const size of ["narrow", "wide"] as const)
      expect(picture(found, "en", size).svg).not.toMatch(/NaN|undefined|Infinity| style=/);
  });

  it("is said in finished sentences", () => {
    for (const lang of langs) {
      for (const said of [found.title(lang), found.subtitle(lang), found.description(lang), found.note(lang)])
        expect(said).not.toMatch(/undefined|NaN|null|\s{2}|-\d/);
      expect(found.title(lang)).toMatch(/\d/);
    }
  });
});

describe("a choice", () => {
  it("that gives nothing says why", () => {
    expect(resultOf(data, { ...start, places: [] })).toBe("noPlaces");
    expect(resultOf(data, { ...start, places: ["92"], from: 2011, to: 2012 })).toBe("noRows");
    expect(resultOf(data, { ...start, indicator: "gap", places: ["00"] })).toBe("noRows");
  });

  it("of one year is drawn as bars, not as a line", () => {
    const found = result({ from: 2025 });
    expect(found.state.form).toBe("bars");
    expect(found.note("en")).toContain("drawn as bars");
  });

  it("leaves as files that stand alone", () => {
    const imprint = { lang: "id", address: "http://localhost/jelajah/?a=1&b=2", site: "S", sources: ["BPS"] } as const;
    const found = result({ form: "bars" });
    expect(csvFile(found).split("\n").length).toBe(found.figures.length + 2);
    expect(svgFile(found, imprint)).toContain("Sumber: BPS");
    expect(svgFile(found, imprint)).not.toMatch(/var\(|class=/);
    expect(htmlFile(found, imprint)).toMatch(/^<figure .*a=1&amp;b=2.*<svg .*width:100%.*<\/figure>$/s);
  });
});
