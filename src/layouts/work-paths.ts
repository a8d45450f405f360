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

export const chartWorks = (lang: Lang): readonly WorkPath[] => charts.map(({ id }) => byId(chartWork(id, lang)));

export const datasetWorks = (lang: Lang): readonly WorkPath[] =>
  datasets.map((dataset) => byId(datasetWork(dataset, lang)));

export const missionWorks = (lang: Lang): readonly WorkPath[] =>
  missions.map((mission) => byId(missionWork(mission, lang)));

export const agreementWorks = (lang: Lang): readonly WorkPath[] =>
  agreements.map((agreement) => byId(agreementWork(agreement, lang)));

export const claimWorks = (lang: Lang): readonly WorkPath[] => claims.map((claim) => byId(claimWork(claim, lang)));

export const provinceWorks = (lang: Lang): readonly WorkPath[] =>
  provinces.map((province) => bySlug(provinceWork(province, lang)));

export const articleWorks = async (lang: Lang): Promise<readonly WorkPath[]> =>
  (await articles(lang)).map((article) => bySlug(articleWork({ ...article, ...articleView(article) })));
