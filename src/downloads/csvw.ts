import type { Column } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";

type Json = Readonly<Record<string, unknown>>;

/** The datatype of CSVW for each kind of cell; any other kind is a text. */
const datatypes: Readonly<Record<string, unknown>> = {
  decimal: "decimal",
  integer: "integer",
  year: "gYear",
  flag: { base: "boolean", format: "true|false" },
  day: "date",
  url: "anyURI",
};

const lists = new Set(["codes", "someOf"]);

function csvwColumn(name: string, { label, description, kind, optional }: Column<unknown>): Json {
  return {
    name,
    // The header cell itself is a title too, or a reader finds that the file does not fit.
    titles: { und: [name], id: [label.id], en: [label.en] },
    "dc:description": [
      { "@value": description.id, "@language": "id" },
      { "@value": description.en, "@language": "en" },
    ],
    datatype: datatypes[kind] ?? "string",
    null: [""],
    required: !optional,
    ...(lists.has(kind) && { separator: ";" }),
  };
}

interface Described {
  /** The name of the CSV file, beside which the metadata lies. */
  readonly file: string;
  /** The absolute address of the table's page. */
  readonly page: string;
  readonly version: string;
}

/** What stands in a CSV file, with titles in both languages, after CSV on the Web. */
export function csvwMetadata(dataset: Dataset, { file, page, version }: Described): string {
  const { title, description, columns, primaryKey } = dataset;
  const both = (text: Dataset["title"]) => [
    { "@value": text.id, "@language": "id" },
    { "@value": text.en, "@language": "en" },
  ];
  const metadata = {
    "@context": "http://www.w3.org/ns/csvw",
    url: file,
    "dc:title": both(title),
    "dc:description": both(description),
    "dc:rights": both(dataset.terms),
    "dc:source": page,
    "schema:version": version,
    tableSchema: {
      columns: Object.entries(columns).map(([name, column]) => csvwColumn(name, column)),
      primaryKey,
    },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}
