import type { Meta } from "#citations/head.ts";

/** What a reference manager makes of a head; a small restatement of its observed rules, for tests only. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly creators: readonly ({ readonly name: string } | { readonly firstName: string; readonly lastName: string })[];
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

/** Tags that decide the type on their own, in order: the first that is present wins. */
const highwire: readonly (readonly [RegExp, string])[] = [
  [/^citation_journal_title$/, "journalArticle"],
  [/^citation_technical_report_institution$/, "report"],
  [/^citation_conference(_title)?$/, "conferencePaper"],
  [/^citation_(book_title|inbook_title)$/, "bookSection"],
  [/^citation_dissertation_institution$/, "thesis"],
];

function creator(name: string): ZoteroItem["creators"][number] {
  const [last = "", first] = name.split(/,\s*/);
  if (name.trimEnd().endsWith(",") || (!name.includes(",") && !name.includes(" ")))
    return { name: name.replace(/,\s*$/, "") };
  if (first !== undefined) return { firstName: first, lastName: last };
  const at = name.lastIndexOf(" ");
  return { firstName: name.slice(0, at), lastName: name.slice(at + 1) };
}

/** The item that the head's tags give, by the rules in the order in which they are applied. */
export function zoteroItem(metas: readonly Meta[]): ZoteroItem {
  const all = (key: string) =>
    metas.filter(({ name, property }) => (name ?? property) === key).map(({ content }) => content);
  const one = (key: string) => all(key)[0];
  const has = (pattern: RegExp) => metas.some(({ name }) => name !== undefined && pattern.test(name));

  const byHighwire = highwire.find(([pattern]) => has(pattern))?.[1];
  const website = one("og:type") === "website" ? "webpage" : undefined;
  const fallback = one("citation_title") === undefined ? "webpage" : "journalArticle";
  const itemType = byHighwire ?? one("z:itemType") ?? website ?? one("DC.type") ?? fallback;

  const fields: Record<string, string> = {};
  const set = (field: string, value: string | undefined) => value !== undefined && (fields[field] = value);
  if (itemType === "newspaperArticle") set("publicationTitle", one("og:site_name"));
  if (itemType === "webpage") set("websiteTitle", one("og:site_name"));
  if (itemType === "journalArticle") set("publicationTitle", one("citation_journal_title"));
  if (itemType === "dataset") {
    set("repository", one("DC.publisher"));
    set("rights", one("DC.rights"));
  }
  set("language", one("citation_language"));
  set("url", one("citation_public_url") ?? one("og:url"));
  for (const { name, content } of metas)
    if (name?.startsWith("z:") && name !== "z:itemType") fields[name.slice(2)] = content;

  return {
    itemType,
    creators: all("citation_author").map(creator),
    title: one("citation_title") ?? one("og:title"),
    date: one("citation_publication_date") ?? one("article:published_time"),
    fields,
  };
}
