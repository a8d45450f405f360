import { toCsl } from "#citations/csl.ts";
import { dateInText } from "#citations/dates.ts";
import type { Work } from "#citations/work.ts";
import { noteWords } from "#words/citations.ts";

/**
 * A bibliography entry after the Chicago Manual of Style. The name of the site is left out because it is the author.
 * No day of access: the manual asks for one only where a page bears no date.
 */
export function toChicago(work: Work): string {
  const { author, title, version, URL } = toCsl(work);
  const { kind, lang, published } = work;
  const names = author.map(({ literal }) => literal).join(", ");
  // A title that ends in its own sign takes no full stop.
  const quoted = /[.?!…]$/.test(title) ? `“${title}”` : `“${title}.”`;
  return `${names}. ${quoted} ${noteWords[lang][kind]} ${version}. ${dateInText(published, lang)}. ${URL}.`;
}
