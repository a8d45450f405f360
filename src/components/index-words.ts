import commodityProduction from "#datasets/commodity-production.ts";
import exportBreakdown from "#datasets/export-breakdown.ts";
import ports from "#datasets/ports.ts";
import { articleView } from "#components/article-view.ts";
import { agreementView } from "#components/agreement-view.ts";
import { eventView } from "#components/event-view.ts";
import type { Dataset } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import type { Lang } from "#lib/lang.ts";
import { type Agreement, eventsOfAgreement } from "#registry/agreements.ts";
import type { Article } from "#registry/articles.ts";
import { chart } from "#registry/charts.ts";
import { rows } from "#registry/datasets.ts";
import type { CooperationEvent } from "#registry/events.ts";
import type { Mission } from "#registry/missions.ts";
import { partnerships } from "#registry/promises.ts";
import { type Province, provinces } from "#registry/provinces.ts";
import { alike } from "#words/search.ts";

/**
 * Words by which the search finds a page beside those of its title: places, goods, fields, parts. They are not shown.
 * Each function gives them for one kind of page, in one language.
 */

const said = (...parts: readonly (string | null | undefined)[]) => parts.filter((part) => part).join(" ");

/** Short names and capitals of provinces, which their names in running titles do not hold. */
export const placeWords = (codes: readonly string[]) =>
  said(...provinces.filter(({ code }) => codes.includes(code)).flatMap(({ row }) => [row.short_name, row.capital]));

/** Deck, headings, and the findings of its charts. */
export const articleWords = (article: Article) =>
  said(
    articleView(article).deck,
    ...[...article.body.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading),
    ...article.charts.map((id) => chart(id).title(article.lang)),
  );

const goodsOf = grouped(rows(exportBreakdown), ({ province_code }) => province_code);
const cropsOf = grouped(rows(commodityProduction), ({ province_code }) => province_code);
const portsOf = grouped(rows(ports), ({ province_code }) => province_code);

/** Other names, the capital, what it exports and grows, its ports. */
export const provinceWords = ({ code, row }: Province, lang: Lang) =>
  said(
    row.short_name,
    row.capital,
    row.name_id,
    row.name_en,
    ...new Set([
      ...goodsOf(code).map((goods) => goods[`item_${lang}`]),
      ...cropsOf(code).map((crop) => crop[`commodity_${lang}`]),
      ...portsOf(code).map(({ name }) => name),
    ]),
  );

/** Its places and the goods named on either side. */
export const missionWords = ({ initiator, partners, row }: Mission, lang: Lang) =>
  said(
    placeWords([initiator, ...partners].map(({ key }) => key)),
    row.city,
    row.venue,
    ...(row[`commodities_sold_${lang}`] ?? []),
    ...(row[`commodities_bought_${lang}`] ?? []),
  );

/** The name by which the partnership is known, where it was signed, its fields and its legal basis. */
export function agreementWords(agreement: Agreement, lang: Lang) {
  const { sectors, basis } = agreementView(agreement, lang);
  return said(
    ...partnerships
      .filter(({ row }) => row.agreement_ids?.includes(agreement.id))
      .map(({ row }) => row[`title_${lang}`]),
    ...eventsOfAgreement(agreement.id).flatMap((event) => [event.place, event[`title_${lang}`]]),
    placeWords(agreement.row.parties),
    sectors,
    basis,
  );
}

/** Its place and what happened. */
export const eventWords = (event: CooperationEvent, lang: Lang) =>
  said(event.place, eventView(event, lang).summary, placeWords(event.provinces ?? []));

/** What it holds, and the names of its columns. */
export const datasetWords = ({ description, columns }: Dataset, lang: Lang) =>
  said(description[lang], ...Object.values(columns).map(({ label }) => label[lang]));

/** The words with those that people type for them: an abbreviation, another word for the same. */
export function withOthers(text: string, lang: Lang): string {
  const small = text.toLowerCase();
  const others = alike[lang].filter((words) => words.some((word) => small.includes(word)));
  return said(text, ...new Set(others.flat().filter((word) => !small.includes(word))));
}
