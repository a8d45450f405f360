import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, it } from "vitest";
import { datasetFiles } from "#components/dataset-files.ts";
import { parquet } from "#downloads/parquet.ts";
import { datasets, rows } from "#registry/datasets.ts";

type Row = Readonly<Record<string, unknown>>;

/** A value as our tables read it: whole numbers plain, days as texts. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
}

const inFile = (value: unknown) => (Array.isArray(value) ? value.join(";") : (value ?? null));

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("the Parquet file of %s", (_, dataset) => {
  const bytes = datasetFiles(dataset).parquet;
  const names = Object.keys(dataset.columns);

  it("reads back to the same rows", async () => {
    const read = (await parquetReadObjects({ file: bytes.buffer })) as readonly Row[];
    const back = read.map((row) => names.map((name) => plain(row[name])));
    const table = rows(dataset) as readonly Row[];
    expect(back).toEqual(table.map((row) => names.map((name) => inFile(row[name]))));
  });

  it("says in its schema that numbers are numbers and codes are texts", () => {
    const schema = parquetSchema(parquetMetadata(bytes.buffer));
    const wrong = schema.children.filter(({ element }) => {
      const { kind } = dataset.columns[element.name] ?? {};
      const expected = { decimal: "DOUBLE", integer: "INT64", year: "INT32", flag: "BOOLEAN", day: "INT32" }[
        kind ?? ""
      ];
      return element.type !== (expected ?? "BYTE_ARRAY");
    });
    expect(wrong.map(({ element }) => element.name)).toEqual([]);
    expect(schema.children.map(({ element }) => element.name)).toEqual(names);
  });
});

describe("parquet", () => {
  it("gives the same bytes again", () => {
    const [dataset] = datasets;
    if (!dataset) throw new Error("no table");
    const table = rows(dataset) as readonly Row[];
    expect(Buffer.compare(parquet(dataset, table), parquet(dataset, table))).toBe(0);
  });
});
