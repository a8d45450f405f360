import { codeWordColumn } from "#kit/word-columns.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

/**
 * The field of rows that each stand for one code of a table (a verdict, a finding), as a chart asks for it: its column,
 * its key, and its word.
 * @param group the group of words that the codes belong to
 */
export function codeField<K extends string>(field: K, label: Bilingual, group: string) {
  type Row = Readonly<Record<K, string>>;
  const key = (row: Row): string => row[field];
  const word = (row: Row | undefined, lang: Lang): string => (row ? codeWord(group, row[field], lang) : "");
  return {
    column: { ...codeWordColumn(field, label, group), says: "name" } as const,
    key,
    word,
  };
}
