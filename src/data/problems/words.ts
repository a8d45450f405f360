import type { Bilingual } from "#lib/lang.ts";

/** What a problem says, as parts of sentences: "expected …, found …" and a sentence on the way out. */
export interface Words {
  readonly expected: Bilingual;
  readonly found: Bilingual;
  readonly fix: Bilingual;
}

/** The same in both languages: a value, a path, a name from the file. */
export const same = (text: string): Bilingual => ({ id: text, en: text });

const longest = 60;

// What no editor shows: named in place. What an editor shows like something else: named behind the text.
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const misleading = /[\u00a0\u2000-\u200a\u2010-\u2015\u202f\u205f\u2212\u3000\ufe63\uff0d]/g;

/** The name of a character: `U+00A0`. */
export const characterName = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text in quotation marks, on one line, cut when it is long: fit to stand in a message. */
export function show(text: string): string {
  const start = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `"${start.replace(unseen, (character) => `<${characterName(character)}>`)}"`;
}

/** `show`, with the characters that mislead the eye named behind it: a no-break space, a typographic minus. */
export function showWithNames(text: string): string {
  const names = [...new Set(text.slice(0, longest).match(misleading) ?? [])].map(characterName);
  return names.length === 0 ? show(text) : `${show(text)} (${names.join(", ")})`;
}

/** "a, b, c", cut after a dozen. */
export function list(items: readonly string[]): string {
  return items.length > 12 ? `${items.slice(0, 12).join(", ")}, … (${items.length})` : items.join(", ");
}
