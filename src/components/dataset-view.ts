import type { Column } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";
import type { Lang } from "#lib/lang.ts";
import { entityAddress } from "#components/entity-address.ts";
import type { TableView, ViewCell, ViewColumn, ViewRow } from "#components/table-view.ts";
import { cellWords } from "#figures/names.ts";
import { tables } from "#figures/tables.ts";
import { formatNumber } from "#lib/format.ts";
import { rows } from "#registry/datasets.ts";
import { sourceRecord } from "#registry/sources.ts";
import { rowId, url } from "#registry/urls.ts";
import { wholeTableRows } from "#registry/table-size.ts";
import { writtenRows } from "#registry/written-cells.ts";
import { pageWords } from "#words/pages.ts";
import { units } from "#words/units.ts";

type AnyRow = Readonly<Record<string, unknown>>;
type Named = readonly [name: string, column: Column<unknown>];

/** How many rows of a table beyond `wholeTableRows` its page shows. */
const firstRows = 50;

/** Tables shorter than this are read in one go and need no sections. */
const sectionFrom = 60;

/** A column with a longer text than this holds sentences. */
const wordyFrom = 60;

const numberKinds = new Set(["decimal", "integer"]);

/** A column whose other half is in the other language. */
const isOtherLanguage = (dataset: Dataset, name: string, lang: Lang) =>
  name.endsWith(lang === "id" ? "_en" : "_id") && name.replace(/_(id|en)$/, `_${lang}`) in dataset.columns;

/** The columns that a page shows: not the internal ones, and of a pair the one in its language. */
export function shownColumns(dataset: Dataset, lang: Lang): readonly Named[] {
  return Object.entries(dataset.columns).filter(
    ([name, { internal }]) => !internal && !isOtherLanguage(dataset, name, lang),
  );
}

const keyText = (value: unknown) => (value === null || value === undefined ? "" : String(value));

/** A number with the digits that the file has and no others. */
function ownDigits(value: number, written: string, lang: Lang): string {
  return formatNumber(value, lang, { decimals: written.split(".")[1]?.length ?? 0 });
}

interface Cell {
  readonly column: Column<unknown>;
  readonly value: unknown;
  readonly written: string;
  /** The table itself, where the cell is the whole key of its row. */
  readonly own?: string | undefined;
}

function cell({ column, value, written, own }: Cell, lang: Lang): ViewCell {
  const words = pageWords[lang].dataset;
  if (value === null || value === undefined) return { text: "–" };
  if (numberKinds.has(column.kind) && typeof value === "number") return { text: ownDigits(value, written, lang) };
  if (typeof value === "boolean") return { text: value ? words.yes : words.no };
  if (column.kind === "url") return { text: new URL(String(value)).host, href: String(value) };
  // The publisher is enough to know whose figure it is; what exactly was read stands at the source.
  if (column.references === "sources" && typeof value === "string") {
    return { text: sourceRecord(value).publisher, href: url.source(value, lang) };
  }
  if (column.references === "sources" && Array.isArray(value)) {
    return { text: [...new Set(value.map((id: string) => sourceRecord(id).publisher))].join(", ") };
  }
  const text = cellWords(tables, column, value, lang);
  // An entry of another table leads to its page, and in its own table so does its id.
  const of = column.references ?? own;
  const href = of === undefined || typeof value !== "string" ? undefined : entityAddress(of, value, lang);
  return href === undefined ? { text } : { text, href };
}

/** The id of a register's own entries stands in the one column of its key. */
const ownKey = ({ id, primaryKey }: Dataset, name: string) =>
  primaryKey.length === 1 && primaryKey[0] === name ? id : undefined;

interface DatasetView extends TableView {
  readonly total: number;
  readonly shown: number;
}

/** The column by whose values a long table is divided: the first of its key that has few of them. */
function sectionColumn(dataset: Dataset, all: readonly AnyRow[]): Named | undefined {
  if (all.length <= sectionFrom) return undefined;
  const name = dataset.primaryKey.find((key) => {
    const count = new Set(all.map((row) => keyText(row[key]))).size;
    return count > 1 && count <= 60 && count * 3 <= all.length;
  });
  const column = name === undefined ? undefined : dataset.columns[name];
  return name !== undefined && column && !column.internal ? [name, column] : undefined;
}

/** The table of a dataset page: whole up to `wholeTableRows`, else its first rows; each row has the id of its key. */
export function datasetTable(dataset: Dataset, lang: Lang): DatasetView {
  const all = rows(dataset) as readonly AnyRow[];
  const shown = all.length <= wholeTableRows ? all : all.slice(0, firstRows);
  const divided = sectionColumn(dataset, shown);
  const columns = shownColumns(dataset, lang).filter(([name]) => name !== divided?.[0]);

  const written = new Map(writtenRows(dataset.id).map((row, index) => [all[index], row]));

  const toRow = (row: AnyRow): ViewRow => ({
    id: rowId(dataset.primaryKey.map((key) => keyText(row[key]))),
    cells: columns.map(([name, column]) =>
      cell({ column, value: row[name], written: written.get(row)?.[name] ?? "", own: ownKey(dataset, name) }, lang),
    ),
  });

  const groups = new Map<string, AnyRow[]>();
  for (const row of shown) {
    const key = divided ? keyText(row[divided[0]]) : "";
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const sections = [...groups].map(([key, group]) => ({
    ...(divided && {
      id: `bagian-${key}`,
      title: cell({ column: divided[1], value: group[0]?.[divided[0]], written: key }, lang).text,
    }),
    rows: group.map(toRow),
  }));
  const longest = (index: number) =>
    Math.max(0, ...sections.flatMap(({ rows: part }) => part.map(({ cells }) => cells[index]?.text.length ?? 0)));
  return {
    total: all.length,
    shown: shown.length,
    columns: columns.map(([, column], index) => ({ ...viewColumn(column, lang), wordy: longest(index) > wordyFrom })),
    sections,
  };
}

function viewColumn({ label, unit, kind }: Column<unknown>, lang: Lang): ViewColumn {
  return {
    label: label[lang],
    unit: unit && units[unit].name[lang],
    numeric: numberKinds.has(kind) || kind === "year",
  };
}

/** First and last year that the rows speak of, as `2010/2025`; absent where no column holds time. */
export function temporalCoverage(dataset: Dataset): string | undefined {
  const times = Object.entries(dataset.columns).filter(([, { role, internal }]) => role === "time" && !internal);
  const years = (rows(dataset) as readonly AnyRow[])
    .flatMap((row) => times.map(([name]) => keyText(row[name]).match(/\d{4}/)?.[0]))
    .filter((year) => year !== undefined)
    .sort();
  return years.length === 0 ? undefined : `${years[0]}/${years.at(-1)}`;
}
