import { shownColumns } from "#components/dataset-view.ts";
import type { Lang } from "#lib/lang.ts";
import { dataset, datasets } from "#registry/datasets.ts";
import type { Entry } from "#releases/register.ts";

/** What a page tells of: whole tables, or one thing, its own row and those of every table that name it in their key. */
export type Told = { readonly tables: readonly string[] } | { readonly table: string; readonly id: string };

/** Whether the key of a row of a table names a thing: as its own, or by a reference to the table of it. */
function isNamed(entry: Entry, table: string, id: string): boolean {
  const values = entry.row?.split(",") ?? [];
  const { primaryKey, columns } = dataset(entry.dataset);
  // Where a value holds a comma of its own it cannot be told which is which.
  if (values.length !== primaryKey.length) return false;
  return primaryKey.some(
    (name, at) =>
      values[at] === id &&
      (columns[name]?.references === table || (entry.dataset === table && primaryKey.length === 1)),
  );
}

const known = new Set(datasets.map(({ id }) => id));

/** Whether a page in a language tells of a change: not of words in the other one. */
export function isToldIn({ dataset: id, column }: Entry, lang: Lang): boolean {
  if (column === null || !known.has(id) || !(column in dataset(id).columns)) return true;
  return shownColumns(dataset(id), lang).some(([name]) => name === column);
}

/** What the register holds of published values that a page tells of. */
export function entriesAbout(told: Told, entries: readonly Entry[], lang: Lang): readonly Entry[] {
  const isAbout = (entry: Entry) =>
    "tables" in told ? told.tables.includes(entry.dataset) : isNamed(entry, told.table, told.id);
  return entries.filter((entry) => known.has(entry.dataset) && isAbout(entry) && isToldIn(entry, lang));
}
