import { DefaultSettings, TaskUtils } from "@microsoft/powerquery-parser";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { loadSnippets, programs } from "#downloads/load-snippets.ts";
import { csvText, dataset, datasets, rows } from "#registry/datasets.ts";
import { writtenRows } from "#registry/written-cells.ts";

const address = (id: string) => `https://x.test/data/${id}@2026.11.1.csv`;
type Row = Readonly<Record<string, unknown>>;
const of = (id: string) => loadSnippets(dataset(id), address(id), writtenRows(id));

/** What the parser of Power Query says against a query, or `null`. */
async function complaintOf(query: string): Promise<string | null> {
  const read = await TaskUtils.tryLexParse(DefaultSettings, query);
  return TaskUtils.isError(read) ? read.error.message : null;
}

describe("loadSnippets", () => {
  it("names the version in every program", () => {
    for (const { id } of datasets)
      for (const program of programs) expect(of(id)[program]).toContain(`"${address(id)}"`);
  });

  it("keeps codes of digits as texts", () => {
    expect(of("growth-annual").python).toContain('dtype={"province_code": str},');
    expect(of("growth-annual").r).toContain('.default = "c",');
    expect(of("sources").python).not.toContain("dtype");
  });

  it("lets pandas keep whole numbers with gaps whole, and days days", () => {
    expect(of("trade-missions").python).toContain('"agreements_signed": "Int64"');
    expect(of("claims").python).toContain('parse_dates=["checked_on"],');
  });

  it("tells Excel whole numbers, flags and the missing from others", () => {
    const { excel } = of("growth-annual");
    expect(excel).toContain('{"year", Int64.Type}');
    expect(excel).toContain('{"growth_pct", type number}');
    expect(excel).toContain('{"is_preferred", type logical}');
    expect(excel).toContain('Table.ReplaceValue(Rows, "", null,');
    expect(of("sources").excel).not.toContain("TransformColumnTypes");
  });

  it("is Power Query M to a parser of that language", async () => {
    const queries = datasets.map(({ id }) => of(id).excel);
    expect(await Promise.all(queries.map(complaintOf))).toEqual(queries.map(() => null));
  });

  it.each([
    ["a bracket", /\]\)/, ")"],
    ["the comma after a step", /\),\n/, ")\n"],
    ["the last step", /in\n.*$/, "in"],
  ])("is none without %s", async (_, piece, left) => {
    const query = of("growth-annual").excel;
    const broken = query.replace(piece, left);
    expect(broken).not.toBe(query);
    expect(await complaintOf(broken)).not.toBeNull();
  });

  it.each(datasets.map(({ id }) => id))("lets Papa Parse read what the table %s reads to", (id) => {
    // Papa Parse is called with the very options that the snippet holds.
    const options = /Papa\.parse\(await answer\.text\(\), (\{[^]*\})\);/.exec(of(id).javascript)?.[1] ?? "";
    const { data } = Papa.parse<Row>(csvText(id), new Function(`return ${options}`)() as Papa.ParseConfig<Row>);
    const inFile = (value: unknown) => (Array.isArray(value) ? value.join(";") : (value ?? null));
    const read = (rows(dataset(id)) as readonly Row[]).map((row) =>
      Object.fromEntries(Object.keys(dataset(id).columns).map((name) => [name, inFile(row[name])])),
    );
    expect(data).toEqual(read);
  });
});
