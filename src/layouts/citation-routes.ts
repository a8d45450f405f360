import { citationFile, citationFormats, type CitationFormat } from "#citations/file.ts";
import type { Work } from "#citations/work.ts";
import { textFile } from "#layouts/routes.ts";
import { type CitedKind, workPaths } from "#layouts/work-paths.ts";
import type { Lang } from "#lib/lang.ts";

/** What an endpoint of a reference is given. */
export interface CitationProps {
  readonly work: Work;
  readonly format: CitationFormat;
}

/** The files of the reference of each page of a kind. */
export const citationPaths = (kind: CitedKind, lang: Lang) => async () =>
  (await workPaths(kind, lang)).flatMap(({ params, work }) =>
    citationFormats.map((format) => ({ params: { ...params, format }, props: { work, format } })),
  );

/** Answers with the reference in the format of the address. */
export function citationAnswer({ work, format }: CitationProps): Response {
  const { text, type } = citationFile(work, format);
  return textFile(text, type);
}
