import { formats, type FormatName } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** The first and the last figure of a series in its rows' order, in words: what "from … to …" is said of. */
export function firstLast<K extends string>(
  rows: readonly Readonly<Record<K, number>>[],
  field: K,
  format: FormatName,
  lang: Lang,
): readonly [first: string, last: string] {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => (row ? formats[format](row[field], lang) : "–"));
  return [first ?? "–", last ?? "–"];
}
