import { formatDate, formatNumber, numberFormats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { MissionTotals } from "#metrics/mission-totals.ts";
import { cooperationWords } from "#words/cooperation.ts";

/** How many missions a list holds, how many have a total, and what these add up to. */
export function missionsSentence({ all, between, withTotal, billions }: MissionTotals, lang: Lang): string {
  const said = cooperationWords[lang].missions;
  const number = (value: number) => formatNumber(value, lang);
  if (between === 0) return said.countOnly(number(all));
  if (withTotal === 0) return said.noTotals(number(all), number(between));
  return said.sentence(number(all), number(between), number(withTotal), numberFormats.rupiah(billions, lang));
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

/** What was announced at a mission, with what a commitment is not. */
export function missionSentence(held: Held, lang: Lang): string {
  const said = cooperationWords[lang].missions;
  const name = missionName(held, lang);
  return held.total === null ? said.oneWithout(name) : said.oneWith(name, numberFormats.rupiah(held.total, lang));
}
