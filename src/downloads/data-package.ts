import type { Dataset } from "#data/define.ts";
import type { OfferedFile } from "#downloads/file.ts";
import { inBoth, tableSchema } from "#downloads/table-schema.ts";
import { site } from "#site.ts";
import { dataPackageWords } from "#words/downloads.ts";

type Json = Readonly<Record<string, unknown>>;

/** What a source lets others do with it. */
export type Redistribute = "yes" | "facts_only" | "ask";

export interface PackageSource {
  readonly title: string;
  readonly address: string | null;
  readonly redistribute: Redistribute;
}

/** A table with its two files. */
export interface PackageTable {
  readonly dataset: Dataset;
  readonly csv: OfferedFile;
  readonly excel: OfferedFile;
  /** The absolute address of its page, where its terms stand. */
  readonly page: string;
  readonly sources: readonly PackageSource[];
}

const strictness: readonly Redistribute[] = ["yes", "facts_only", "ask"];

/** The strictest of what the sources of a table ask for. */
export function strictest(sources: readonly Pick<PackageSource, "redistribute">[]): Redistribute {
  const most = Math.max(0, ...sources.map(({ redistribute }) => strictness.indexOf(redistribute)));
  return strictness[most] ?? "ask";
}

function resources(table: PackageTable, keyOf: (id: string) => readonly string[]): readonly Json[] {
  const { dataset, csv, excel, page, sources } = table;
  const common = {
    type: "table",
    description: inBoth(dataset.description, "\n\n"),
    homepage: page,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    // Whose terms hold stands in words at the page; no licence of ours covers the figures.
    licenses: [{ path: page, title: inBoth(dataset.terms, " / ") }],
    redistribute: strictest(sources),
  };
  const file = ({ name, bytes, sha256 }: OfferedFile) => ({ path: name, bytes, hash: `sha256:${sha256}` });
  return [
    {
      name: dataset.id,
      title: inBoth(dataset.title, " / "),
      ...file(csv),
      ...common,
      // Named once: the copy for spreadsheets has the same ones.
      sources: sources.map(({ title, address, redistribute }) => ({
        title,
        ...(address !== null && { path: address }),
        redistribute,
      })),
      dialect: { header: true, delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true },
      schema: tableSchema(dataset, keyOf),
    },
    {
      name: `${dataset.id}-excel-id`,
      title: inBoth(
        { id: `${dataset.title.id} (Excel Indonesia)`, en: `${dataset.title.en} (Indonesian Excel)` },
        " / ",
      ),
      ...file(excel),
      ...common,
      dialect: { header: true, delimiter: ";", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
      schema: tableSchema(dataset, keyOf, ","),
    },
  ];
}

/** All tables as a data package, version 2; files are named as they lie beside the descriptor. */
export function dataPackage(home: string, catalogue: string, tables: readonly PackageTable[]): string {
  const keys = new Map(tables.map(({ dataset }) => [dataset.id, dataset.primaryKey]));
  const keyOf = (id: string) => keys.get(id) ?? [];
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: site.name.toLowerCase(),
    id: catalogue,
    title: `${site.name}: ${inBoth(dataPackageWords.title, " / ")}`,
    description: inBoth(dataPackageWords.description, "\n\n"),
    homepage: home,
    version: site.data.version,
    created: `${site.data.released}T00:00:00Z`,
    keywords: dataPackageWords.keywords,
    licenses: [
      {
        name: site.textLicence.spdx,
        path: site.textLicence.address,
        title: `${site.textLicence.name}: ${inBoth(dataPackageWords.licence, " / ")}`,
      },
    ],
    contributors: [{ title: site.name, path: home, roles: ["creator"] }],
    resources: tables.flatMap((table) => resources(table, keyOf)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
