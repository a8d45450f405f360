import type { Lang } from "#lib/lang.ts";
import type { FixedPage } from "#registry/pages.ts";
import { site } from "#site.ts";
import { claimWords } from "#words/claims.ts";
import { conflictWords } from "#words/conflicts-page.ts";
import { cooperationWords } from "#words/cooperation.ts";
import { explorerWords } from "#words/explorer.ts";
import { flowWords } from "#words/flows.ts";
import { glossaryWords } from "#words/glossary.ts";
import { citing, embedding } from "#words/how-to.ts";
import { legalWords } from "#words/legal.ts";
import { pageWords } from "#words/pages.ts";
import { pairWords } from "#words/pairs.ts";
import { provinceWords } from "#words/provinces.ts";
import { searchWords } from "#words/search.ts";
import { trackerWords } from "#words/tracker.ts";

/** What the pages that there is one of are called where they are linked from elsewhere: as their heads say it. */
export function fixedPageTitles(lang: Lang): Readonly<Record<FixedPage, string>> {
  const said = pageWords[lang];
  const cooperation = cooperationWords[lang];
  return {
    front: site.name,
    articles: said.lists.articles.title,
    charts: said.lists.charts.title,
    explore: explorerWords[lang].title,
    catalogue: said.lists.catalogue.title,
    pairs: pairWords[lang].list.title,
    flows: flowWords[lang].title,
    provinces: provinceWords[lang].list.title,
    cooperation: cooperation.landing.title,
    missions: cooperation.missions.title,
    agreements: cooperation.agreements.title,
    claims: claimWords[lang].pageTitle,
    afterSigning: trackerWords[lang].title,
    legalFrame: legalWords[lang].title,
    conflicts: conflictWords[lang].title,
    glossary: glossaryWords[lang].title,
    methods: said.methods.title,
    sources: said.sources.title,
    corrections: said.corrections.title,
    about: said.about.title,
    howToEmbed: embedding[lang].title,
    howToCite: citing[lang].title,
    accessibility: said.accessibility.title,
    search: searchWords[lang].title,
  };
}
