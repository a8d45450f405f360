import type { Work, WorkKind } from "#citations/work.ts";
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
import type { Lang } from "#lib/lang.ts";
import { agreements } from "#registry/agreements.ts";
import { articles } from "#registry/articles.ts";
import { charts } from "#registry/charts.ts";
import { claims } from "#registry/claims.ts";
import { datasets } from "#registry/datasets.ts";
import { missions } from "#registry/missions.ts";
import { provinces } from "#registry/provinces.ts";

/** Something to cite, and what its page's address is made of: files beside the page have the same. */
export interface WorkPath {
  readonly params: Readonly<Record<string, string>>;
  readonly work: Work;
}

const byId = (work: Work): WorkPath => ({ params: { id: work.id }, work });
const bySlug = (work: Work): WorkPath => ({ params: { slug: work.id }, work });

/** All that is cited by files of its own, kind by kind. */
const worksOf = {
  article: async (lang) =>
    (await articles(lang)).map((article) => bySlug(articleWork({ ...article, ...articleView(article) }))),
  chart: (lang) => charts.map(({ id }) => byId(chartWork(id, lang))),
  dataset: (lang) => datasets.map((dataset) => byId(datasetWork(dataset, lang))),
  mission: (lang) => missions.map((mission) => byId(missionWork(mission, lang))),
  agreement: (lang) => agreements.map((agreement) => byId(agreementWork(agreement, lang))),
  claim: (lang) => claims.map((claim) => byId(claimWork(claim, lang))),
  province: (lang) => provinces.map((province) => bySlug(provinceWork(province, lang))),
} as const satisfies Partial<Record<WorkKind, (lang: Lang) => readonly WorkPath[] | Promise<readonly WorkPath[]>>>;

export type CitedKind = keyof typeof worksOf;

export const workPaths = async (kind: CitedKind, lang: Lang): Promise<readonly WorkPath[]> => worksOf[kind](lang);
