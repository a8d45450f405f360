import { toCsl } from "#citations/csl.ts";
import { dateInText, dateYearFirst } from "#citations/dates.ts";
import type { Work } from "#citations/work.ts";
import { bracketWords, retrievalWords, versionWords } from "#words/citations.ts";

/** Stands for the day in a text that is then cut there; no title holds it. */
const gap = "\uE000";

/**
 * A reference after APA 7. The publisher is left out because it is the author (APA 7, section 9.29).
 * `accessed` is the reader's own day (`YYYY-MM-DD`); a built page knows none, and the version pins what was seen.
 */
export function toApa(work: Work, accessed?: string): string {
  return written(work, accessed === undefined ? undefined : dateInText(accessed, work.lang));
}

/**
 * The same in two parts, between which the reader's day belongs, for the language whose universities ask for one
 * beside the version; `null` for the other.
 */
export function apaAroundDay(work: Work): readonly [before: string, after: string] | null {
  if (work.lang !== "id") return null;
  const [before = "", after = ""] = written(work, gap).split(gap);
  return [before, after];
}

function written(work: Work, day: string | undefined): string {
  const { author, title, version, URL } = toCsl(work);
  const { kind, lang, published } = work;
  const names = author.map(({ literal }) => literal).join(", ");
  const date = dateYearFirst(published, lang);
  // A title that asks keeps its question mark; a full stop would stand twice.
  const end = title.replace(/\.$/, "");
  const where = day === undefined ? URL : retrievalWords[lang](day, URL);
  return `${names}. (${date}). ${end} (${versionWords[lang][kind]} ${version})${bracketWords[lang][kind]}. ${where}`;
}
