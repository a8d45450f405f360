import { citationFile, citationFormats, type CitationFormat } from "#citations/file.ts";
import type { Work } from "#citations/work.ts";
import { textFile } from "#layouts/routes.ts";
import {
  agreementWorks,
  articleWorks,
  chartWorks,
  claimWorks,
  datasetWorks,
  missionWorks,
  provinceWorks,
  type WorkPath,
} from "#layouts/work-paths.ts";
import type { Lang } from "#lib/lang.ts";

/** What an endpoint of a reference is given. */
export interface CitationProps {
  readonly work: Work;
  readonly format: CitationFormat;
}

const inAllFormats = (paths: readonly WorkPath[]) =>
  paths.flatMap(({ params, work }) =>
    citationFormats.map((format) => ({ params: { ...params, format }, props: { work, format } })),
  );

/** The files of each chart's reference. */
export const chartCitationPaths = (lang: Lang) => () => inAllFormats(chartWorks(lang));

/** The files of each dataset's reference. */
export const datasetCitationPaths = (lang: Lang) => () => inAllFormats(datasetWorks(lang));

/** The files of each mission's reference. */
export const missionCitationPaths = (lang: Lang) => () => inAllFormats(missionWorks(lang));

/** The files of each agreement's reference. */
export const agreementCitationPaths = (lang: Lang) => () => inAllFormats(agreementWorks(lang));

/** The files of each claim's reference. */
export const claimCitationPaths = (lang: Lang) => () => inAllFormats(claimWorks(lang));

/** The files of each province's reference. */
export const provinceCitationPaths = (lang: Lang) => () => inAllFormats(provinceWorks(lang));

/** The files of each story's reference. */
export const articleCitationPaths = (lang: Lang) => async () => inAllFormats(await articleWorks(lang));

/** Answers with the reference in the format of the address. */
export function citationAnswer({ work, format }: CitationProps): Response {
  const { text, type } = citationFile(work, format);
  return textFile(text, type);
}
