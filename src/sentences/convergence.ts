import { formatNumber, numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { BetaConvergence } from "#metrics/beta-convergence.ts";
import { metricWords } from "#words/metrics.ts";

interface Spread {
  readonly from: number;
  readonly to: number;
  /** The standard deviation of logarithms in both years, over the same provinces. */
  readonly first: number | null;
  readonly last: number | null;
  readonly regions: number;
}

/** Whether the spread between provinces narrowed; what rounds to the same figure is called unchanged. */
export function sigmaSentence({ from, to, first, last, regions }: Spread, lang: Lang): string {
  const said = metricWords[lang].sigma;
  if (first === null || last === null) return said.unknown;
  const [before, after] = [formats.decimal3(first, lang), formats.decimal3(last, lang)];
  const measured = said.said(formatNumber(regions, lang), String(from), before, String(to), after);
  return `${measured} ${said[wayOf(first, last, lang)]}`;
}

/** The same without the measure, for readers who want to know which way it went. */
export function spreadSentence({ from, to, first, last, regions }: Spread, lang: Lang): string {
  const said = metricWords[lang].sigma;
  if (first === null || last === null) return said.unknown;
  const way = said.ways[wayOf(first, last, lang)];
  return said.plain(formatNumber(regions, lang), String(from), String(to), way);
}

function wayOf(first: number, last: number, lang: Lang): "level" | "falling" | "rising" {
  if (formats.decimal3(first, lang) === formats.decimal3(last, lang)) return "level";
  return last < first ? "falling" : "rising";
}

interface Speed {
  /** The years compared, in words: "2013–2025". */
  readonly years: string;
  readonly result: BetaConvergence | null;
}

/** Whether poorer provinces grew faster, with the line's slope and, where they did, the speed. */
export function betaSentence({ years, result }: Speed, lang: Lang): string {
  const said = metricWords[lang].beta;
  if (result === null) return said.unknown(years);
  const { slope, rSquared, speed, halfLife } = result;
  const way = directionOf(slope, lang);
  const sentence =
    said[way](formatNumber(result.regions, lang), years) +
    said.slope(slopeWords(slope, lang), formats.decimal2(rSquared, lang));
  if (way !== "falling" || speed === null || halfLife === null) return sentence;
  return `${sentence} ${said.speed(formats.percent2(speed, lang), formatNumber(halfLife, lang))}`;
}

/** The same without slope and speed. */
export function catchUpSentence({ years, result }: Speed, lang: Lang): string {
  const said = metricWords[lang].beta;
  if (result === null) return said.unknown(years);
  return `${said[directionOf(result.slope, lang)](formatNumber(result.regions, lang), years)}.`;
}

const slopeWords = (slope: number, lang: Lang) => formatNumber(slope, lang, { decimals: 4 });

/** What rounds to nothing is level. */
function directionOf(slope: number, lang: Lang): "level" | "falling" | "rising" {
  if (!/[1-9]/.test(slopeWords(slope, lang))) return "level";
  return slope < 0 ? "falling" : "rising";
}
