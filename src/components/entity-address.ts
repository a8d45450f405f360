import { eventAddress } from "#components/event-view.ts";
import type { Lang } from "#lib/lang.ts";
import { event } from "#registry/events.ts";
import { url } from "#registry/urls.ts";

/** Tables whose entries have pages, and where an entry is told of. */
const pages: Readonly<Record<string, (id: string, lang: Lang) => string | undefined>> = {
  "trade-missions": url.mission,
  agreements: url.agreement,
  claims: url.claim,
  "cooperation-events": (id, lang) => eventAddress(event(id), lang),
  conflicts: (id, lang) => `${url.conflicts(lang)}#${id}`,
};

/** The page that tells of an entry of a table; nothing where entries of that table have none. */
export const entityAddress = (dataset: string, id: string, lang: Lang): string | undefined =>
  pages[dataset]?.(id, lang);
