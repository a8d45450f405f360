import { formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const small: Readonly<Record<Lang, readonly string[]>> = {
  id: ["Nol", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan"],
  en: ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"],
};

/** A count as a sentence begins with it: below ten in words, "Satu" / "One", above in figures. */
export const startingCount = (count: number, lang: Lang): string => small[lang][count] ?? formatNumber(count, lang);
