import glossaryTable from "#datasets/glossary.ts";
import type { Row } from "#data/define.ts";
import type { Lang } from "#lib/lang.ts";
import { rows } from "#registry/datasets.ts";

export type Entry = Row<typeof glossaryTable>;

const entries = rows(glossaryTable);
const byId = new Map(entries.map((entry) => [entry.entry, entry]));

/** The terms in the order of the alphabet of a language, which is that of their names there. */
export const glossary = (lang: Lang): readonly Entry[] =>
  entries.toSorted((a, b) => nameOf(a, lang).localeCompare(nameOf(b, lang), lang) || (a.entry < b.entry ? -1 : 1));

export const nameOf = (entry: Entry, lang: Lang): string => (lang === "id" ? entry.name_id : entry.name_en);

export const meaningOf = (entry: Entry, lang: Lang): string => (lang === "id" ? entry.text_id : entry.text_en);

/** @throws when the glossary has no such entry; the content check refuses it earlier. */
export function term(id: string): Entry {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown term: ${id}`);
  return found;
}
