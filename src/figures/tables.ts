import { tableOfDerived, type AnyDerived } from "#figures/define-derived.ts";
import { tableOf, type AnyRow, type FigureTable } from "#figures/table.ts";
import type { Dataset } from "#data/define.ts";
import { datasets, rows } from "#registry/datasets.ts";

const modules = import.meta.glob<AnyDerived>("./derived/*.ts", { eager: true, import: "default" });

const rowsOf = (dataset: Dataset) => rows(dataset) as readonly AnyRow[];

function derivedTable(path: string, definition: AnyDerived): FigureTable {
  const file = path.replace(/^.*\/|\.ts$/g, "");
  if (file !== definition.id) throw new Error(`the file of a derived table has its id as name: ${path}`);
  return tableOfDerived(definition, rowsOf);
}

/** Every table that a figure can be taken from: the datasets, then the derived tables, each sorted by id. */
export const tables: ReadonlyMap<string, FigureTable> = new Map(
  [
    ...datasets.map((dataset) => tableOf(dataset, () => rowsOf(dataset))),
    ...Object.keys(modules)
      .sort()
      .map((path) => derivedTable(path, modules[path] as AnyDerived)),
  ].map((table) => [table.id, table]),
);
