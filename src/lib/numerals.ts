import type { Bilingual, Lang } from "#lib/lang.ts";

const words: Bilingual<readonly string[]> = {
  id: ["tidak satu pun", "satu", "dua", "tiga", "empat", "lima"],
  en: ["none", "one", "two", "three", "four", "five"],
};

/** A small count as a word, in a sentence that opens with it; a larger one in digits. */
export const numeral = (count: number, lang: Lang): string => words[lang][count] ?? String(count);
