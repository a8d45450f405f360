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
} as const satisfies Record<WorkKind, unknown>;

/** The path of the file that holds a work's reference. */
export const citationAddress = ({ kind, id, lang }: Work, format: CitationFormat): string =>
  addresses[kind](id, format, lang);
