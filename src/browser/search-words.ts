import { nearest } from "#lib/nearest.ts";

/** The words of a text as they are compared: small letters without marks above them. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of the asked words begin a word of an entry. */
export const fit = (entry: readonly string[], asked: readonly string[]): number =>
  asked.filter((word) => entry.some((own) => own.startsWith(word))).length;

/**
 * The words that an entry must hold at least to be shown: all of them, or where no entry holds all the most that one
 * does, as long as that is more than half. `Infinity` where nothing fits.
 */
export function needed(entries: readonly (readonly string[])[], asked: readonly string[]): number {
  const most = Math.max(0, ...entries.map((entry) => fit(entry, asked)));
  return most === asked.length || most > asked.length / 2 ? most : Infinity;
}

/**
 * What was asked with each word that begins no known one put right by its nearest; `undefined` where that is not
 * possible, or nothing is to be put right.
 */
export function corrected(asked: readonly string[], known: ReadonlySet<string>): string | undefined {
  let changed = false;
  const right = asked.map((word) => {
    for (const own of known) if (own.startsWith(word)) return word;
    const near = nearest(word, known);
    changed ||= near !== undefined;
    return near;
  });
  return changed && right.every((word) => word !== undefined) ? right.join(" ") : undefined;
}
