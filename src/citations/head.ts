import { author, isData, type Work } from "#citations/work.ts";
import { site } from "#site.ts";
import { rightsWords } from "#words/citations.ts";

/** One `<meta>` of a head. Dublin Core, Highwire and Zotero use `name`, Open Graph uses `property`. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** Zotero takes a name that ends in a comma for an organisation and does not split it. */
const organisation = (name: string) => `${name},`;

const named = (name: string, content: string): Meta => ({ name, content });

/**
 * The tags from which Zotero and its kin make an item: a newspaper article for a story, a dataset with its version
 * for a chart or table. No `citation_journal_title`: there is no journal. They need `og:type=article` beside them,
 * since `website` would turn a dataset into a web page.
 */
export function citationMetas(work: Work): readonly Meta[] {
  const common: readonly Meta[] = [
    named("citation_title", work.title),
    named("citation_author", organisation(author)),
    named("citation_publication_date", work.published.replaceAll("-", "/")),
    named("citation_language", work.lang),
    named("citation_public_url", work.address),
    named("citation_publisher", site.name),
  ];
  if (work.kind === "article") return [...common, named("DC.type", "newspaperArticle")];
  if (!isData(work)) return [...common, named("DC.type", "webpage")];
  return [
    ...common,
    named("DC.type", "dataset"),
    // What of it is ours; the figures remain under the terms of their sources.
    named("DC.rights", rightsWords[work.lang](site.textLicence.name)),
    named("z:versionNumber", work.version),
    named("z:identifier", `${work.kind}/${work.id}`),
    named("z:repository", site.name),
    named("z:format", "text/csv"),
    ...(work.sha256 === undefined ? [] : [named("z:archiveLocation", `sha256:${work.sha256}`)]),
  ];
}
