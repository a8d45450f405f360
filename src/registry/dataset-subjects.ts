import type { Dataset } from "#data/define.ts";
import { datasets } from "#registry/datasets.ts";

/** The parts of the catalogue and what stands in each, in the order in which a reader meets them. */
const idsBySubject = {
  growth: [
    "grdp-annual",
    "grdp-per-capita",
    "growth-annual",
    "growth-quarterly",
    "expenditure-growth",
    "sector-growth",
    "sector-source-of-growth",
  ],
  structure: [
    "sector-share",
    "subsector-share",
    "sector-value",
    "sector-value-2016-irio",
    "sector-value-2016-irio-52",
    "expenditure-share",
  ],
  trade: [
    "interprovincial-flows-2016",
    "interprovincial-flows-2016-by-industry",
    "province-trade-2016",
    "bilateral-trade",
    "exports",
    "exports-cumulative",
    "export-breakdown",
    "ports",
    "port-throughput",
    "routes",
  ],
  cooperation: [
    "trade-missions",
    "mission-partners",
    "mission-commodities",
    "agreements",
    "cooperation-events",
    "bumd",
    "legal-provisions",
    "promises",
    "promise-evidence",
    "partnerships",
    "indicators",
  ],
  context: ["population", "welfare", "umkm", "investment", "commodity-production"],
  record: ["claims", "claim-rows", "conflicts", "sources", "provinces", "industries", "glossary"],
} as const;

export type DatasetSubject = keyof typeof idsBySubject;

/** All tables by subject. */
export const datasetsBySubject: readonly { readonly subject: DatasetSubject; readonly datasets: readonly Dataset[] }[] =
  (Object.keys(idsBySubject) as DatasetSubject[]).map((subject) => ({
    subject,
    datasets: idsBySubject[subject].flatMap((id) => datasets.find((dataset) => dataset.id === id) ?? []),
  }));
