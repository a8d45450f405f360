import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { datasetFiles, offeredDatasetFile } from "#components/dataset-files.ts";
import { sha256 } from "#downloads/file.ts";
import { datasets, rows } from "#registry/datasets.ts";
import { writtenRows } from "#registry/written-cells.ts";

const cases = datasets.map((dataset) => [dataset.id, dataset] as const);

/** The cells of a file as another reader cuts them. */
const cells = (text: string, delimiter: string) => Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;

/** A value of the JSON as the CSV writes it. */
const asCell = (value: unknown) => (Array.isArray(value) ? value.join(";") : value === null ? "" : value);

describe.each(cases)("the files of %s", (_, dataset) => {
  const { csv, excel, json, columns, metadata } = datasetFiles(dataset);
  const names = Object.keys(dataset.columns);
  const written = writtenRows(dataset.id);

  it("hold the columns of the table in their order", () => {
    expect(cells(csv, ",")[0]).toEqual(names);
    expect(Object.keys(JSON.parse(columns) as object)).toEqual(names);
  });

  it("come back from JSON as what the table reads to", () => {
    const read = JSON.parse(json) as readonly Readonly<Record<string, unknown>>[];
    expect(read).toEqual(rows(dataset));
    const byColumn = JSON.parse(columns) as Readonly<Record<string, readonly unknown[]>>;
    for (const name of names) expect(byColumn[name]).toEqual(read.map((row) => row[name]));
  });

  it("agree with the cells of the CSV file", () => {
    const read = JSON.parse(json) as readonly Readonly<Record<string, unknown>>[];
    const differing = read.flatMap((row, index) =>
      names.filter((name) => {
        const cell = written[index]?.[name] ?? "";
        const value = asCell(row[name]);
        return typeof value === "number" ? Number(cell) !== value : cell !== String(value);
      }),
    );
    expect(differing).toEqual([]);
  });

  it("hold the same cells for a spreadsheet, with a comma in numbers only", () => {
    expect(excel.startsWith("\ufeff")).toBe(true);
    const [header, ...body] = cells(excel.slice(1), ";");
    expect(header).toEqual(names);
    const back = body.map((row) =>
      Object.fromEntries(
        names.map((name, index) => {
          const isDecimal = dataset.columns[name]?.kind === "decimal";
          return [name, isDecimal ? (row[index] ?? "").replace(",", ".") : row[index]];
        }),
      ),
    );
    expect(back).toEqual(written);
  });

  it("hold nothing that a spreadsheet would run", () => {
    const running = cells(excel.slice(1), ";")
      .flat()
      .filter((cell) => /^[=+@\t\r\n]|^-(?![\d])/.test(cell));
    expect(running).toEqual([]);
  });

  it("are described with titles in both languages, and keys that are columns", () => {
    const { url, tableSchema } = JSON.parse(metadata) as {
      readonly url: string;
      readonly tableSchema: {
        readonly columns: readonly { readonly name: string; readonly titles: Readonly<Record<string, string[]>> }[];
        readonly primaryKey: readonly string[];
      };
    };
    expect(url).toBe(`${dataset.id}.csv`);
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(names);
    expect(tableSchema.columns.filter(({ titles }) => !titles["id"]?.[0] || !titles["en"]?.[0])).toEqual([]);
    // A reader looks for the header's own words among the titles.
    expect(tableSchema.columns.filter(({ name, titles }) => titles["und"]?.[0] !== name)).toEqual([]);
    expect(tableSchema.primaryKey.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("are offered with the hash of what is served", () => {
    expect(offeredDatasetFile(dataset, "excel").sha256).toBe(sha256(excel));
  });
});
