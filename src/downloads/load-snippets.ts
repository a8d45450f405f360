import type { Dataset } from "#data/define.ts";

type WrittenRow = Readonly<Record<string, string>>;

/** The programs for which a dataset page says how to load its file. */
export const programs = ["python", "r", "javascript", "excel"] as const;
export type Program = (typeof programs)[number];

const numbers = new Set(["decimal", "integer", "year"]);

const list = (names: readonly string[], write: (name: string) => string) => names.map(write).join(", ");

/** Columns of text that a program would take for numbers: codes above all, whose "00" would become 0. */
function numberLike({ columns }: Dataset, rows: readonly WrittenRow[]): readonly string[] {
  return Object.entries(columns)
    .filter(([name, { kind }]) => {
      if (numbers.has(kind)) return false;
      const cells = rows.map((row) => row[name] ?? "").filter((cell) => cell !== "");
      return cells.length > 0 && cells.every((cell) => /^\d+$/.test(cell));
    })
    .map(([name]) => name);
}

function python(address: string, texts: readonly string[]): string {
  return [
    "import pandas as pd",
    "",
    "data = pd.read_csv(",
    `    "${address}",`,
    ...(texts.length > 0 ? [`    dtype={${list(texts, (name) => `"${name}": str`)}},`] : []),
    '    keep_default_na=False, na_values=[""],',
    ")",
  ].join("\n");
}

function r(address: string, texts: readonly string[]): string {
  return [
    "library(readr)",
    "",
    "data <- read_csv(",
    `  "${address}",`,
    ...(texts.length > 0 ? [`  col_types = cols(${list(texts, (name) => `${name} = "c"`)}),`] : []),
    '  na = ""',
    ")",
  ].join("\n");
}

function javascript(address: string, figures: readonly string[]): string {
  return [
    'import Papa from "papaparse";',
    "",
    `const answer = await fetch("${address}");`,
    "const { data } = Papa.parse(await answer.text(), {",
    "  header: true,",
    "  skipEmptyLines: true,",
    `  dynamicTyping: { ${list(figures, (name) => `${name}: true`)} },`,
    "});",
  ].join("\n");
}

function excel(address: string, { columns }: Dataset, figures: readonly string[]): string {
  const type = (name: string) => (columns[name]?.kind === "decimal" ? "type number" : "Int64.Type");
  return [
    "let",
    `    File = Csv.Document(Web.Contents("${address}"),`,
    '        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
    "    Rows = Table.PromoteHeaders(File, [PromoteAllScalars = true]),",
    "    Data = Table.TransformColumnTypes(Rows,",
    `        {${list(figures, (name) => `{"${name}", ${type(name)}}`)}}, "en-US")`,
    "in",
    "    Data",
  ].join("\n");
}

/**
 * How to load a table's file in each program, so that numbers arrive as numbers and codes as texts.
 * @param address of the file with its version in its name, absolute
 * @param rows as written, by which the columns are found that a program would misread
 */
export function loadSnippets(
  dataset: Dataset,
  address: string,
  rows: readonly WrittenRow[],
): Readonly<Record<Program, string>> {
  const texts = numberLike(dataset, rows);
  const figures = Object.entries(dataset.columns)
    .filter(([, { kind }]) => numbers.has(kind))
    .map(([name]) => name);
  return {
    python: python(address, texts),
    r: r(address, texts),
    javascript: javascript(address, figures),
    excel: excel(address, dataset, figures),
  };
}
