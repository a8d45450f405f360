import type { SourceRecord } from "#registry/sources.ts";

/** The parts of the sources page, in its order. */
const kinds = ["official", "dataset", "law", "academic", "press"] as const satisfies readonly SourceRecord["kind"][];

const byPublisher = (a: SourceRecord, b: SourceRecord) =>
  a.publisher.localeCompare(b.publisher, "id") || (b.published ?? "").localeCompare(a.published ?? "");

/** Sources by kind, within a kind by publisher, the newest first; kinds without sources are left out. */
export function sourceGroups(records: readonly SourceRecord[]) {
  const inOrder = [...records].sort(byPublisher);
  return kinds
    .map((group) => ({ group, records: inOrder.filter(({ kind }) => kind === group) }))
    .filter(({ records: found }) => found.length > 0);
}
