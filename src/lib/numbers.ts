import type { Lang } from "#lib/lang.ts";

/** Joins a number to its unit, so that no line breaks between them. */
export const NBSP = "\u00A0";

/** The minus sign that readers see; CSV files keep "-". */
export const MINUS = "\u2212";

const locale = { id: "id-ID", en: "en-GB" } as const satisfies Record<Lang, string>;

export interface NumberOptions {
  /** Digits after the decimal sign, always all of them. */
  readonly decimals?: number;
  /** Zeros at the end of the decimals fall away: 105.00 is written "105". */
  readonly trim?: boolean;
  /** A plus sign before positive values. */
  readonly sign?: boolean;
}

interface Plain {
  readonly format: Intl.NumberFormat;
  /** The same figure is written in many places, and writing one takes long. */
  readonly written: Map<number, string>;
}

const made = new Map<string, Plain>();

function plain(lang: Lang, decimals: number, trim: boolean): Plain {
  const key = `${lang}${decimals}${trim}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale[lang], {
    minimumFractionDigits: trim ? 0 : decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  });
  const first = { format, written: new Map<number, string>() };
  made.set(key, first);
  return first;
}

/** The digits of a number without its sign. */
function digitsOf(value: number, { format, written }: Plain): string {
  const known = written.get(value);
  if (known !== undefined) return known;
  const digits = format.format(value);
  written.set(value, digits);
  return digits;
}

/**
 * A number as the language writes it: "1.234,50" / "1,234.50", whole by default. Halves are rounded away from zero;
 * a negative value takes U+2212, and a value that rounds to zero takes no sign. NaN and Infinity throw.
 */
export function formatNumber(value: number, lang: Lang, options: NumberOptions = {}): string {
  if (!Number.isFinite(value)) throw new Error(`not a number: ${value}`);
  const { decimals = 0, trim = false, sign = false } = options;
  const digits = digitsOf(Math.abs(value), plain(lang, decimals, trim));
  if (!/[1-9]/.test(digits)) return digits;
  return (value < 0 ? MINUS : sign ? "+" : "") + digits;
}

/** The place in an order: "ke-2" / "2nd". */
export function formatOrdinal(value: number, lang: Lang): string {
  if (lang === "id") return `ke-${formatNumber(value, lang)}`;
  const ending = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return formatNumber(value, lang) + ending[new Intl.PluralRules("en", { type: "ordinal" }).select(value)];
}

/** Items as a sentence lists them: "kopi, beras, dan rokok" / "coffee, rice and cigarettes". */
export function formatList(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(locale[lang], { type: "conjunction" }).format(items);
}
