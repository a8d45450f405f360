import { formatDate, formatDateShort, formatPeriod } from "#lib/dates.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";
import { formatList, formatNumber, formatOrdinal, MINUS, NBSP, type NumberOptions } from "#lib/numbers.ts";

export { formatDate, formatDateShort, formatPeriod } from "#lib/dates.ts";
export { formatList, formatNumber, formatOrdinal, MINUS, NBSP } from "#lib/numbers.ts";

const steps: Readonly<Record<"million" | "billion" | "trillion", Bilingual>> = {
  million: { id: "juta", en: "million" },
  billion: { id: "miliar", en: "billion" },
  trillion: { id: "triliun", en: "trillion" },
};

const percentWord: Bilingual = { id: "persen", en: "percent" };
const pointWord: Bilingual = { id: "poin persen", en: "percentage points" };
const timesWord: Bilingual = { id: "kali", en: "times" };

/** Money with its sign before the number and the size in words behind it: "−Rp1,5 triliun". */
function money(value: number, step: keyof typeof steps, currency: string, lang: Lang, options: NumberOptions): string {
  const digits = formatNumber(value, lang, options);
  const sign = digits.startsWith(MINUS) || digits.startsWith("+") ? digits.charAt(0) : "";
  return `${sign}${currency}${digits.slice(sign.length)}${NBSP}${steps[step][lang]}`;
}

/** The size after rounding, so that 999.996 billion is written as one trillion and never as a thousand billion. */
const rounded = (value: number, { decimals = 0 }: NumberOptions) => Number(Math.abs(value).toFixed(decimals));

/** Rupiah from billions (10⁹): in triliun from a thousand billion up, in juta below one. */
function rupiahBy(billions: number, lang: Lang, options: NumberOptions): string {
  const size = rounded(billions, options);
  if (size >= 1000) return money(billions / 1000, "trillion", "Rp", lang, options);
  if (size >= 1 || billions === 0) return money(billions, "billion", "Rp", lang, options);
  return money(billions * 1000, "million", "Rp", lang, options);
}

/** US dollars from millions (10⁶): in miliar / billion from a thousand million up. */
function dollarBy(millions: number, lang: Lang, options: NumberOptions): string {
  return rounded(millions, options) >= 1000
    ? money(millions / 1000, "billion", "US$", lang, options)
    : money(millions, "million", "US$", lang, options);
}

type NumberFormat = (value: number, lang: Lang) => string;
type TextFormat = (value: string, lang: Lang) => string;

const number =
  (options: NumberOptions): NumberFormat =>
  (value, lang) =>
    formatNumber(value, lang, options);

const withWord =
  (word: Bilingual, options: NumberOptions): NumberFormat =>
  (value, lang) =>
    formatNumber(value, lang, options) + NBSP + word[lang];

const withSign =
  (options: NumberOptions): NumberFormat =>
  (value, lang) =>
    `${formatNumber(value, lang, options)}%`;

const rupiah =
  (options: NumberOptions): NumberFormat =>
  (value, lang) =>
    rupiahBy(value, lang, options);

const rupiahIn =
  (step: keyof typeof steps, decimals: number): NumberFormat =>
  (value, lang) =>
    money(value, step, "Rp", lang, { decimals });

const dollar =
  (options: NumberOptions): NumberFormat =>
  (value, lang) =>
    dollarBy(value, lang, options);

/** Formats of numbers, by name. Rupiah take billions, `million…` millions and `trillion…` trillions of rupiah, dollars millions of US$. */
export const numberFormats = {
  integer: number({}),
  decimal1: number({ decimals: 1 }),
  decimal2: number({ decimals: 2 }),
  decimal3: number({ decimals: 3 }),
  signed1: number({ decimals: 1, sign: true }),
  signed2: number({ decimals: 2, sign: true }),
  /** Prose: "34,17 persen". */
  percent0: withWord(percentWord, { decimals: 0 }),
  percent1: withWord(percentWord, { decimals: 1 }),
  percent2: withWord(percentWord, { decimals: 2 }),
  signedPercent1: withWord(percentWord, { decimals: 1, sign: true }),
  signedPercent2: withWord(percentWord, { decimals: 2, sign: true }),
  /** Labels and tables: "34,17%". */
  share0: withSign({ decimals: 0 }),
  share1: withSign({ decimals: 1 }),
  share2: withSign({ decimals: 2 }),
  signedShare1: withSign({ decimals: 1, sign: true }),
  signedShare2: withSign({ decimals: 2, sign: true }),
  /** Differences of percentages: "29,06 poin persen". */
  point1: withWord(pointWord, { decimals: 1 }),
  point2: withWord(pointWord, { decimals: 2 }),
  signedPoint2: withWord(pointWord, { decimals: 2, sign: true }),
  /** At most two decimals, in the size that fits: "Rp568,04 miliar", "Rp105 miliar", "Rp1,05 triliun". */
  rupiah: rupiah({ decimals: 2, trim: true }),
  rupiah0: rupiah({ decimals: 0 }),
  rupiah1: rupiah({ decimals: 1 }),
  rupiah2: rupiah({ decimals: 2 }),
  rupiah3: rupiah({ decimals: 3 }),
  signedRupiah: rupiah({ decimals: 2, trim: true, sign: true }),
  million1: rupiahIn("million", 1),
  million2: rupiahIn("million", 2),
  trillion0: rupiahIn("trillion", 0),
  trillion1: rupiahIn("trillion", 1),
  trillion2: rupiahIn("trillion", 2),
  dollar: dollar({ decimals: 2, trim: true }),
  dollar1: dollar({ decimals: 1 }),
  dollar2: dollar({ decimals: 2 }),
  times1: withWord(timesWord, { decimals: 1 }),
  times2: withWord(timesWord, { decimals: 2 }),
  ordinal: formatOrdinal,
  /** A year as it is: it never goes through a number format. */
  year: (value) => String(value),
} as const satisfies Record<string, NumberFormat>;

/** Formats of text, by name. */
export const textFormats = {
  date: formatDate,
  dateShort: formatDateShort,
  period: formatPeriod,
  name: (value) => value,
  list: (value, lang) => formatList(value.split(";"), lang),
} as const satisfies Record<string, TextFormat>;

export type NumberFormatName = keyof typeof numberFormats;
export type TextFormatName = keyof typeof textFormats;
export type FormatName = NumberFormatName | TextFormatName;

export const isNumberFormat = (name: string): name is NumberFormatName => Object.hasOwn(numberFormats, name);
export const isTextFormat = (name: string): name is TextFormatName => Object.hasOwn(textFormats, name);

/** A value of the wrong type is a programmer's slip and throws. */
function apply(name: FormatName, value: number | string, lang: Lang): string {
  if (isNumberFormat(name) && typeof value === "number") return numberFormats[name](value, lang);
  if (isTextFormat(name) && typeof value === "string") return textFormats[name](value, lang);
  throw new Error(`format ${name} does not take this value: ${value}`);
}

export const formatNames = [...Object.keys(numberFormats), ...Object.keys(textFormats)] as readonly FormatName[];

/** Every house format by its name: `formats.percent2(34.17, "id")` gives "34,17 persen". */
export const formats = Object.fromEntries(
  formatNames.map((name) => [name, (value: number | string, lang: Lang) => apply(name, value, lang)]),
) as Readonly<Record<FormatName, (value: number | string, lang: Lang) => string>>;
