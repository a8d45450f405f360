import { column } from "#data/column.ts";
import { code, day, oneOf, optional, text } from "#data/columns.ts";
import { defineDataset, type Row } from "#data/define.ts";
import { parseTable, type ParsedTable } from "#data/parse.ts";
import { registerFile } from "#releases/files.ts";
import type { CellChange, Key, TableDiff } from "#releases/diff.ts";

const same = (words: string) => ({ label: { id: words, en: words }, description: { id: words, en: words } });

/** A cell as it was written, of whatever kind. */
const written = (words: string) => optional(column("written", "text", same(words), (raw) => raw));

/**
 * The register of changed values: one row for each cell, row, column or table that was published and is no longer so.
 * It is no table of the site, but is read and judged like one.
 */
export const register = defineDataset({
  id: "revisions",
  title: { id: "Revisi dan koreksi", en: "Revisions and corrections" },
  description: {
    id: "Satu baris untuk tiap nilai terbitan yang berubah.",
    en: "One row for each published value that changed.",
  },
  columns: {
    date: day(same("date")),
    dataset: code(same("dataset")),
    row: written("row"),
    column: optional(code(same("column"))),
    kind: oneOf(["revision", "correction", "wording"], { ...same("kind"), words: "revision_kind" }),
    old: written("old"),
    new: written("new"),
    reason_id: text(same("reason_id")),
    reason_en: text(same("reason_en")),
    source_id: optional(code({ ...same("source"), references: "sources" })),
  },
  primaryKey: ["date", "dataset", "row", "column", "old", "new"],
  naturalKey: ["date", "dataset", "row", "column", "old", "new"],
  asOf: "2026-11-21",
  terms: { id: "CC BY 4.0", en: "CC BY 4.0" },
});

export type Entry = Row<typeof register>;

export const registerHeader = `${Object.keys(register.columns).join(",")}\n`;

/** Reads the register; one with a header alone is empty, and that is no problem. */
export function parseRegister(raw: string): ParsedTable<typeof register> {
  const parsed = parseTable(register, registerFile, raw);
  const isEmpty = parsed.problems.length === 1 && parsed.problems[0]?.code === "file-without-rows";
  return isEmpty ? { ...parsed, problems: [] } : parsed;
}

/** Something published that is no longer so. `column` is empty for a row, `row` too for a table or a column. */
export interface Change {
  readonly dataset: string;
  readonly row: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** The values of a key as the register writes them. */
export const rowName = (key: Key): string => key.join(",");

/** Changes are the same where table, row, column, old and new value are. */
export const changeId = ({ dataset, row, column, from, to }: Change): string =>
  JSON.stringify([dataset, row, column, from, to]);

export const changeOfEntry = ({ dataset, row, column, old, new: now }: Entry): Change => ({
  dataset,
  row: row ?? "",
  column: column ?? "",
  from: old ?? "",
  to: now ?? "",
});

const ofCell = (dataset: string, { key, column: name, from, to }: CellChange): Change => ({
  dataset,
  row: rowName(key),
  column: name,
  from,
  to,
});

/** All that a difference takes back or alters; what it only adds is no change of a published value. */
export function changesIn(dataset: string, diff: TableDiff): readonly Change[] {
  const bare = { dataset, row: "", column: "", from: "", to: "" };
  return [
    ...diff.columnsRemoved.map((name) => ({ ...bare, column: name })),
    ...diff.rowsRemoved.map(({ key }) => ({ ...bare, row: rowName(key) })),
    ...diff.cells.filter(({ from }) => from !== "").map((cell) => ofCell(dataset, cell)),
  ];
}

const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Why a value changed, as the register says it. */
export interface Reason {
  readonly date: string;
  readonly kind: Entry["kind"];
  readonly id: string;
  readonly en: string;
  readonly source: string;
}

/** A change as a line of the register. */
export function registerLine({ dataset, row, column: name, from, to }: Change, reason: Reason): string {
  const { date, kind, id, en, source } = reason;
  return [date, dataset, row, name, kind, from, to, id, en, source].map(quoted).join(",");
}
