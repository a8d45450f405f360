import type { Row } from "#data/define.ts";
import sources from "#datasets/sources.ts";
import { datasets, rows } from "#registry/datasets.ts";

export type SourceRecord = Row<typeof sources>;

/** Every source, in the order of the table. */
export const sourceRecords: readonly SourceRecord[] = rows(sources);

const byId = new Map(sourceRecords.map((record) => [record.source_id, record]));

/** @throws when no source has this id; the check of the tables refuses such a reference earlier. */
export function sourceRecord(id: string): SourceRecord {
  const record = byId.get(id);
  if (!record) throw new Error(`unknown source: ${id}`);
  return record;
}

/** When the last of these sources was published, as exactly as is known; `null` where none has a date. */
export const newestPublished = (ids: readonly string[]): string | null =>
  ids.reduce<string | null>((last, id) => {
    const { published } = sourceRecord(id);
    return published !== null && (last === null || published > last) ? published : last;
  }, null);

/** Ids of the sources that the rows of a table name, the most used first, equal ones by id. */
export function sourcesOfDataset(id: string): readonly string[] {
  return [...(countsByDataset.get(id) ?? [])]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([source]) => source);
}

/** Ids of the datasets whose rows name this source. */
export const datasetsOfSource = (id: string): readonly string[] => usesBySource.get(id) ?? [];

const countsByDataset = new Map<string, ReadonlyMap<string, number>>();
const usesBySource = new Map<string, string[]>();

for (const dataset of datasets) {
  const columns = Object.entries(dataset.columns).filter(([, column]) => column.references === "sources");
  const counts = new Map<string, number>();
  for (const row of rows(dataset) as readonly Readonly<Record<string, unknown>>[]) {
    for (const [name] of columns) {
      for (const source of [row[name]].flat()) {
        if (typeof source === "string") counts.set(source, (counts.get(source) ?? 0) + 1);
      }
    }
  }
  countsByDataset.set(dataset.id, counts);
  for (const source of counts.keys()) usesBySource.set(source, [...(usesBySource.get(source) ?? []), dataset.id]);
}
