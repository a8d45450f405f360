import { toCsl } from "#citations/csl.ts";
import { dateInText } from "#citations/dates.ts";
import type { Work } from "#citations/work.ts";
import { noteWords } from "#words/citations.ts";

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A reference in plain words, for a footnote, a slide or the line under a picture. */
export function toPlain(work: Work): string {
  const { author, title, version, URL } = toCsl(work);
  const { kind, lang, published } = work;
  const names = author.map(({ literal }) => literal).join(", ");
  const what = `${lowerFirst(noteWords[lang][kind])} ${version}`;
  return [names, `“${title}”`, what, dateInText(published, lang), URL].join(", ");
}
