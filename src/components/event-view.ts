import { formatDate, formatDateShort } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { CooperationEvent } from "#registry/events.ts";
import { provinceParty } from "#registry/parties.ts";
import { url } from "#registry/urls.ts";
import { codeWord } from "#words/codes.ts";
import { placeName } from "#words/places.ts";

/**
 * The page that tells most of an event: of its mission, of its agreement, or its own. `here` is the page that asks;
 * nothing where that is the only one.
 */
export function eventAddress(
  { event_id, mission_id, agreement_id }: CooperationEvent,
  lang: Lang,
  here?: string,
): string | undefined {
  const pages = [
    ...(mission_id === null ? [] : [url.mission(mission_id, lang)]),
    ...(agreement_id === null ? [] : [url.agreement(agreement_id, lang)]),
    ...(mission_id === null && agreement_id === null ? [url.event(event_id, lang)] : []),
  ];
  return pages.find((page) => page !== here);
}

/** An event in words. */
export function eventView(event: CooperationEvent, lang: Lang) {
  const { date, date_end } = event;
  const span = (say: typeof formatDate) =>
    [date, ...(date_end === null ? [] : [date_end])].map((day) => say(day, lang)).join("–");
  return {
    path: url.event(event.event_id, lang),
    title: event[`title_${lang}`],
    summary: event[`summary_${lang}`],
    note: event[`note_${lang}`],
    kind: codeWord("event_kind", event.kind, lang),
    code: event.kind,
    date: span(formatDate),
    shortDate: span(formatDateShort),
    place: event.place === null ? null : placeName(event.place, lang),
    provinces: (event.provinces ?? []).map(provinceParty),
  };
}
