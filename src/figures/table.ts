import type { Column, Role, Unit } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";
import type { Bilingual } from "#lib/lang.ts";

/** What a figure needs to know of a column, in a dataset or in a derived table. */
export interface FigureColumn {
  readonly label: Bilingual;
  /** The kinds of `src/data/columns.ts`. */
  readonly kind: string;
  readonly role: Role;
  readonly unit?: Unit;
  readonly internal: boolean;
  /** The dataset whose entry the value names. */
  readonly references?: string;
  /** The group of words in `src/words/codes.ts`. */
  readonly words?: string;
}

export type NamedColumn = readonly [name: string, column: FigureColumn];

export type AnyRow = Readonly<Record<string, unknown>>;

/** A table that figures can be taken from. */
export interface FigureTable {
  readonly id: string;
  readonly title: Bilingual;
  readonly derived: boolean;
  readonly columns: Readonly<Record<string, FigureColumn>>;
  readonly naturalKey: readonly string[];
  readonly primaryKey: readonly string[];
  /** The datasets that it rests on; a dataset rests on itself. */
  readonly datasetIds: readonly string[];
  /** The period of a row in a table whose columns do not say it, such as `2016`; else `null`. */
  readonly periodOf: (row: AnyRow) => string | null;
  readonly rows: () => readonly AnyRow[];
  /** Ids of the sources of a row, without repetition, in the order of the columns. */
  readonly sourcesOf: (row: AnyRow) => readonly string[];
}

/** The columns that may be printed. */
export const shownColumns = (table: FigureTable): readonly NamedColumn[] =>
  Object.entries(table.columns).filter(([, { internal }]) => !internal);

function toFigureColumn(column: Column<unknown>): FigureColumn {
  const { label, kind, role, unit, internal, references, words } = column;
  return {
    label,
    kind,
    role,
    internal,
    ...(unit === undefined ? {} : { unit }),
    ...(references === undefined ? {} : { references }),
    ...(words === undefined ? {} : { words }),
  };
}

/** The source ids in the cells of the columns that refer to `sources`. */
function sourcesIn(columns: readonly string[], row: AnyRow): readonly string[] {
  const cells = columns.flatMap((name) => row[name]).filter((cell) => typeof cell === "string");
  return [...new Set(cells)];
}

/** A dataset of the registry as a table of figures. */
export function tableOf(dataset: Dataset, rows: () => readonly AnyRow[]): FigureTable {
  const columns = Object.fromEntries(
    Object.entries(dataset.columns).map(([name, column]) => [name, toFigureColumn(column)]),
  );
  const sourceColumns = Object.keys(columns).filter((name) => columns[name]?.references === "sources");
  return {
    id: dataset.id,
    title: dataset.title,
    derived: false,
    columns,
    naturalKey: dataset.naturalKey,
    primaryKey: dataset.primaryKey,
    datasetIds: [dataset.id],
    periodOf: () => dataset.period ?? null,
    rows,
    sourcesOf: (row) => (dataset.id === "sources" ? [String(row.source_id)] : sourcesIn(sourceColumns, row)),
  };
}
