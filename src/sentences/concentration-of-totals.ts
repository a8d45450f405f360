import { formatNumber, numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { gini } from "#metrics/gini.ts";
import { metricWords } from "#words/metrics.ts";

/** How unequal announced totals are, and how few of them hold at least half of their sum; unknown totals are left out. */
export function giniSentence(totals: readonly (number | null)[], lang: Lang): string {
  const said = metricWords[lang].gini;
  const index = gini(totals);
  if (index === null) return said.unknown;
  const known = totals.filter((total) => total !== null).sort((a, b) => b - a);
  const whole = known.reduce((sum, total) => sum + total, 0);
  const sentence = said.said(formatNumber(known.length, lang), formats.decimal2(index, lang));
  if (known[0] === known.at(-1)) return sentence + said.equal;
  let [held, count] = [0, 0];
  for (const total of known) {
    if (held >= whole / 2) break;
    held += total;
    count += 1;
  }
  const share = formats.percent0((100 * held) / whole, lang);
  return sentence + (count === 1 ? said.halfOne(share) : said.half(formatNumber(count, lang), share));
}
