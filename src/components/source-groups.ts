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

/** Longer groups are parted by letter. */
const wholeUpTo = 40;

/** The records of a group by the first letter of their publisher, or in one part without a letter. */
export function sourceParts(records: readonly SourceRecord[]) {
  if (records.length <= wholeUpTo) return [{ letter: null, records }];
  const letterOf = ({ publisher }: SourceRecord) => /\p{L}/u.exec(publisher.charAt(0))?.[0].toUpperCase() ?? "0–9";
  return [...Map.groupBy(records, letterOf)].map(([letter, of]) => ({ letter, records: of }));
}
