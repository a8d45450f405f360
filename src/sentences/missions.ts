import { formatDate, formatList, formatNumber, numberFormats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { MissionTotals } from "#metrics/mission-totals.ts";
import { cooperationWords } from "#words/cooperation.ts";

export type MissionCounts = Pick<MissionTotals, "all" | "online" | "deals">;

/** "5 misi dagang (1 daring)", "53 misi dagang dan 1 kerja sama lain": a deal outside any mission is not called one. */
export const missionCounts = (counts: MissionCounts, lang: Lang): string => metWords(counts, null, lang);

/** The same together with the agreements of the same parties, which stand between missions and other deals. */
export function metWords({ all, online, deals }: MissionCounts, agreements: string | null, lang: Lang): string {
  const said = cooperationWords[lang].missions;
  const number = (value: number) => formatNumber(value, lang);
  const held = all - deals;
  const missions = said.count(number(held)) + (online > 0 ? ` (${said.online(number(online))})` : "");
  const isNothing = held + deals === 0 && agreements === null;
  const parts = [
    ...(held > 0 || isNothing ? [missions] : []),
    ...(agreements === null ? [] : [agreements]),
    ...(deals > 0 ? [said.deals(number(deals))] : []),
  ];
  return formatList(parts, lang);
}

/** What a list of missions holds, how many have a total, and what these add up to. */
export function missionsSentence(totals: MissionTotals, lang: Lang): string {
  const said = cooperationWords[lang].missions;
  const { between, withTotal, billions } = totals;
  const number = (value: number) => formatNumber(value, lang);
  const all = missionCounts(totals, lang);
  if (between === 0) return said.countOnly(all);
  if (withTotal === 0) return said.noTotals(all, number(between));
  return said.sentence(all, number(between), number(withTotal), numberFormats.rupiah(billions, lang));
}

interface Held {
  readonly initiator: string;
  readonly partner: string;
  readonly city: string | null;
  readonly date: string | null;
  readonly total: number | null;
}

/** "Jawa Timur–Maluku Utara, Ternate, 12 Maret 2025"; a missing date is said, a missing city is left out. */
export function missionName({ initiator, partner, city, date }: Held, lang: Lang): string {
  const when = date === null ? cooperationWords[lang].noDate : formatDate(date, lang);
  return [`${initiator}–${partner}`, city, when].filter((part) => part !== null).join(", ");
}

/** "Misi dagang Jawa Timur–Bali, …", and what is no mission by its own name. */
export function missionTitle(name: string, kind: string, lang: Lang): string {
  const said = cooperationWords[lang].mission;
  return kind === "other-deal" ? said.dealTitle(name) : said.title(name);
}

/** What was announced at a mission, with what a commitment is not. */
export function missionSentence(held: Held & { readonly kind: string }, lang: Lang): string {
  const said = cooperationWords[lang].missions;
  const name = missionTitle(missionName(held, lang), held.kind, lang);
  return held.total === null ? said.oneWithout(name) : said.oneWith(name, numberFormats.rupiah(held.total, lang));
}
