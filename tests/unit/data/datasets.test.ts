import { describe, expect, test } from "vitest";
import { checkDefinition } from "#data/check-definition.ts";
import { langs } from "#lib/lang.ts";
import { csvText, dataset, datasets, rows } from "#registry/datasets.ts";
import { codes } from "#words/codes.ts";

test("datasets are sorted by id, each once", () => {
  const ids = datasets.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.length).toBeGreaterThan(0);
});

test("dataset of an unknown id throws", () => {
  expect(() => dataset("growht-annual")).toThrow("unknown dataset: growht-annual");
});

describe.each(datasets.map((definition) => [definition.id, definition] as const))("%s", (id, definition) => {
  const { columns, primaryKey, naturalKey } = definition;
  const keyOf = (key: readonly string[]) => (row: { readonly [column: string]: unknown }) =>
    JSON.stringify(key.map((name) => row[name]));

  test("is found by its id and read once", () => {
    expect(dataset(id)).toBe(definition);
    expect(rows(definition)).toBe(rows(definition));
  });

  test("has the header of its definition", () => {
    expect(csvText(id).split(/\r?\n/, 1)[0]?.replace(/^\ufeff/, "")).toBe(Object.keys(columns).join(","));
  });

  test("has unique primary keys", () => {
    const keys = rows(definition).map(keyOf(primaryKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("has exactly one preferred row for each natural key", () => {
    const preferred = rows(definition).filter((row) => !("is_preferred" in columns) || row["is_preferred"] === true);
    const keys = preferred.map(keyOf(naturalKey));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys)).toEqual(new Set(rows(definition).map(keyOf(naturalKey))));
  });

  test("has a sound definition with words in both languages", () => {
    expect(checkDefinition(definition, `src/datasets/${id}.ts`, datasets)).toEqual([]);
  });

  test("has words in both languages for every code that a page prints", () => {
    const groups: Readonly<Record<string, Readonly<Record<string, { readonly id: string; readonly en: string }>>>> =
      codes;
    const missing = Object.entries(columns).flatMap(([name, { values = [], words = "" }]) =>
      values
        .filter((value) => langs.some((lang) => !groups[words]?.[value]?.[lang].trim()))
        .map((value) => `${name}: ${words}.${value}`),
    );
    expect(missing).toEqual([]);
  });
});
