import { numberIn } from "#browser/cells.ts";
import type { Lang } from "#lib/lang.ts";
import type { ChartRow } from "#kit/define-chart.ts";
import type { ChartEntry } from "#registry/charts.ts";
import { provinces } from "#registry/provinces.ts";
import { url } from "#registry/urls.ts";

/** A table as it stands on a page: all its words are said. */
export interface TableView {
  readonly columns: readonly ViewColumn[];
  readonly sections: readonly ViewSection[];
}

export interface ViewColumn {
  readonly label: string;
  readonly unit?: string | undefined;
  readonly numeric: boolean;
  /** Holds sentences: it is kept wide enough that its rows stay low. */
  readonly wordy?: boolean;
}

export interface ViewSection {
  /** Absent in a table that has one section. */
  readonly title?: string;
  readonly href?: string | undefined;
  readonly id?: string;
  readonly rows: readonly ViewRow[];
}

export interface ViewRow {
  readonly id?: string;
  /** The series of a chart that the row belongs to. */
  readonly series?: string | undefined;
  /** One per column; the first one heads its row. */
  readonly cells: readonly ViewCell[];
}

export interface ViewCell {
  readonly text: string;
  readonly href?: string | undefined;
  /** What it is sorted by, where its words do not sort as they read. */
  readonly sortBy?: string | undefined;
}

/** Tables shorter than this are read in one go and need no sections. */
const sectionFrom = 30;

interface ChartTableOptions {
  /** Names of provinces lead to their profiles: on a page of its own, where the weight of a story does not count. */
  readonly isLinked?: boolean;
}

/**
 * The rows of a chart as a table, or the chosen ones of them (`rowsShown`).
 */
export function chartTable(
  entry: ChartEntry,
  lang: Lang,
  chosen = entry.rows,
  { isLinked = false }: ChartTableOptions = {},
): TableView {
  const columns = columnsToRead(entry);
  const rows = chosen.map((row) => ({
    series: entry.key(row) || undefined,
    cells: columns.map((column) => {
      const text = column.text(row, lang);
      return {
        text,
        href: isLinked && column.name === nameColumn ? profileOf(row, lang) : undefined,
        sortBy: sortBy((row as unknown as Record<string, unknown>)[column.name], text, lang),
      };
    }),
  }));
  return divided(
    columns.map(({ label, numeric }) => ({ label: label[lang], numeric })),
    rows,
  );
}

/** Rows under their columns; a long table is divided by what its first column says again and again. */
export function divided(columns: readonly ViewColumn[], rows: readonly ViewRow[]): TableView {
  const groups = Map.groupBy(rows, ({ cells: [first] }) => first?.text ?? "");
  const isDivided =
    rows.length >= sectionFrom && groups.size > 1 && groups.size * 3 <= rows.length && columns.length > 2;
  if (!isDivided) return { columns, sections: [{ rows }] };
  return {
    columns: columns.slice(1),
    sections: [...groups].map(([title, group]) => ({
      title,
      href: group[0]?.cells[0]?.href,
      rows: group.map((row) => ({ ...row, cells: row.cells.slice(1) })),
    })),
  };
}

/** Longer tables stand on the chart's page; a story shows their beginning. */
const [wholeUpTo, beginning] = [60, 15];

/** The rows that a story shows of a chart: all, those of the year that is drawn, or the first ones. */
export function rowsShown({ rows, times }: ChartEntry): ChartEntry["rows"] {
  if (rows.length <= wholeUpTo) return rows;
  return times ? rows.filter((row) => times.of(row) === times.drawn) : rows.slice(0, beginning);
}

/** The columns that are read: a code beside the name of what it stands for helps a file, and a reader not at all. */
export const columnsToRead = ({ columns }: Pick<ChartEntry, "columns">): ChartEntry["columns"] =>
  columns.filter(({ name }) => !isCode(name) || columns.length === 1);

/** A code of a place or kind; `area` may also be one that only a chart knows, as `before`. */
const isCode = (name: string): boolean => name.endsWith("_code") || name === "area";

/** The column that names the place of a row. */
const nameColumn = "name_id";

/** The profile of the province that a row is of; a row of the whole country has none. */
function profileOf(row: ChartRow, lang: Lang): string | undefined {
  const { province_code: code } = row as { province_code?: unknown };
  const found = provinces.find((one) => one.code === code);
  return found && url.province(found.slug, lang);
}

/** The value behind a cell's words, where these would sort wrongly: a date, a number in a unit of its own. */
function sortBy(value: unknown, text: string, lang: Lang): string | undefined {
  if (typeof value === "number") {
    const read = numberIn(text, lang);
    const isNear = read !== undefined && Math.abs(read - value) <= 0.06 + Math.abs(value) / 100;
    return isNear ? undefined : String(value);
  }
  return typeof value === "string" && value !== text && /^\d{4}-\d{2}/.test(value) ? value : undefined;
}
