import { type ChartEntry, type Definition, toEntry } from "#registry/chart-entry.ts";

export type { ChartEntry, TableColumn } from "#registry/chart-entry.ts";

const modules = import.meta.glob<Definition>("../charts/*.ts", { eager: true, import: "default" });

/** All charts, sorted by id. A file in `src/charts` is a chart; nothing else registers it. */
export const charts: readonly ChartEntry[] = Object.entries(modules)
  .map(([path, definition]) => toEntry(idOf(path), definition))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(charts.map((entry) => [entry.id, entry]));

/** @throws when no chart has this id. */
export function chart(id: string): ChartEntry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`unknown chart: ${id}`);
  return entry;
}

function idOf(path: string): string {
  const id = path.replace(/^.*\/|\.ts$/g, "");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`a chart's file name is its id, in kebab-case: ${path}`);
  return id;
}
