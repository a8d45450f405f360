import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { loadSnippets, programs } from "#downloads/load-snippets.ts";
import { csvText, dataset, datasets, rows } from "#registry/datasets.ts";
import { writtenRows } from "#registry/written-cells.ts";

const address = (id: string) => `https://x.test/data/${id}@2026.11.1.csv`;
const of = (id: string) => loadSnippets(dataset(id), address(id), writtenRows(id));

describe("loadSnippets", () => {
  it("names the version in every program", () => {
    for (const { id } of datasets)
      for (const program of programs) expect(of(id)[program]).toContain(`"${address(id)}"`);
  });

  it("keeps codes of digits as texts, and nothing else", () => {
    expect(of("growth-annual").python).toContain('dtype={"province_code": str},');
    expect(of("growth-annual").r).toContain('col_types = cols(province_code = "c"),');
    expect(of("sources").python).not.toContain("dtype");
  });

  it("tells Excel whole numbers from others", () => {
    expect(of("growth-annual").excel).toContain('{{"year", Int64.Type}, {"growth_pct", type number}}, "en-US"');
  });

  it("lets Papa Parse read what the table reads to", () => {
    const typed = /dynamicTyping: \{ (.*?) \}/.exec(of("growth-annual").javascript)?.[1] ?? "";
    const names = [...typed.matchAll(/(\w+): true/g)].map(([, name]) => name ?? "");
    const { data } = Papa.parse<Record<string, unknown>>(csvText("growth-annual"), {
      header: true,
      skipEmptyLines: true,
      dynamicTyping: Object.fromEntries(names.map((name) => [name, true])),
    });
    const read = rows(dataset("growth-annual")) as readonly Readonly<Record<string, unknown>>[];
    const pick = (row: Readonly<Record<string, unknown>>) => [row["province_code"], row["year"], row["growth_pct"]];
    expect(data.map(pick)).toEqual(read.map(pick));
  });
});
