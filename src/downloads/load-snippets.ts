import type { Column } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";

type WrittenRow = Readonly<Record<string, string>>;

/** The programs for which a dataset page says how to load its file. */
export const programs = ["python", "r", "javascript", "excel"] as const;
export type Program = (typeof programs)[number];

/** A column of a file, with what a program cannot know from its cells alone. */
interface Field {
  readonly name: string;
  readonly kind: string;
  /** A text whose cells are all digits: codes above all, whose "00" would become 0. */
  readonly looksLikeNumber: boolean;
  /** Whether a cell is empty. */
  readonly hasGaps: boolean;
}

const numbers = new Set(["decimal", "integer", "year"]);

function fieldOf([name, { kind }]: readonly [string, Column<unknown>], rows: readonly WrittenRow[]): Field {
  const cells = rows.map((row) => row[name] ?? "");
  const filled = cells.filter((cell) => cell !== "");
  return {
    name,
    kind,
    looksLikeNumber: !numbers.has(kind) && filled.length > 0 && filled.every((cell) => /^\d+$/.test(cell)),
    hasGaps: filled.length < cells.length,
  };
}

/** The widest line of code that a page shows without scrolling. */
const widest = 76;

/** Entries between an opening and a closing, on one line where they fit, else one on each. */
function listed(open: string, entries: readonly string[], close: string, indent: string, step = "  "): string {
  const line = `${indent}${open}${entries.join(", ")}${close}`;
  if (line.length <= widest) return line;
  const inner = entries.map((entry) => `${indent}${step}${entry}`).join(",\n");
  return `${indent}${open.trimEnd()}\n${inner}\n${indent}${close.trimStart()}`;
}

/** What pandas is told of a column; whole numbers and flags with gaps would become fractions and objects. */
function pandasType({ kind, looksLikeNumber, hasGaps }: Field): string | null {
  if (looksLikeNumber) return "str";
  if (!hasGaps) return null;
  if (kind === "integer" || kind === "year") return '"Int64"';
  return kind === "flag" ? '"boolean"' : null;
}

function python(address: string, fields: readonly Field[]): string {
  const types = fields.flatMap((field) => {
    const type = pandasType(field);
    return type === null ? [] : [`"${field.name}": ${type}`];
  });
  const days = fields.filter(({ kind }) => kind === "day").map(({ name }) => `"${name}"`);
  return [
    "import pandas as pd",
    "",
    "data = pd.read_csv(",
    `    "${address}",`,
    ...(types.length > 0 ? [listed("dtype={", types, "},", "    ", "    ")] : []),
    ...(days.length > 0 ? [listed("parse_dates=[", days, "],", "    ", "    ")] : []),
    '    keep_default_na=False, na_values=[""],',
    ")",
  ].join("\n");
}

/** The letters of readr; its whole numbers end at 2³¹, so that those of the tables are doubles. */
const letters: Readonly<Record<string, string>> = { decimal: "d", integer: "d", year: "i", flag: "l", day: "D" };

function r(address: string, fields: readonly Field[]): string {
  const types = fields.flatMap(({ name, kind }) => (letters[kind] ? [`${name} = "${letters[kind]}"`] : []));
  return [
    "library(readr)",
    "",
    "data <- read_csv(",
    `  "${address}",`,
    listed("col_types = cols(", ['.default = "c"', ...types], "),", "  "),
    '  na = ""',
    ")",
  ].join("\n");
}

function javascript(address: string, fields: readonly Field[]): string {
  const typed = fields.filter(({ kind }) => numbers.has(kind) || kind === "flag").map(({ name }) => `${name}: true`);
  return [
    'import Papa from "papaparse";',
    "",
    `const answer = await fetch("${address}");`,
    "const { data } = Papa.parse(await answer.text(), {",
    "  header: true,",
    "  skipEmptyLines: true,",
    '  transform: (cell) => (cell === "" ? null : cell),',
    ...(typed.length > 0 ? [listed("dynamicTyping: { ", typed, " },", "  ")] : []),
    "});",
  ].join("\n");
}

const queryTypes: Readonly<Record<string, string>> = {
  decimal: "type number",
  integer: "Int64.Type",
  year: "Int64.Type",
  flag: "type logical",
  day: "type date",
};

function excel(address: string, fields: readonly Field[]): string {
  const types = fields.flatMap(({ name, kind }) => (queryTypes[kind] ? [`{"${name}", ${queryTypes[kind]}}`] : []));
  const typed = ["    Data = Table.TransformColumnTypes(Gaps,", listed("{", types, '}, "en-US")', "        ")];
  return [
    "let",
    `    File = Csv.Document(Web.Contents("${address}"),`,
    '        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
    "    Rows = Table.PromoteHeaders(File, [PromoteAllScalars = true]),",
    `    Gaps = Table.ReplaceValue(Rows, "", null, Replacer.ReplaceValue, Table.ColumnNames(Rows))${types.length > 0 ? "," : ""}`,
    ...(types.length > 0 ? typed : []),
    "in",
    types.length > 0 ? "    Data" : "    Gaps",
  ].join("\n");
}

/**
 * How to load a table's file in each program, so that numbers, flags and days arrive as such, codes as texts, and what
 * is missing as missing.
 * @param address of the file with its version in its name, absolute
 * @param rows as written, by which the columns are found that a program would misread
 */
export function loadSnippets(
  dataset: Dataset,
  address: string,
  rows: readonly WrittenRow[],
): Readonly<Record<Program, string>> {
  const fields = Object.entries(dataset.columns).map((column) => fieldOf(column, rows));
  return {
    python: python(address, fields),
    r: r(address, fields),
    javascript: javascript(address, fields),
    excel: excel(address, fields),
  };
}
