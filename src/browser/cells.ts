import { leadingNumber } from "#contract/texts.ts";
import type { Lang } from "#lib/lang.ts";

/** The number that a cell begins with, as the site writes it in a language; nothing where it does not begin with one. */
export function numberIn(text: string, lang: Lang): number | undefined {
  const found = /^[−-]?(?:Rp|US\$)?\d[\d.,]*/.exec(text.trim())?.[0];
  return found === undefined ? found : leadingNumber(found.replace(/Rp|US\$/, ""), lang === "id" ? "," : ".");
}

/** What a cell is sorted by; nothing for a missing value. */
export type Sortable = number | string | undefined;

/** By value, then by words; what is missing comes last in either direction. */
export function compare(a: Sortable, b: Sortable, isDescending: boolean, words: Intl.Collator): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b));
  return isDescending ? -order : order;
}
