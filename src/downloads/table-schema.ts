import type { Column } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";
import type { Bilingual } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

type Json = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, Json>> = {
  decimal: { type: "number" },
  integer: { type: "integer" },
  year: { type: "year" },
  flag: { type: "boolean", trueValues: ["true"], falseValues: ["false"] },
  day: { type: "date" },
  url: { type: "string", format: "uri" },
  codes: { type: "list", delimiter: ";", itemType: "string" },
  someOf: { type: "list", delimiter: ";", itemType: "string" },
};

/** The standard has no place for a second language: both stand in one text. */
export const inBoth = ({ id, en }: Bilingual, between: string): string => (id === en ? id : `${id}${between}${en}`);

/** The words of the codes of a column that holds one of a closed list. */
function categories({ kind, values, words }: Column<unknown>): Json {
  if (kind !== "oneOf" || !values || words === undefined) return {};
  const label = (value: string) =>
    inBoth({ id: codeWord(words, value, "id"), en: codeWord(words, value, "en") }, " / ");
  return { categories: values.map((value) => ({ value, label: label(value) })) };
}

function field(name: string, column: Column<unknown>, decimalChar: string): Json {
  const { label, description, kind, optional, values } = column;
  const type = types[kind] ?? { type: "string" };
  return {
    name,
    title: inBoth(label, " / "),
    description: inBoth(description, "\n\n"),
    ...type,
    ...(type["type"] === "number" && { decimalChar }),
    constraints: { required: !optional, ...(kind === "oneOf" && values && { enum: values }) },
    ...categories(column),
  };
}

/** The schema of a table after Table Schema 2: types, keys, and the tables that its cells name. */
export function tableSchema(dataset: Dataset, keyOf: (id: string) => readonly string[], decimalChar = "."): Json {
  const foreignKeys = Object.entries(dataset.columns).flatMap(([name, { references, kind }]) => {
    // A cell that holds a list cannot be a key, nor can one cell name a row that has several.
    if (references === undefined || kind === "codes" || keyOf(references).length !== 1) return [];
    // Version 2 leaves the resource out where a table refers to itself.
    const resource = references === dataset.id ? {} : { resource: references };
    return [{ fields: [name], reference: { ...resource, fields: keyOf(references) } }];
  });
  return {
    fields: Object.entries(dataset.columns).map(([name, column]) => field(name, column, decimalChar)),
    missingValues: [""],
    primaryKey: dataset.primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
