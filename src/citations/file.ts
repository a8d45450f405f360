import { toBiblatex } from "#citations/biblatex.ts";
import { toBibtex } from "#citations/bibtex.ts";
import { toCsl } from "#citations/csl.ts";
import { toRis } from "#citations/ris.ts";
import type { Work } from "#citations/work.ts";

/** The endings of the files in which a reference is offered. */
export const citationFormats = ["bib", "biblatex.bib", "ris", "json"] as const;
export type CitationFormat = (typeof citationFormats)[number];

interface CitationFile {
  readonly text: string;
  /** Media type without the character set, which is UTF-8. */
  readonly type: string;
}

/** CSL-JSON as reference managers read it: a list, here of one item. */
export const cslJson = (work: Work): string => `${JSON.stringify([toCsl(work)], null, 1)}\n`;

const files: Readonly<Record<CitationFormat, (work: Work) => CitationFile>> = {
  // The classic form: every program that reads BibLaTeX reads it too, and not the other way round.
  bib: (work) => ({ text: toBibtex(work), type: "application/x-bibtex" }),
  "biblatex.bib": (work) => ({ text: toBiblatex(work), type: "application/x-bibtex" }),
  ris: (work) => ({ text: toRis(work), type: "application/x-research-info-systems" }),
  json: (work) => ({ text: cslJson(work), type: "application/vnd.citationstyles.csl+json" }),
};

/** A reference as a file. */
export const citationFile = (work: Work, format: CitationFormat): CitationFile => files[format](work);
