import { author, citationKey, isData, type Work } from "#citations/work.ts";
import { site } from "#site.ts";

/** The part of CSL-JSON that our works use. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "dataset" | "webpage";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly "date-parts": readonly [readonly [number, number, number]] };
  readonly publisher: string;
  readonly "container-title"?: string;
  readonly version: string;
  readonly URL: string;
  readonly language: string;
  readonly abstract: string;
  readonly note?: string;
}

/** The work as CSL-JSON, from which every other form of reference is written. */
export function toCsl(work: Work): CslItem {
  const [year = 0, month = 0, day = 0] = work.published.split("-").map(Number);
  return {
    id: citationKey(work),
    type: isData(work) ? "dataset" : work.kind === "article" ? "article-newspaper" : "webpage",
    title: work.title,
    author: [{ literal: author }],
    issued: { "date-parts": [[year, month, day]] },
    publisher: site.name,
    ...(!isData(work) && { "container-title": site.name }),
    version: work.version,
    URL: work.address,
    language: work.lang,
    abstract: work.description,
    ...(work.sha256 !== undefined && { note: `sha256:${work.sha256}` }),
  };
}
