import { formatList, formatNumber, numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { KlassenType } from "#metrics/klassen-typology.ts";
import type { ShiftShare } from "#metrics/shift-share.ts";
import { metricWords } from "#words/metrics.ts";

interface Of<T> {
  /** The province, in the language of the sentence. */
  readonly name: string;
  /** The years compared, in words: "2021–2025". */
  readonly years: string;
  readonly result: T | null;
}

/** Where a change came from; the values are billions of rupiah at constant prices. */
export function shiftShareSentence({ name, years, result }: Of<ShiftShare>, lang: Lang): string {
  const said = metricWords[lang].shiftShare;
  if (result === null) return said.unknown(name, years);
  const money = (value: number) => formats.signedRupiah(value, lang);
  const parts = said.parts(money(result.national), money(result.mix), money(result.competitive));
  return `${said.change(name, years, money(result.change))} ${parts}`;
}

/** The Klassen quadrant of a province, with what it rests on. */
export function klassenSentence({ name, years, result }: Of<KlassenType>, lang: Lang): string {
  const said = metricWords[lang].klassen;
  if (result === null) return said.unknown(name, years);
  const [speed, height] = result.split("-") as ["fast" | "slow", "high" | "low"];
  return said.said(name, years, said.growth[speed], said.level[height], said.type[result]);
}

interface Structure {
  readonly name: string;
  readonly year: string;
  /** Herfindahl–Hirschman index, 0 to 10,000. */
  readonly index: number | null;
  /** The largest industry with its share in percent; several when they tie; none where they are not published. */
  readonly largest: readonly { readonly name: string; readonly share: number }[];
}

/** How concentrated an economy is, with its largest industry. */
export function concentrationSentence({ name, year, index, largest }: Structure, lang: Lang): string {
  const said = metricWords[lang].concentration;
  if (index === null || index <= 0) return said.unknown(name);
  const [first] = largest;
  const equal = formatNumber(10_000 / index, lang, { decimals: 1 });
  const sentence = said.said(name, year, formatNumber(index, lang), equal);
  if (!first) return sentence;
  const names = formatList(
    largest.map((industry) => industry.name),
    lang,
  );
  return `${sentence} ${said.largest(names, formats.percent1(first.share, lang))}`;
}

interface Opposed {
  /** The two provinces, and the year of the table. */
  readonly a: string;
  readonly b: string;
  readonly year: string;
  /** Names of the industries that weigh above the nation's average in one and below it in the other. */
  readonly inA: readonly string[];
  readonly inB: readonly string[];
  /** Industries compared. */
  readonly of: number;
}

/** In which industries two provinces stand on opposite sides of the national average. */
export function opposedSentence({ a, b, year, inA, inB, of }: Opposed, lang: Lang): string {
  const said = metricWords[lang].opposed;
  const count = inA.length + inB.length;
  if (count === 0) return said.none(a, b, year);
  const sides = [
    { name: a, industries: inA },
    { name: b, industries: inB },
  ].filter(({ industries }) => industries.length > 0);
  return [
    said.count(a, b, formatNumber(count, lang), formatNumber(of, lang), year),
    ...sides.map(({ name, industries }) => said.side(name, formatList(industries, lang))),
  ].join(" ");
}
