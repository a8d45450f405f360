import type { Lang } from "#lib/lang.ts";
import { site } from "#site.ts";

/** What can be cited. A chart is cited as the rows that it draws. */
export type WorkKind =
  "article" | "chart" | "dataset" | "mission" | "agreement" | "event" | "claim" | "pair" | "province";

/** Whether a reference is to rows; anything else is a page to be read. */
export const isData = ({ kind }: Pick<Work, "kind">): boolean => kind === "chart" || kind === "dataset";

/** All that a reference says about one page in one language; each format is a view of this record. */
export interface Work {
  readonly kind: WorkKind;
  /** The id of the entry, or the article's slug. */
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** A day, `YYYY-MM-DD`: of the article, or of the data release. */
  readonly published: string;
  readonly updated?: string | undefined;
  /** The data release that the page shows. */
  readonly version: string;
  /** The absolute address of the page. */
  readonly address: string;
  /** The hash of the file that holds the rows; articles have none. */
  readonly sha256?: string | undefined;
}

/** The project itself is the author of everything it publishes. */
export const author = site.name;

/** The key of a reference: stable, unique on the site, and naming the data version. */
export function citationKey({ kind, id, version, lang }: Work): string {
  return `${site.name.toLowerCase()}-${kind}-${id}-${version}-${lang}`;
}
