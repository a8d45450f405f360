import type { Bilingual } from "#lib/lang.ts";
import { agreements } from "#registry/agreements.ts";
import { articlePair, articles, type Article } from "#registry/articles.ts";
import { charts } from "#registry/charts.ts";
import { claims } from "#registry/claims.ts";
import { datasets } from "#registry/datasets.ts";
import { eventsWithPage } from "#registry/events.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { provinces } from "#registry/provinces.ts";
import { absolute, type Address, pair, url } from "#registry/urls.ts";
import { site } from "#site.ts";

/** A page that search engines may list, with its absolute addresses. */
export interface SitePage {
  readonly addresses: Bilingual;
  /** The day on which an article or the data behind the page last changed. */
  readonly changed?: string;
}

const absolutePair = ({ id, en }: Bilingual): Bilingual => ({ id: absolute(id), en: absolute(en) });

/** The pages that there is one of, by the names of their addresses. */
export const fixedPages = [
  "front",
  "articles",
  "charts",
  "explore",
  "catalogue",
  "pairs",
  "flows",
  "provinces",
  "cooperation",
  "missions",
  "agreements",
  "claims",
  "afterSigning",
  "legalFrame",
  "conflicts",
  "glossary",
  "methods",
  "sources",
  "corrections",
  "about",
  "howToEmbed",
  "howToCite",
  "accessibility",
  "search",
] as const satisfies readonly Address[];

export type FixedPage = (typeof fixedPages)[number];

/** A story is listed once both languages of it exist. */
async function storyPage(article: Article): Promise<SitePage | undefined> {
  const english = await articlePair(article, "en");
  if (!english) return undefined;
  const addresses = { id: url.article(article.slug, "id"), en: url.article(english.slug, "en") };
  return { addresses, changed: article.updated ?? article.published };
}

/** Every page of the site in both languages; embeds and files are not pages. */
export async function sitePages(): Promise<readonly SitePage[]> {
  const changed = site.data.released;
  const stories = await Promise.all((await articles("id")).map(storyPage));
  return [
    ...fixedPages.map((name) => ({ addresses: pair(url[name]) })),
    ...stories.filter((page) => page !== undefined),
    ...charts.map(({ id }) => ({ addresses: pair(url.chart, id), changed })),
    ...pairs.map(({ id }) => ({ addresses: pair(url.pairPage, id), changed })),
    ...provinces.map(({ slug }) => ({ addresses: pair(url.province, slug), changed })),
    ...missions.map(({ id }) => ({ addresses: pair(url.mission, id), changed })),
    ...agreements.map(({ id }) => ({ addresses: pair(url.agreement, id), changed })),
    ...eventsWithPage.map(({ event_id }) => ({ addresses: pair(url.event, event_id), changed })),
    ...claims.map(({ id }) => ({ addresses: pair(url.claim, id), changed })),
    ...datasets.map(({ id }) => ({ addresses: pair(url.dataset, id), changed })),
  ].map((page) => ({ ...page, addresses: absolutePair(page.addresses) }));
}
