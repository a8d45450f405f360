/**
 * The figure that the front page shows beside the lead story. Its values are bound to rows as in articles;
 * `key` is the row that its link leads to.
 */
export const frontNumber = {
  before: "{{growth-annual[82,2023,bps-csv-growth-2019-2024].growth_pct | decimal2}}",
  now: "{{growth-annual[82,2023].growth_pct | percent2}}",
  claim: {
    id: "Pertumbuhan Maluku Utara 2023 direvisi naik.",
    en: "North Maluku’s growth in 2023 was revised upwards.",
  },
  line: {
    id: "Semula {{growth-annual[82,2023,bps-csv-growth-2019-2024].growth_pct | percent2}}, kini {{growth-annual[82,2023].growth_pct | percent2}}.",
    en: "First {{growth-annual[82,2023,bps-csv-growth-2019-2024].growth_pct | percent2}}, now {{growth-annual[82,2023].growth_pct | percent2}}.",
  },
  dataset: "growth-annual",
  key: ["82", "2023", "bps-api-291-2026-02-19"],
  link: { id: "Lihat barisnya", en: "See the row" },
} as const;
