/** What the check of articles needs of the site, loaded in one piece so that nothing is read twice. */
export { seriesKeys } from "#components/chart-series.ts";
export { known } from "#figures/known.ts";
