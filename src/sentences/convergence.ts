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
  const way = before === after ? said.level : last < first ? said.falling : said.rising;
  return `${said.said(formatNumber(regions, lang), String(from), before, String(to), after)} ${way}`;
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
  const slopeSaid = formatNumber(slope, lang, { decimals: 4 });
  const way = !/[1-9]/.test(slopeSaid) ? "level" : slope < 0 ? "falling" : "rising";
  const sentence =
    said[way](formatNumber(result.regions, lang), years) + said.slope(slopeSaid, formats.decimal2(rSquared, lang));
  if (way !== "falling" || speed === null || halfLife === null) return sentence;
  return `${sentence} ${said.speed(formats.percent2(speed, lang), formatNumber(halfLife, lang))}`;
}
