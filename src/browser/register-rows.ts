/** The choices over a register, by name; an empty one chooses everything. */
export type Choices = Readonly<Record<string, string>>;
/** What a row carries: one value or several, parted by spaces. */
export type Facets = Readonly<Record<string, string | undefined>>;

/** Whether a row is among the chosen ones. */
export const isChosen = (row: Facets, choices: Choices): boolean =>
  Object.entries(choices).every(([name, value]) => value === "" || (row[name] ?? "").split(" ").includes(value));

/**
 * Counts the rows of one kind, how many have a total, and adds these up. Totals of different kinds are never added:
 * where no kind is chosen it is the one whose totals the register adds.
 */
export function tally(rows: readonly Facets[], kind: string) {
  const ofKind = rows.filter((row) => row["kind"] === kind);
  const totals = ofKind.flatMap(({ total }) => (total ? Number(total) : []));
  return { count: ofKind.length, withTotal: totals.length, sum: totals.reduce((sum, total) => sum + total, 0) };
}

/** The header of a CSV and the records whose first field is one of these ids; quoted line breaks stay whole. */
export function pickRecords(csv: string, ids: ReadonlySet<string>): string {
  const [head = "", ...records] = csv.match(/(?:"[^"]*"|[^"\n])+(?:\n|$)/g) ?? [];
  return head + records.filter((record) => ids.has(record.slice(0, record.indexOf(",")))).join("");
}
