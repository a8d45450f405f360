import type { Lang } from "#lib/lang.ts";
import { chart } from "#registry/charts.ts";
import { dataset } from "#registry/datasets.ts";
import { glossary, meaningOf, nameOf, type Entry } from "#registry/glossary.ts";
import { url } from "#registry/urls.ts";
import { codeWord } from "#words/codes.ts";

function entryView(entry: Entry, lang: Lang) {
  return {
    id: entry.entry,
    name: nameOf(entry, lang),
    also: lang === "id" ? entry.also_id : entry.also_en,
    meaning: meaningOf(entry, lang),
    pages: (entry.pages ?? []).map((page) => ({ text: codeWord("glossary_page", page, lang), href: url[page](lang) })),
    charts: (entry.charts ?? []).map((id) => ({ text: chart(id).title(lang), href: url.chart(id, lang) })),
    datasets: (entry.datasets ?? []).map((id) => ({ text: dataset(id).title[lang], href: url.dataset(id, lang) })),
    sources: entry.source_ids ?? [],
  };
}

/** The glossary by first letter, in the alphabet of the language. */
export function glossaryView(lang: Lang) {
  const letters = Map.groupBy(glossary(lang), (entry) => nameOf(entry, lang).charAt(0).toUpperCase());
  return [...letters].map(([letter, entries]) => ({
    letter,
    entries: entries.map((entry) => entryView(entry, lang)),
  }));
}
