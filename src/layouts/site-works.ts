import type { Work, WorkKind } from "#citations/work.ts";
import { articleView } from "#components/article-view.ts";
import {
  agreementWork,
  articleWork,
  chartWork,
  claimWork,
  datasetWork,
  eventWork,
  missionWork,
  pairWork,
  provinceWork,
} from "#components/works.ts";
import type { Lang } from "#lib/lang.ts";
import { agreements } from "#registry/agreements.ts";
import { articles } from "#registry/articles.ts";
import { charts } from "#registry/charts.ts";
import { claims } from "#registry/claims.ts";
import { datasets } from "#registry/datasets.ts";
import { eventsWithPage } from "#registry/events.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { provinces } from "#registry/provinces.ts";

const worksOf: Readonly<Record<WorkKind, (lang: Lang) => readonly Work[] | Promise<readonly Work[]>>> = {
  article: async (lang) =>
    (await articles(lang)).map((article) => articleWork({ ...article, ...articleView(article) })),
  chart: (lang) => charts.map(({ id }) => chartWork(id, lang)),
  dataset: (lang) => datasets.map((dataset) => datasetWork(dataset, lang)),
  mission: (lang) => missions.map((mission) => missionWork(mission, lang)),
  agreement: (lang) => agreements.map((agreement) => agreementWork(agreement, lang)),
  event: (lang) => eventsWithPage.map((event) => eventWork(event, lang)),
  claim: (lang) => claims.map((claim) => claimWork(claim, lang)),
  pair: (lang) => pairs.map((pair) => pairWork(pair, lang)),
  province: (lang) => provinces.map((province) => provinceWork(province, lang)),
};

/** Every page of a language that can be cited: those that tell of one thing. */
export const worksOfSite = async (lang: Lang): Promise<readonly Work[]> =>
  (await Promise.all(Object.values(worksOf).map((of) => of(lang)))).flat();
