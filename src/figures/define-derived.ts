import type { Role, Unit } from "#data/columns.ts";
import type { Dataset, Row } from "#data/define.ts";
import type { AnyRow, FigureColumn, FigureTable } from "#figures/table.ts";
import type { Bilingual } from "#lib/lang.ts";

/** A row of a derived table: its values, and the ids of all sources that they rest on. */
export interface DerivedRow {
  readonly sources: readonly string[];
  /** What span the row covers, where neither its key nor the table says it: `2016/2026`. */
  readonly period?: string | null;
}

export interface DerivedColumn {
  readonly label: Bilingual;
  /** By default: a number with this unit. */
  readonly unit?: Unit;
  /** Keys name what they are: a place, a time, or one of a list of codes. */
  readonly kind?: "number" | "year" | "day" | "partialDate" | "period" | "code" | "name";
  /** The dataset whose entry the value names, such as `provinces`. */
  readonly references?: string;
  /** The group of words in `src/words/codes.ts` for a code. */
  readonly words?: string;
}

type Tables<D extends Record<string, Dataset>> = { readonly [K in keyof D]: readonly Row<D[K]>[] };

type DerivedColumns = Readonly<Record<string, DerivedColumn>>;

/** A row has a cell for each column; `null` is what is not known. */
type RowOf<C extends DerivedColumns> = { readonly [K in keyof C]: string | number | null } & DerivedRow;

export interface DerivedDefinition<D extends Record<string, Dataset>, C extends DerivedColumns> {
  readonly id: string;
  readonly title: Bilingual;
  readonly datasets: D;
  readonly columns: C;
  /** Unique for each row, in the order of the address. */
  readonly key: readonly Extract<keyof C, string>[];
  /** The period of every row, where the key does not say it: `2016`. */
  readonly period?: string;
  /** Pure: the same tables give the same rows. */
  readonly derive: (tables: Tables<D>) => readonly RowOf<C>[];
}

/** Declares a derived table; the file in `src/figures/derived/` has its id as name. */
export function defineDerived<D extends Record<string, Dataset>, const C extends DerivedColumns>(
  definition: DerivedDefinition<D, C>,
): DerivedDefinition<D, C> {
  return definition;
}

const times = ["year", "day", "partialDate", "period"];

function roleOf(column: DerivedColumn): Role {
  if (column.references === "provinces") return "place";
  if (times.includes(column.kind ?? "")) return "time";
  return column.kind === "code" ? "key" : column.kind === "name" ? "text" : "measure";
}

function toFigureColumn(column: DerivedColumn): FigureColumn {
  const kind = column.kind === undefined || column.kind === "number" ? "decimal" : column.kind;
  return { ...column, kind: column.words ? "oneOf" : kind, role: roleOf(column), internal: false };
}

/** Any derived table, whatever its columns are. */
// `never` where the tables go in: the one type of function that each definition's own `derive` can stand for.
export type AnyDerived = Omit<DerivedDefinition<Record<string, Dataset>, DerivedColumns>, "derive"> & {
  readonly derive: (tables: never) => readonly DerivedRow[];
};

/** A derived table as a table of figures; its rows are made once, when first asked for. */
export function tableOfDerived(definition: AnyDerived, rowsOf: (dataset: Dataset) => readonly AnyRow[]): FigureTable {
  let made: readonly AnyRow[] | undefined;
  const make = () => {
    const tables = Object.fromEntries(
      Object.entries(definition.datasets).map(([name, dataset]) => [name, rowsOf(dataset)]),
    );
    return definition.derive(tables as never) as readonly unknown[] as readonly AnyRow[];
  };
  return {
    id: definition.id,
    title: definition.title,
    derived: true,
    columns: Object.fromEntries(
      Object.entries(definition.columns).map(([name, column]) => [name, toFigureColumn(column)]),
    ),
    naturalKey: definition.key,
    primaryKey: definition.key,
    datasetIds: Object.values(definition.datasets).map(({ id }) => id),
    periodOf: (row) => (row.period as DerivedRow["period"]) ?? definition.period ?? null,
    rows: () => (made ??= make()),
    sourcesOf: (row) => [...new Set(row.sources as readonly string[])],
  };
}
