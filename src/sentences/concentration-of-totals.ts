import { formatNumber, numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { gini } from "#metrics/gini.ts";
import { startingCount } from "#sentences/starting-count.ts";
import { metricWords } from "#words/metrics.ts";

type Totals = readonly (number | null)[];

/** How unequal announced totals are, and how few of them hold at least half of their sum; unknown totals are left out. */
export function giniSentence(totals: Totals, lang: Lang): string {
  const said = metricWords[lang].gini;
  const index = gini(totals);
  if (index === null) return said.unknown;
  const { known, largest, share, allEqual } = half(totals);
  const sentence = said.said(formatNumber(known, lang), formats.decimal2(index, lang));
  if (allEqual) return sentence + said.equal;
  const part = formats.percent0(share, lang);
  return sentence + (largest === 1 ? said.halfOne(part) : said.half(formatNumber(largest, lang), part));
}

/** The same without the index, as a list of missions says it; nothing where too few totals are known. */
export function largestSentence(totals: Totals, lang: Lang): string {
  if (gini(totals) === null) return "";
  const { known, largest, share } = half(totals);
  return metricWords[lang].gini.plain(
    startingCount(largest, lang),
    formats.percent0(share, lang),
    formatNumber(known, lang),
  );
}

/** How many of the largest hold at least half of the sum, and their share of it in percent. */
function half(totals: Totals) {
  const known = totals.filter((total) => total !== null).sort((a, b) => b - a);
  const whole = known.reduce((sum, total) => sum + total, 0);
  let [held, largest] = [0, 0];
  for (const total of known) {
    if (held >= whole / 2) break;
    held += total;
    largest += 1;
  }
  return { known: known.length, largest, share: (100 * held) / whole, allEqual: known[0] === known.at(-1) };
}
