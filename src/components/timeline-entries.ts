import { eventAddress, eventView } from "#components/event-view.ts";
import { missionView } from "#components/mission-view.ts";
import type { Lang } from "#lib/lang.ts";
import { toldElsewhere } from "#metrics/cooperation-record.ts";
import { events, type CooperationEvent } from "#registry/events.ts";
import { missions, type Mission } from "#registry/missions.ts";
import type { Party } from "#registry/parties.ts";
import { missionTitle } from "#sentences/missions.ts";
import { cooperationWords } from "#words/cooperation.ts";

/** One entry of the timeline: a mission of the register, or an event of any other kind. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: CooperationEvent["kind"];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where none was found. */
  readonly date: string | null;
  readonly when: string;
  readonly title: string;
  readonly line: string;
  readonly href: string;
  /** The provinces that take part or are named. */
  readonly provinces: readonly Party[];
}

const isProvince = ({ key }: Party) => /^\d\d$/.test(key) && key !== "00";

function missionEntry(mission: Mission, lang: Lang): TimelineEntry {
  const said = cooperationWords[lang];
  const { path, initiator, partner, where, shortDate, total } = missionView(mission, lang);
  return {
    id: mission.id,
    kind: "trade_mission",
    date: mission.row.date,
    when: shortDate,
    title: [missionTitle(`${initiator}–${partner}`, mission.row.kind, lang), where]
      .filter((part) => part !== null)
      .join(", "),
    line: mission.row.total_billion_idr === null ? said.timeline.noTotal : said.timeline.total(total),
    href: path,
    provinces: [mission.initiator, ...mission.partners].filter(isProvince),
  };
}

function eventEntry(event: CooperationEvent, lang: Lang): TimelineEntry {
  const { title, summary, shortDate, provinces, path } = eventView(event, lang);
  return {
    id: event.event_id,
    kind: event.kind,
    date: event.date,
    when: shortDate,
    title,
    line: summary,
    href: eventAddress(event, lang) ?? path,
    provinces: provinces.filter(isProvince),
  };
}

const told = toldElsewhere(events);

/**
 * What happened between provinces, the newest first, what has no date last. Missions come from their register and all
 * else from the record of events, so that nothing stands there twice.
 */
export function timelineEntries(lang: Lang): readonly TimelineEntry[] {
  const held = missions.filter(({ id }) => !told.has(id)).map((mission) => missionEntry(mission, lang));
  const others = events.filter(({ kind }) => kind !== "trade_mission").map((event) => eventEntry(event, lang));
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...held, ...others].sort((a, b) => compare(b.date ?? "", a.date ?? "") || compare(a.id, b.id));
}

/** Kinds in the order of their lanes. */
export const laneKinds = [
  "law",
  "meeting",
  "agreement",
  "trade_mission",
  "follow_up",
  "programme",
  "statement",
] as const satisfies readonly CooperationEvent["kind"][];
