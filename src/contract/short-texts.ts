import type { Texts } from "#contract/texts.ts";

/** Stands for the name of a series in a head, and before a text that is whole. */
export const sign = "¤";

/** @throws where a word holds the sign that has a meaning of its own */
export function unsigned(words: string): string {
  if (words.includes(sign)) throw new Error(`words with ${sign}, which stands for a name in packed points: ${words}`);
  return words;
}

/** Texts without what all that hold a figure begin and end with, as far as it is no part of the figure or of a word. */
export function shortTexts(texts: readonly string[]): Texts {
  const figures = texts.filter((text) => /\d/.test(unsigned(text)));
  const [first = ""] = figures;
  let [start, end] = [0, 0];
  while (start < first.length && figures.every((text) => text[start] === first[start])) start += 1;
  while (end < first.length - start && figures.every((text) => text.at(-1 - end) === first.at(-1 - end))) end += 1;
  while (start > 0 && /[\d.,+−-]/.test(first[start - 1] ?? "")) start -= 1;
  while (end > 0 && /[\p{L}\d.,]/u.test(first.at(-end) ?? "")) end -= 1;
  const isFigure = new Set(figures);
  return [
    first.slice(0, start),
    first.slice(first.length - end),
    ...texts.map((text) => (isFigure.has(text) ? text.slice(start, text.length - end) : `${sign}${text}`)),
  ];
}
