import { citationFile, citationFormats, type CitationFormat } from "#citations/file.ts";
import type { Work } from "#citations/work.ts";
import { articleView } from "#components/article-view.ts";
import {
  agreementWork,
  articleWork,
  chartWork,
  claimWork,
  datasetWork,
  missionWork,
  provinceWork,
} from "#components/works.ts";
import { textFile } from "#layouts/routes.ts";
import type { Lang } from "#lib/lang.ts";
import { agreements } from "#registry/agreements.ts";
import { articles } from "#registry/articles.ts";
import { charts } from "#registry/charts.ts";
import { claims } from "#registry/claims.ts";
import { datasets } from "#registry/datasets.ts";
import { missions } from "#registry/missions.ts";
import { provinces } from "#registry/provinces.ts";

/** What an endpoint of a reference is given. */
export interface CitationProps {
  readonly work: Work;
  readonly format: CitationFormat;
}

const inAllFormats = <P extends Readonly<Record<string, string>>>(params: P, work: Work) =>
  citationFormats.map((format) => ({ params: { ...params, format }, props: { work, format } }));

/** The files of each chart's reference. */
export const chartCitationPaths = (lang: Lang) => () =>
  charts.flatMap(({ id }) => inAllFormats({ id }, chartWork(id, lang)));

/** The files of each dataset's reference. */
export const datasetCitationPaths = (lang: Lang) => () =>
  datasets.flatMap((dataset) => inAllFormats({ id: dataset.id }, datasetWork(dataset, lang)));

/** The files of each mission's reference. */
export const missionCitationPaths = (lang: Lang) => () =>
  missions.flatMap((mission) => inAllFormats({ id: mission.id }, missionWork(mission, lang)));

/** The files of each agreement's reference. */
export const agreementCitationPaths = (lang: Lang) => () =>
  agreements.flatMap((agreement) => inAllFormats({ id: agreement.id }, agreementWork(agreement, lang)));

/** The files of each claim's reference. */
export const claimCitationPaths = (lang: Lang) => () =>
  claims.flatMap((claim) => inAllFormats({ id: claim.id }, claimWork(claim, lang)));

/** The files of each province's reference. */
export const provinceCitationPaths = (lang: Lang) => () =>
  provinces.flatMap((province) => inAllFormats({ slug: province.slug }, provinceWork(province, lang)));

/** The files of each story's reference. */
export const articleCitationPaths = (lang: Lang) => async () =>
  (await articles(lang)).flatMap((article) =>
    inAllFormats({ slug: article.slug }, articleWork({ ...article, ...articleView(article) })),
  );

/** Answers with the reference in the format of the address. */
export function citationAnswer({ work, format }: CitationProps): Response {
  const { text, type } = citationFile(work, format);
  return textFile(text, type);
}
