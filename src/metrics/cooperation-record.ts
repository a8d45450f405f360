import { sourcesOf } from "#lib/sources-of.ts";
import type { Lang } from "#lib/lang.ts";

interface Mission {
  readonly mission_id: string;
  readonly date: string | null;
  readonly city: string | null;
  readonly initiator_code: string;
  readonly partner_codes: readonly string[];
  readonly source_ids: readonly string[];
}

interface Event<Kind extends string> {
  readonly event_id: string;
  readonly date: string;
  readonly kind: Kind;
  readonly title_id: string;
  readonly title_en: string;
  readonly place: string | null;
  readonly provinces: readonly string[] | null;
  readonly mission_id: string | null;
  readonly source_ids: readonly string[];
}

/** The missions that the record of events tells of under another kind. */
export const toldElsewhere = (
  events: readonly { readonly kind: string; readonly mission_id: string | null }[],
): ReadonlySet<string | null> =>
  new Set(events.filter(({ kind }) => kind !== "trade_mission").map(({ mission_id }) => mission_id));

/**
 * What happened between provinces, the oldest first, what has no date last. Missions come from their register and all
 * else from the record of events, so that nothing stands there twice.
 * @param titleOf what a mission is called
 */
export function cooperationRecord<M extends Mission, Kind extends string>(
  missions: readonly M[],
  events: readonly Event<Kind>[],
  titleOf: (mission: M, lang: Lang) => string,
) {
  const told = toldElsewhere(events);
  const held = missions
    .filter(({ mission_id }) => !told.has(mission_id))
    .map((row) => ({
      entry_id: row.mission_id,
      date: row.date,
      kind: "trade_mission" as const,
      title_id: titleOf(row, "id"),
      title_en: titleOf(row, "en"),
      place: row.city,
      provinces: [row.initiator_code, ...row.partner_codes],
      sources: sourcesOf(row),
    }));
  const others = events
    .filter(({ kind }) => kind !== "trade_mission")
    .map((row) => ({ ...row, entry_id: row.event_id, provinces: row.provinces ?? [], sources: sourcesOf(row) }));
  const order = ({ date, entry_id }: { date: string | null; entry_id: string }) => `${date ?? "~"} ${entry_id}`;
  return [...held, ...others].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
