import type { Bilingual, Lang } from "#lib/lang.ts";
import { cooperationCodes } from "#words/codes-cooperation.ts";
import { numberCodes } from "#words/codes-numbers.ts";

/** The words of every code in the tables: group, code, language. */
export const codes = { ...cooperationCodes, ...numberCodes };

/** The words of one code, such as `codeWord("price_basis", "current", "id")`; refuses a group or code without words. */
export function codeWord(group: string, value: string, lang: Lang): string {
  const words = (codes as { readonly [group: string]: { readonly [value: string]: Bilingual } })[group]?.[value];
  if (!words) throw new Error(`code without words: ${group} ${value}`);
  return words[lang];
}
