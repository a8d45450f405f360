import { numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { tradeBalance } from "#metrics/trade-balance.ts";
import { metricWords } from "#words/metrics.ts";

interface Balance {
  readonly a: string;
  readonly b: string;
  /** In words: "2016". */
  readonly period: string;
  /** What a sold to b and bought from it, billions of rupiah; `null` where the table does not say. */
  readonly sold: number | null;
  readonly bought: number | null;
}

/** Who sells more to whom. */
export function balanceSentence({ a, b, period, sold, bought }: Balance, lang: Lang): string {
  const said = metricWords[lang].balance;
  const result = tradeBalance(sold, bought);
  if (result === null || sold === null || bought === null) return said.unknown(a, b, period);
  if (sold === 0 && bought === 0) return said.none(a, b, period);
  const money = (value: number) => formats.rupiah(value, lang);
  const side =
    result.balance === 0 ? said.even : said.surplus(result.balance > 0 ? a : b, money(Math.abs(result.balance)));
  return said.both(a, b, period, money(sold), money(bought)) + side;
}

interface Directed {
  readonly seller: string;
  readonly buyer: string;
  readonly year: string;
  readonly index: number | null;
}

/** How a flow compares with the size of both traders. */
export function intensitySentence({ seller, buyer, year, index }: Directed, lang: Lang): string {
  const said = metricWords[lang].intensity;
  if (index === null) return said.unknown(seller, buyer);
  if (index === 0) return said.none(seller, buyer, year);
  const written = formats.decimal2(index, lang);
  const one = formats.decimal2(1, lang);
  const side = written === one ? said.equal : index > 1 ? said.above : said.below;
  return said.said(seller, buyer, year, written) + side;
}

/** How what one sells fits what the other buys; with the way back where it is known. */
export function complementaritySentence(
  { seller, buyer, year, index, back }: Directed & { readonly back: number | null },
  lang: Lang,
): string {
  const said = metricWords[lang].complementarity;
  if (index === null) return said.unknown(seller, buyer);
  const sentence = said.said(seller, buyer, year, formats.decimal1(index, lang));
  return back === null ? sentence : `${sentence} ${said.back(formats.decimal1(back, lang))}`;
}
