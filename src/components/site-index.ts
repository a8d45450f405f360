import { agreementView } from "#components/agreement-view.ts";
import { articleView } from "#components/article-view.ts";
import { claimView } from "#components/claim-view.ts";
import { eventView } from "#components/event-view.ts";
import { fixedPageTitles } from "#components/fixed-pages.ts";
import {
  agreementWords,
  articleWords,
  datasetWords,
  eventWords,
  missionWords,
  placeWords,
  provinceWords,
  withOthers,
} from "#components/index-words.ts";
import { missionView } from "#components/mission-view.ts";
import { pairView } from "#components/pair-view.ts";
import { promiseView } from "#components/promise-view.ts";
import type { Lang } from "#lib/lang.ts";
import { agreements } from "#registry/agreements.ts";
import { articles } from "#registry/articles.ts";
import { charts } from "#registry/charts.ts";
import { claims } from "#registry/claims.ts";
import { datasets } from "#registry/datasets.ts";
import { eventsWithPage } from "#registry/events.ts";
import { glossary, nameOf } from "#registry/glossary.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { partnerships } from "#registry/promises.ts";
import { provinces } from "#registry/provinces.ts";
import { sections, url } from "#registry/urls.ts";
import { searchWords } from "#words/search.ts";
import { words } from "#words.ts";

export interface IndexEntry {
  readonly text: string;
  readonly href: string;
  /** Other words by which it is found: places, goods, what a term stands for. */
  readonly also?: string | undefined;
}

type Kind = keyof (typeof searchWords)["id"]["groups"];

export interface IndexGroup {
  readonly kind: Kind;
  readonly title: string;
  readonly entries: readonly IndexEntry[];
}

/** Named by their own titles; what header and footer link is named as there. */
const titled = ["missions", "agreements", "afterSigning", "legalFrame", "pairs", "flows", "explore"] as const;

const footed = [
  "conflicts",
  "glossary",
  "sources",
  "methods",
  "corrections",
  "howToEmbed",
  "howToCite",
  "about",
  "accessibility",
] as const;

/** Pages that there is one of, in the order of the site. */
const single = (lang: Lang): readonly IndexEntry[] => [
  ...sections.map((name) => ({ text: words[lang].header.section[name], href: url[name](lang) })),
  ...titled.map((name) => ({ text: fixedPageTitles(lang)[name], href: url[name](lang) })),
  ...footed.map((name) => ({ text: words[lang].footer[name], href: url[name](lang) })),
];

/** Every page of a language by kind, as the search page lists them. */
export async function siteIndex(lang: Lang): Promise<readonly IndexGroup[]> {
  const entries: Readonly<Record<Kind, readonly IndexEntry[]>> = {
    articles: (await articles(lang)).map((article) => {
      const { title, path } = articleView(article);
      return { text: title, href: path, also: articleWords(article) };
    }),
    charts: charts.map((chart) => ({
      text: chart.title(lang),
      href: url.chart(chart.id, lang),
      also: chart.subtitle(lang),
    })),
    provinces: provinces.map((place) => ({
      text: place.row[`name_${lang}`],
      href: url.province(place.slug, lang),
      also: provinceWords(place, lang),
    })),
    missions: missions.map((mission) => {
      const { name, path } = missionView(mission, lang);
      return { text: name, href: path, also: missionWords(mission, lang) };
    }),
    agreements: agreements.map((agreement) => {
      const { title, path, date } = agreementView(agreement, lang);
      return { text: `${title}, ${date}`, href: path, also: agreementWords(agreement, lang) };
    }),
    events: eventsWithPage.map((event) => {
      const { title, path, date } = eventView(event, lang);
      return { text: `${title}, ${date}`, href: path, also: eventWords(event, lang) };
    }),
    promises: partnerships.flatMap(({ row, promises, recommendations }) =>
      [...promises, ...recommendations].map((promised) => {
        const { text, path, by } = promiseView(promised, lang);
        return { text, href: path, also: `${row[`title_${lang}`]} ${by}` };
      }),
    ),
    pairs: pairs.map((pair) => {
      const { name, path } = pairView(pair, lang);
      return { text: name, href: path, also: placeWords(pair.sides.map(({ code }) => code)) };
    }),
    claims: claims.map((claim) => {
      const { text, path, verdict } = claimView(claim, lang);
      return { text, href: path, also: verdict };
    }),
    datasets: datasets.map((dataset) => ({
      text: dataset.title[lang],
      href: url.dataset(dataset.id, lang),
      also: datasetWords(dataset, lang),
    })),
    terms: glossary(lang).map((entry) => ({
      text: nameOf(entry, lang),
      href: url.term(entry.entry, lang),
      also: entry[`also_${lang}`] ?? undefined,
    })),
    pages: single(lang),
  };
  const titles = searchWords[lang].groups;
  const found = ({ text, href, also }: IndexEntry): IndexEntry => {
    const words = withOthers(`${text} ${also ?? ""}`, lang)
      .slice(text.length)
      .trim();
    return { text, href, also: words === "" ? undefined : words };
  };
  return (Object.keys(titles) as Kind[]).map((kind) => ({
    kind,
    title: titles[kind],
    entries: entries[kind].map(found),
  }));
}
