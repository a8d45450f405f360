import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { dataPackageText, datasetFiles, offeredDatasetFile } from "#components/dataset-files.ts";
import { strictest } from "#downloads/data-package.ts";
import { datasets } from "#registry/datasets.ts";

const path = "^((?=[^./~])(?!.*\\.\\./).*|https?://.*)$";

/** What version 2 of the standard asks of a descriptor, as far as ours uses it; the names are the standard's. */
const profile = {
  type: "object",
  required: ["resources", "name", "version", "licenses"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    id: { type: "string" },
    created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
    homepage: { type: "string", pattern: "^https?://" },
    keywords: { type: "array", minItems: 1, items: { type: "string" } },
    licenses: { $ref: "#/definitions/licenses" },
    contributors: {
      type: "array",
      items: { type: "object", properties: { roles: { type: "array", items: { type: "string" } } } },
    },
    resources: { type: "array", minItems: 1, items: { $ref: "#/definitions/resource" } },
  },
  definitions: {
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        anyOf: [{ required: ["name"] }, { required: ["path"] }],
        properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path: { type: "string", pattern: path } },
      },
    },
    resource: {
      type: "object",
      required: ["name", "path", "schema"],
      not: { required: ["data"] },
      properties: {
        name: { type: "string", pattern: "^[a-z0-9._-]+$" },
        path: { type: "string", pattern: path },
        type: { const: "table" },
        mediatype: { type: "string", pattern: "^.+/.+$" },
        bytes: { type: "integer" },
        hash: { type: "string", pattern: "^sha256:[a-f0-9]{64}$" },
        licenses: { $ref: "#/definitions/licenses" },
        sources: {
          type: "array",
          items: {
            type: "object",
            required: ["title"],
            properties: { path: { type: "string", pattern: path } },
          },
        },
        dialect: { type: "object", properties: { delimiter: { type: "string" }, header: { type: "boolean" } } },
        schema: { $ref: "#/definitions/schema" },
      },
    },
    schema: {
      type: "object",
      required: ["fields", "primaryKey"],
      properties: {
        fields: { type: "array", minItems: 1, items: { $ref: "#/definitions/field" } },
        missingValues: { type: "array", items: { type: "string" } },
        primaryKey: { type: "array", minItems: 1, items: { type: "string" } },
        foreignKeys: {
          type: "array",
          minItems: 1,
          items: {
            type: "object",
            required: ["fields", "reference"],
            properties: { reference: { type: "object", required: ["fields"] } },
          },
        },
      },
    },
    field: {
      type: "object",
      required: ["name", "type"],
      properties: {
        type: { enum: ["string", "number", "integer", "boolean", "list", "date", "year"] },
        constraints: {
          type: "object",
          properties: { required: { type: "boolean" }, enum: { type: "array", minItems: 1, uniqueItems: true } },
        },
        categories: { type: "array", items: { type: "object", required: ["value", "label"] } },
      },
    },
  },
};

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
    const validate = new Ajv({ allErrors: true }).compile(profile);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
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
