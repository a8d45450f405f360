import { formatDate, formatNumber, numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { metWords, type MissionCounts } from "#sentences/missions.ts";
import { balanceSentence } from "#sentences/trade.ts";
import { pairWords } from "#words/pairs.ts";

interface Met {
  readonly a: string;
  readonly b: string;
  readonly missions: MissionCounts;
  readonly agreements: number;
  /** The day to which the registers were searched. */
  readonly asOf: string;
  /** What a sold to b and bought from it in the table of 2016, billions of rupiah; `null` where it does not hold both. */
  readonly sold: number | null;
  readonly bought: number | null;
}

/** What is on record between two provinces, and who sold more to the other. */
export function pairSentence({ a, b, missions, agreements, asOf, sold, bought }: Met, lang: Lang): string {
  const said = pairWords[lang].summary;
  const number = (value: number) => formatNumber(value, lang);
  const signed = agreements > 0 ? said.agreements(number(agreements)) : null;
  const met =
    missions.all + agreements > 0
      ? said.signed(a, b, metWords(missions, signed, lang))
      : said.unsigned(a, b, formatDate(asOf, lang));
  const trade =
    sold === null || bought === null ? said.noTrade : balanceSentence({ a, b, period: "2016", sold, bought }, lang);
  return `${met} ${trade}`;
}

/** How many pairs have a page, and why; `billions` is the flow from which on a pair has one. */
export const pairsSentence = (count: number, billions: number, lang: Lang): string =>
  pairWords[lang].list.sentence(formatNumber(count, lang), formats.rupiah(billions, lang));
