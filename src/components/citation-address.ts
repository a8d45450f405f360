import type { CitationFormat } from "#citations/file.ts";
import type { WorkKind, Work } from "#citations/work.ts";
import { url } from "#registry/urls.ts";

const addresses = {
  article: url.articleCitation,
  chart: url.chartCitation,
  dataset: url.datasetCitation,
  mission: url.missionCitation,
  agreement: url.agreementCitation,
  claim: url.claimCitation,
  // A reference to two provinces is copied from their page; files for each pair would be a tenth of the site.
  pair: null,
  province: url.provinceCitation,
} as const satisfies Record<WorkKind, unknown>;

/** The path of the file that holds a work's reference; `null` for a kind that has none. */
export const citationAddress = ({ kind, id, lang }: Work, format: CitationFormat): string | null =>
  addresses[kind]?.(id, format, lang) ?? null;
