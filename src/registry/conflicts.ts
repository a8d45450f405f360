import conflictsTable from "#datasets/conflicts.ts";
import type { Row } from "#data/define.ts";
import { dataset, rows } from "#registry/datasets.ts";
import { wholeTableRows } from "#registry/table-size.ts";

export type Conflict = Row<typeof conflictsTable>;

export const conflicts: readonly Conflict[] = rows(conflictsTable);

/** Conflicts about one matter. */
export interface ConflictTopic {
  readonly topic: Conflict["topic"];
  readonly conflicts: readonly Conflict[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By province and period; what has neither stands last, equal ones by id. */
const inOrder = (a: Conflict, b: Conflict) =>
  compare(a.province_code ?? "~", b.province_code ?? "~") ||
  compare(a.period ?? "~", b.period ?? "~") ||
  compare(a.conflict_id, b.conflict_id);

/** Every conflict by area and topic, the larger ones first, equal ones by name. */
export const conflictAreas = [...Map.groupBy(conflicts, ({ area }) => area)]
  .sort(([a, some], [b, others]) => others.length - some.length || compare(a, b))
  .map(([area, found]) => ({
    area,
    count: found.length,
    topics: [...Map.groupBy(found, ({ topic }) => topic)]
      .sort(([a, some], [b, others]) => others.length - some.length || compare(a, b))
      .map(([topic, of]): ConflictTopic => ({ topic, conflicts: [...of].sort(inOrder) })),
  }));

type Key = (conflict: Conflict, source: string) => readonly (string | null)[];

const byPeriod: Key = ({ province_code, period }, source) => [province_code, period, source];
const measured =
  (measure: string): Key =>
  ({ province_code, period }, source) => [province_code, period, measure, source];

/** Where the values of a topic stand among the tables: the table, and the key of the row that a source gave. */
const tableOf: Readonly<Record<string, readonly [id: string, key: Key]>> = {
  growth_annual: ["growth-annual", byPeriod],
  growth_yoy: ["growth-quarterly", measured("yoy")],
  growth_qoq: ["growth-quarterly", measured("qoq")],
  growth_ctc: ["growth-quarterly", measured("ctc")],
  grdp_constant: ["grdp-annual", measured("constant2010")],
  grdp_current: ["grdp-annual", measured("current")],
  share_manufacturing: ["sector-share", measured("C")],
  share_mining: ["sector-share", measured("B")],
  share_agriculture: ["sector-share", measured("A")],
  investment: ["investment", byPeriod],
  exports: ["exports", byPeriod],
  umkm_count: ["umkm", ({ province_code, period }) => [province_code, period]],
};

const keys = new Map<string, ReadonlySet<string>>();

/** The keys of a table's rows; none for one that its page shows in part, since a link to a row might lead nowhere. */
function keysOf(id: string): ReadonlySet<string> {
  const known = keys.get(id);
  if (known) return known;
  const definition = dataset(id);
  const all = rows(definition) as readonly Readonly<Record<string, unknown>>[];
  const shown = all.length <= wholeTableRows ? all : [];
  const made = new Set(shown.map((row) => definition.primaryKey.map((name) => String(row[name])).join()));
  keys.set(id, made);
  return made;
}

/** The row of a table that holds what this source says; none where no table took it up. */
export function rowOfValue(
  conflict: Conflict,
  source: string,
): { readonly dataset: string; readonly key: readonly string[] } | undefined {
  const [id, keyOf] = tableOf[conflict.topic] ?? [];
  if (id === undefined || keyOf === undefined) return undefined;
  const key = keyOf(conflict, source).map(String);
  return keysOf(id).has(key.join()) ? { dataset: id, key } : undefined;
}
