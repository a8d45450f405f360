import { toCsl } from "#citations/csl.ts";
import type { Work } from "#citations/work.ts";
import type { Bilingual } from "#lib/lang.ts";
import { noteWords } from "#words/citations.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as BibTeX reads it back: the ten characters that TeX takes for commands are escaped. */
export function escapeBibtex(text: string): string {
  return text.replace(/[&%$#_{}~^\\]/g, (character) => commands[character] ?? `\\${character}`);
}

/** The names of our languages in the packages `babel` and `polyglossia`. */
export const languages: Bilingual = { id: "indonesian", en: "british" };

/**
 * A classic `@misc` entry. The author stands in double braces, so that the name of an organisation stays whole;
 * the title does too, so that styles leave its capitals. The address is the one field that is not escaped.
 */
export function toBibtex(work: Work): string {
  const csl = toCsl(work);
  const [year, month, day] = csl.issued["date-parts"][0];
  const note = [`${noteWords[work.lang][work.kind]} ${csl.version}`, csl.note]
    .filter((part) => part !== undefined)
    .join(", ");
  const fields: readonly (readonly [string, string])[] = [
    ["author", `{{${csl.author.map(({ literal }) => escapeBibtex(literal)).join("}} and {{")}}}`],
    ["title", `{{${escapeBibtex(csl.title)}}}`],
    ["year", `{${year}}`],
    ["month", months[month - 1] ?? ""],
    ["day", `{${day}}`],
    ["howpublished", `{${escapeBibtex(csl.publisher)}}`],
    ["version", `{${csl.version}}`],
    ["note", `{${escapeBibtex(note)}}`],
    ["url", `{${csl.URL}}`],
    ["langid", `{${languages[work.lang]}}`],
  ];
  return `@misc{${csl.id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n")}\n}\n`;
}
