import { addressText, parseAddress, type Address } from "#figures/address.ts";
import { describeRow } from "#figures/describe.ts";
import type { Figure } from "#figures/figure.ts";
import { formatsFor, scaled } from "#figures/fit.ts";
import { findRow, keyText } from "#figures/lookup.ts";
import { cellWords, type Tables } from "#figures/names.ts";
import { rowUnit } from "#figures/row-unit.ts";
import { failure, success, unknown, type Result } from "#figures/problem.ts";
import type { AnyRow, FigureColumn, FigureTable } from "#figures/table.ts";
import { formatList, formatNames, formatNumber, formats, isNumberFormat, NBSP, type FormatName } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { units } from "#words/units.ts";

/** The column of the address; `title` stands for `title_id` or `title_en`, by the language. */
function findColumn(
  table: FigureTable,
  { column }: Address,
  lang: Lang,
): Result<{ name: string; column: FigureColumn }> {
  const name = [column.text, `${column.text}_${lang}`].find((name) => Object.hasOwn(table.columns, name));
  const found = name === undefined ? undefined : table.columns[name];
  if (name === undefined || !found) {
    return unknown({
      code: "unknown-column",
      offset: column.offset,
      found: column.text,
      known: Object.keys(table.columns),
    });
  }
  if (found.internal || formatsFor(found).length === 0 || found.kind === "flag") {
    return failure({ code: "column-not-printed", offset: column.offset, found: column.text, expected: table.id });
  }
  return success({ name, column: found });
}

function findFormat({ format }: Address, column: FigureColumn): Result<FormatName> {
  const fitting = formatsFor(column);
  if (!format) return success(fitting[0] as FormatName);
  const name = formatNames.find((known) => known === format.text);
  if (!name) return unknown({ code: "unknown-format", offset: format.offset, found: format.text, known: formatNames });
  if (fitting.includes(name)) return success(name);
  return failure({ code: "format-does-not-fit", offset: format.offset, found: name, expected: fitting.join(", ") });
}

/** The number with all of its decimals; a computed one is cut to six, where its noise begins. */
const allDigits = (value: number, lang: Lang) => formatNumber(value, lang, { decimals: 6, trim: true });

function exactText(value: number, { unit }: FigureColumn, ownUnit: string, lang: Lang): string {
  const words = unit && units[unit];
  const after = (value === 1 ? words?.one : undefined) ?? words?.after;
  const said = ownUnit || after?.[lang];
  return allDigits(value, lang) + (said ? NBSP + said : "");
}

interface Cell {
  readonly column: FigureColumn;
  readonly value: unknown;
  readonly format: FormatName;
  /** The unit in words where the row states it for itself. */
  readonly ownUnit: string;
}

type Texts = Pick<Figure, "text" | "exact">;

function cellText(tables: Tables, { column, value, format, ownUnit }: Cell, lang: Lang): Texts {
  if (typeof value === "number" && isNumberFormat(format)) {
    const text = formats[format](scaled(value, format, column.unit), lang);
    return { text, exact: column.kind === "year" ? text : exactText(value, column, ownUnit, lang) };
  }
  if (format === "dateShort") {
    const text = formats[format](keyText(value), lang);
    return { text, exact: text };
  }
  if (format === "list") {
    const items = Array.isArray(value) ? value : keyText(value).split(/ *; */);
    const text = formatList(
      items.map((item) => cellWords(tables, column, item, lang)),
      lang,
    );
    return { text, exact: text };
  }
  const text = cellWords(tables, column, value, lang);
  return { text, exact: text };
}

const isMissing = (cell: unknown) => cell === null || cell === undefined || cell === "";

/**
 * The figure at an address in given tables. Everything that can be wrong with an address is a problem, the first one
 * from left to right.
 */
export function resolveIn(tables: Tables, text: string, lang: Lang): Result<Figure> {
  const parsed = parseAddress(text);
  if (!parsed.ok) return parsed;
  const address = parsed.value;
  const table = tables.get(address.table.text);
  if (!table) {
    return unknown({
      code: "unknown-dataset",
      offset: address.table.offset,
      found: address.table.text,
      known: [...tables.keys()],
    });
  }
  const row = findRow(table, address.keys);
  if (!row.ok) return row;
  if (row.value.is_confirmed === false) {
    return failure({
      code: "unconfirmed-row",
      offset: address.keys[0]?.offset ?? 0,
      found: addressText(address),
      expected: table.id,
    });
  }
  const found = findColumn(table, address, lang);
  if (!found.ok) return found;
  const format = findFormat(address, found.value.column);
  if (!format.ok) return format;
  const value = row.value[found.value.name];
  if (isMissing(value)) {
    return failure({
      code: "empty-cell",
      offset: address.column.offset,
      found: addressText(address),
      expected: table.id,
    });
  }
  const { column } = found.value;
  const cell = { column, value, format: format.value, ownUnit: rowUnit(table, row.value, column, lang) };
  return success(toFigure(tables, { address, table, row: row.value, cell }, lang));
}

interface Found {
  readonly address: Address;
  readonly table: FigureTable;
  readonly row: AnyRow;
  readonly cell: Cell;
}

function toFigure(tables: Tables, { address, table, row, cell }: Found, lang: Lang): Figure {
  const { column, value, format, ownUnit } = cell;
  return {
    address: addressText(address),
    format,
    value: value as Figure["value"],
    ...cellText(tables, cell, lang),
    unit: ownUnit || (column.unit ? units[column.unit].name[lang] : ""),
    ...describeRow(tables, { table, row, column }, lang),
    derived: table.derived,
    tableTitle: table.title[lang],
    datasetIds: table.datasetIds,
    rowKey: table.derived ? null : table.primaryKey.map((name) => keyText(row[name])),
    sourceIds: table.sourcesOf(row),
  };
}
