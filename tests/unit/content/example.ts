import type { ArticleFile, Known } from "../../../scripts/content/known.ts";
import { figuresIn } from "#figures/collect.ts";
import { resolveIn } from "#figures/resolve.ts";
import type { FigureTable } from "#figures/table.ts";

const label = (text: string) => ({ id: text, en: text });

/** A small table of growth: an empty cell, a mark, and one figure whose only source has no address. */
const growth: FigureTable = {
  id: "growth-annual",
  title: label("Growth"),
  derived: false,
  columns: {
    province_code: { label: label("Province"), kind: "code", role: "place", internal: false },
    year: { label: label("Year"), kind: "year", role: "time", internal: false },
    growth_pct: { label: label("Growth"), kind: "decimal", role: "measure", unit: "percent", internal: false },
    is_preferred: { label: label("Preferred"), kind: "flag", role: "status", internal: false },
    source_id: { label: label("Source"), kind: "code", role: "source", internal: false },
  },
  naturalKey: ["province_code", "year"],
  primaryKey: ["province_code", "year", "source_id"],
  datasetIds: ["growth-annual"],
  periodOf: () => null,
  rows: () => [
    { province_code: "82", year: 2025, growth_pct: 34.17, is_preferred: true, source_id: "contoh-resmi" },
    { province_code: "82", year: 2026, growth_pct: null, is_preferred: true, source_id: "contoh-resmi" },
    { province_code: "82", year: 2022, growth_pct: 20, is_preferred: true, is_confirmed: false, source_id: "contoh-resmi" },
    { province_code: "21", year: 2025, growth_pct: 6.9, is_preferred: true, source_id: "contoh-naskah" },
    { province_code: "21", year: 2024, growth_pct: 5, is_preferred: true, source_id: "contoh-naskah;contoh-salinan" },
    { province_code: "21", year: 2023, growth_pct: 5.2, is_preferred: true, source_id: "contoh-naskah;contoh-resmi" },
  ],
  sourcesOf: (row) => String(row.source_id).split(";"),
};

const tables = new Map([[growth.id, growth]]);

export const known: Known = {
  charts: ["growth-core", "growth-ranking"],
  series: (chart) => (chart === "growth-core" ? ["82", "35"] : ["82"]),
  datasets: ["growth-annual"],
  sources: new Map([
    ["contoh-resmi", true],
    ["contoh-naskah", false],
    ["contoh-salinan", false],
  ]),
  provinces: ["21", "82"],
  terms: ["irio", "lq", "pdrb"],
  resolve: (address, lang) => resolveIn(tables, address, lang),
};

/** The figures bound in a text, one `<Fig/>` a line. */
const figuresOf = (text: string) => figuresIn(text).map(({ cell }) => `<Fig of="${cell}" />`);

/** A faultless English article to pair with one that binds the same figures. */
export const pairOf = (text: string): ArticleFile => ({
  file: "content/articles/en/two-provinces.mdx",
  lang: "en",
  slug: "two-provinces",
  text: [
    "---",
    "title: Two provinces",
    "deck: An example",
    "subject: cooperation",
    "published: 2025-06-20",
    "charts: [growth-core]",
    "translation: dua-provinsi",
    "---",
    "",
    ...figuresOf(text),
    "",
    '<Chart id="growth-core" />',
    "",
  ].join("\n"),
});
