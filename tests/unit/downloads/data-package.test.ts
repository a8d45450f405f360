import { describe, expect, it } from "vitest";
import { dataPackageText, datasetFiles, offeredDatasetFile } from "#components/dataset-files.ts";
import { strictest } from "#downloads/data-package.ts";
import { datasets } from "#registry/datasets.ts";
import { misfits } from "./data-package-profile.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const descriptor = JSON.parse(dataPackageText()) as { readonly resources: readonly Resource[] };
const { resources } = descriptor;
const byName = new Map(resources.map((resource) => [resource.name, resource]));

describe("the data package", () => {
  it("fits the standard", () => {
    expect(misfits(descriptor)).toEqual([]);
  });

  it.each([
    ["missing values of two kinds", "missingValues", ["", { value: "-" }]],
    ["a key without names", "primaryKey", []],
    ["no field", "fields", []],
    ["an unknown type", "fields", [{ name: "a", type: "text" }]],
    ["an unknown form of text", "fields", [{ name: "a", type: "string", format: "url" }]],
    ["a key of a text and a list", "foreignKeys", [{ fields: ["a"], reference: { fields: "a" } }]],
  ])("would not with %s", (_, name, value) => {
    const [first] = resources;
    expect(misfits({ resources: [{ ...first, schema: { ...first?.schema, [name]: value } }] })).not.toEqual([]);
  });

  it.each([
    ["a file above its folder", { path: "../a.csv" }],
    ["a file and its rows", { data: [] }],
    ["a size in words", { bytes: "12 kB" }],
    ["a hash without its kind", { hash: "0".repeat(64) }],
    ["a page without scheme", { homepage: "data/a/" }],
  ])("would not with %s", (_, wrong) => {
    expect(misfits({ resources: [{ ...resources[0], ...wrong }] })).not.toEqual([]);
  });

  it("names each table twice, for programs and for spreadsheets", () => {
    expect([...byName.keys()]).toEqual(datasets.flatMap(({ id }) => [id, `${id}-excel-id`]));
  });

  it("states bytes, hash and header of what is served", () => {
    for (const dataset of datasets) {
      const { bytes, sha256 } = offeredDatasetFile(dataset, "csv");
      const { csv } = datasetFiles(dataset);
      const resource = byName.get(dataset.id);
      expect(resource).toMatchObject({ path: `${dataset.id}.csv`, bytes, hash: `sha256:${sha256}` });
      expect(resource?.schema.fields.map(({ name }) => name).join(",")).toBe(csv.slice(0, csv.indexOf("\n")));
    }
  });

  it("has keys that lead to the key of another table", () => {
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = byName.get(reference.resource ?? name);
        expect(target?.schema.primaryKey, `${name}: ${fields.join(",")}`).toEqual(reference.fields);
      }
    }
  });
});

describe("strictest", () => {
  it("is what the most careful source asks", () => {
    expect(strictest([{ redistribute: "yes" }, { redistribute: "ask" }, { redistribute: "facts_only" }])).toBe("ask");
    expect(strictest([])).toBe("yes");
  });
});
