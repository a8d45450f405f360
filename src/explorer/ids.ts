/** The measures that the explorer offers, in the order of the list. */
export const indicatorIds = ["growth", "gap", "grdp-constant", "grdp-current", "per-head", "share"] as const;

export type IndicatorId = (typeof indicatorIds)[number];

export const isIndicator = (id: string): id is IndicatorId => (indicatorIds as readonly string[]).includes(id);
