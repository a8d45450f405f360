import agreementsTable from "#datasets/agreements.ts";
import { flow2016 } from "#components/economy-2016.ts";
import { formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { missionTotals } from "#metrics/mission-totals.ts";
import { eventsOfPair, type Pair } from "#registry/pairs.ts";
import { url } from "#registry/urls.ts";
import { missionCounts } from "#sentences/missions.ts";
import { pairSentence } from "#sentences/pairs.ts";
import { pairWords } from "#words/pairs.ts";

/** Two provinces in words. */
export function pairView(pair: Pair, lang: Lang) {
  const said = pairWords[lang];
  const { sides, missions, agreements } = pair;
  const [a, b] = sides.map(({ row }) => row[`name_${lang}`]) as [string, string];
  const [from, to] = [sides[0].code, sides[1].code];
  const number = (count: number) => formatNumber(count, lang);
  const held = missionTotals(missions.map(({ row }) => row));
  const reasons = pair.reasons.map((reason) => {
    if (reason === "mission") return missionCounts(held, lang);
    return reason === "agreement" ? said.summary.agreements(number(agreements.length)) : said.reason[reason];
  });
  return {
    path: url.pairPage(pair.id, lang),
    a,
    b,
    name: said.name(a, b),
    title: said.title(a, b),
    sentence: pairSentence(
      {
        a,
        b,
        missions: held,
        agreements: agreements.length,
        asOf: agreementsTable.asOf,
        sold: flow2016(from, to),
        bought: flow2016(to, from),
      },
      lang,
    ),
    reasons,
    grounds: reasons.join(", "),
  };
}

/** Dates of different exactness are compared only as far as both go. */
function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}

/**
 * The record of events of both: what was signed and has no page of its own, and what happened before and after the first
 * signing. Where nothing was signed, everything is "before".
 */
export function pairEvents(pair: Pair) {
  const dates = [...pair.missions, ...pair.agreements].flatMap(({ row }) => row.date ?? []);
  const [first] = dates.toSorted();
  const pages = new Set([...pair.missions, ...pair.agreements].map(({ id }) => id));
  const isListed = (id: string | null) => id !== null && pages.has(id);
  const isSigning = (kind: string) => kind === "agreement" || kind === "trade_mission";
  const events = eventsOfPair(pair);
  const others = events.filter(({ kind }) => !isSigning(kind));
  const after = others.filter(({ date }) => first !== undefined && isLater(date, first));
  return {
    signings: events.filter(
      ({ kind, mission_id, agreement_id }) => isSigning(kind) && !isListed(mission_id) && !isListed(agreement_id),
    ),
    before: others.filter((event) => !after.includes(event)),
    after,
  };
}
