import { nearest } from "#lib/nearest.ts";

/** The words of a text as they are compared: small letters without marks above them. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each asked word begins one of the words of an entry. */
export const matches = (entry: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word) => entry.some((own) => own.startsWith(word)));

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
