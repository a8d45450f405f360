import { toCsl } from "#citations/csl.ts";
import { dateInText, dateYearFirst } from "#citations/dates.ts";
import type { Work } from "#citations/work.ts";
import { bracketWords, retrievalWords, versionWords } from "#words/citations.ts";

/**
 * A reference after APA 7. The publisher is left out because it is the author (APA 7, section 9.29).
 * `accessed` is the reader's own day (`YYYY-MM-DD`); a built page knows none, and the version pins what was seen.
 */
export function toApa(work: Work, accessed?: string): string {
  const { author, title, version, URL } = toCsl(work);
  const { kind, lang, published } = work;
  const names = author.map(({ literal }) => literal).join(", ");
  const date = dateYearFirst(published, lang);
  // A title that asks keeps its question mark; a full stop would stand twice.
  const end = title.replace(/\.$/, "");
  const where = accessed === undefined ? URL : retrievalWords[lang](dateInText(accessed, lang), URL);
  return `${names}. (${date}). ${end} (${versionWords[lang][kind]} ${version})${bracketWords[lang][kind]}. ${where}`;
}
