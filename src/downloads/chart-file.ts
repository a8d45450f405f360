import type { Lang } from "#lib/lang.ts";
import { site } from "#site.ts";
import type { ChartEntry, TableColumn } from "#registry/charts.ts";
import { toCsv, type Cell } from "#downloads/csv.ts";

type Row = ChartEntry["rows"][number];

type Held = Readonly<Record<string, unknown>>;

/** `name_id` is one half of a pair with `name_en`: a file in one language writes that language under `name`. */
function pairOf(row: Row | undefined, name: string): string | undefined {
  const base = name.replace(/_(id|en)$/, "");
  const held = row as unknown as Held | undefined;
  return base !== name && held && `${base}_id` in held && `${base}_en` in held ? base : undefined;
}

/** The value behind a cell: what the row holds, or the words where the column is made only of words. */
function value(row: Row, { name, text }: TableColumn, lang: Lang): Cell {
  const base = pairOf(row, name);
  const held = (row as unknown as Held)[base ? `${base}_${lang}` : name];
  const isCell = held === null || typeof held !== "object" || Array.isArray(held);
  return held === undefined || !isCell ? text(row, lang) : (held as Cell);
}

/** A column of codes is followed by one of their words, named `…_label`, so that a file is readable on its own. */
function hasWords(column: TableColumn, rows: readonly Row[], lang: Lang): boolean {
  if (column.numeric) return false;
  return rows.some((row) => {
    const held = value(row, column, lang);
    return typeof held === "string" && held !== column.text(row, lang);
  });
}

/** The heading of a column: one name for both languages, and never that of another column. */
function fileName({ columns, rows }: ChartEntry, { name }: TableColumn): string {
  const base = pairOf(rows[0], name);
  if (base === undefined) return name;
  return columns.some((other) => other.name === base) ? `${base}_name` : base;
}

/** A column of a chart's file: its heading, and the column of the table behind it; the sources have none. */
interface FileColumn {
  readonly name: string;
  readonly column: TableColumn | null;
  /** Whether it holds the words of the column before it, which holds codes. */
  readonly isWords: boolean;
}

/** The columns of a chart's file in order: those of its table, then the ids of the sources. */
export function fileColumns(entry: ChartEntry, lang: Lang): readonly FileColumn[] {
  const columns = entry.columns.flatMap((column): readonly FileColumn[] => {
    const name = fileName(entry, column);
    const held = { name, column, isWords: false };
    return hasWords(column, entry.rows, lang) ? [held, { name: `${name}_label`, column, isWords: true }] : [held];
  });
  return [...columns, { name: "sources", column: null, isWords: false }];
}

/** The rows that a chart draws, as CSV with raw values. */
export function chartCsv(entry: ChartEntry, lang: Lang): string {
  const columns = fileColumns(entry, lang);
  const rows = entry.rows.map((row) =>
    columns.map(({ column, isWords }): Cell => {
      if (column === null) return row.sources;
      return isWords ? column.text(row, lang) : value(row, column, lang);
    }),
  );
  return toCsv(
    columns.map(({ name }) => name),
    rows,
  );
}

/** A source as a file names it. */
export interface FileSource {
  readonly id: string;
  readonly label: string;
  readonly publisher: string;
  readonly address: string | null;
}

interface ChartFileContext {
  readonly lang: Lang;
  /** The absolute address of the chart's page. */
  readonly address: string;
  readonly sources: readonly FileSource[];
}

/** The rows that a chart draws, as JSON, with all that is needed to cite and check them. */
export function chartJson(entry: ChartEntry, { lang, address, sources }: ChartFileContext): string {
  const record = {
    id: entry.id,
    lang,
    title: entry.title(lang),
    subtitle: entry.subtitle(lang),
    description: entry.description(lang),
    note: entry.note(lang),
    address,
    publisher: site.name,
    version: site.data.version,
    released: site.data.released,
    licence: { design: site.textLicence.name, address: site.textLicence.address, figures: "sources" },
    datasets: entry.datasets,
    sources,
    columns: entry.columns.map((column) => ({
      name: fileName(entry, column),
      label: column.label[lang],
      numeric: column.numeric,
    })),
    rows: entry.rows.map((row) => ({
      ...Object.fromEntries(entry.columns.map((column) => [fileName(entry, column), value(row, column, lang) ?? null])),
      sources: row.sources,
    })),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
