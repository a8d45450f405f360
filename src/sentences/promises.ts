import { formatDate, formatList, formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { promiseState, type Finding } from "#metrics/promise-state.ts";
import { trackerWords } from "#words/tracker.ts";

/** From what is known to what is not. */
export const findings = ["documented", "partly", "none-found"] as const satisfies readonly Finding[];

interface Checked {
  readonly findings: readonly Finding[];
}

/** How many promises are documented, partly, or not found, in words; what none is, is left out. */
function partsOf(promises: readonly Checked[], lang: Lang): string {
  const states = promises.map((promise) => promiseState(promise.findings));
  const parts = findings
    .map((finding) => ({ finding, count: states.filter((state) => state === finding).length }))
    .filter(({ count }) => count > 0)
    .map(({ finding, count }) => trackerWords[lang].parts[finding](formatNumber(count, lang)));
  return formatList(parts, lang);
}

/** The first sentence of the tracker; `checked` is the day of the oldest check, so that it holds for all of them. */
export function promisesSentence(
  promises: readonly Checked[],
  partnerships: number,
  checked: string,
  lang: Lang,
): string {
  const said = trackerWords[lang];
  if (promises.length === 0) return said.none;
  const [all, partners] = [promises.length, partnerships].map((count) => formatNumber(count, lang)) as [string, string];
  return said.sentence(all, partners, partsOf(promises, lang), formatDate(checked, lang));
}

/** One partnership in a line; nothing for one without promises. */
export function partnershipSentence(promises: readonly Checked[], lang: Lang): string {
  const said = trackerWords[lang];
  if (promises.length === 0) return said.noPromises;
  return said.counts(formatNumber(promises.length, lang), partsOf(promises, lang));
}

/** How much of the scorecard was found by a day, and how much was not. */
export function cellsSentence(values: readonly (number | null)[], day: string, lang: Lang): string {
  const found = values.filter((value) => value !== null).length;
  const [all, known, missing] = [values.length, found, values.length - found].map((count) =>
    formatNumber(count, lang),
  ) as [string, string, string];
  return trackerWords[lang].cells(all, known, missing, formatDate(day, lang));
}
