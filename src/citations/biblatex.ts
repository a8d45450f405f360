import { escapeBibtex, languages } from "#citations/bibtex.ts";
import { toCsl } from "#citations/csl.ts";
import { isData, type Work } from "#citations/work.ts";

/**
 * A BibLaTeX entry: `@dataset` for a table or the rows of a chart, `@online` for a page. It has fields for version,
 * publisher and date, so nothing goes into a note but the hash. `urldate` is left to the reader: a built page knows no
 * day of access.
 */
export function toBiblatex(work: Work): string {
  const csl = toCsl(work);
  const organisation = `{${escapeBibtex(csl.publisher)}}`;
  const fields: readonly (readonly [string, string])[] = [
    ["author", `{{${csl.author.map(({ literal }) => escapeBibtex(literal)).join("}} and {{")}}}`],
    ["title", `{{${escapeBibtex(csl.title)}}}`],
    ["date", `{${work.published}}`],
    isData(work) ? ["publisher", organisation] : ["organization", organisation],
    ["version", `{${csl.version}}`],
    ...(csl.note === undefined ? [] : [["note", `{${escapeBibtex(csl.note)}}`] as const]),
    ["url", `{${csl.URL}}`],
    ["langid", `{${languages[work.lang]}}`],
  ];
  const type = isData(work) ? "dataset" : "online";
  return `@${type}{${csl.id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n")}\n}\n`;
}
