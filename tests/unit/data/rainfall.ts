import { code, codes, day, decimal, flag, integer, name, oneOf, optional, period, text, url, year } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { parseTables } from "#data/tables.ts";

const words = (word: string) => ({ id: word, en: word });
const about = (word: string) => ({ label: words(word), description: words(word) });

const shared = { title: words("Title"), description: words("Text."), asOf: "2026-11-21", terms: words("Terms.") };

/** The places that rainfall refers to. */
export const places = defineDataset({
  ...shared,
  id: "places",
  columns: { place_code: code(about("Place")) },
  primaryKey: ["place_code"],
  naturalKey: ["place_code"],
});

/** A table with a column of nearly every kind, for tests of reading and refusing. */
export const rainfall = defineDataset({
  ...shared,
  id: "rainfall",
  columns: {
    place_code: code({ ...about("Place"), references: "places" }),
    year: year(about("Year")),
    source_id: code(about("Source")),
    is_preferred: flag(about("Preferred")),
    mm: optional(decimal({ ...about("Change of rain") })),
    days: integer({ ...about("Dry days"), min: 0, max: 366 }),
    share_pct: decimal({ ...about("Share"), unit: "percent", min: 0, max: 100 }),
    measured_on: optional(day(about("Measured on"))),
    quarter: optional(period(about("Quarter"))),
    status: oneOf(["final", "preliminary"], { ...about("Status"), words: "figure_status" }),
    neighbours: optional(codes({ ...about("Neighbours"), references: "places" })),
    station: optional(name(about("Station"))),
    url: optional(url(about("Address"))),
    note_id: optional(text(about("Note"))),
    note_en: optional(text(about("Note"))),
  },
  primaryKey: ["place_code", "year", "source_id"],
  naturalKey: ["place_code", "year"],
});

export const header = Object.keys(rainfall.columns).join(",");

export const goodRow =
  "82,2024,bmkg,true,12.4,30,5.1,2024-12-31,2024-Q4,final,35;18,Ternate,https://example.org/,Catatan,Note";

/** Reads a text as the rainfall table, beside places 18, 35 and 82. */
export function parseRainfall(text: string) {
  const { tables, problems } = parseTables(
    [rainfall, places].map((definition) => ({ file: `src/datasets/${definition.id}.ts`, definition })),
    (id) => (id === "rainfall" ? text : "place_code\n18\n35\n82\n"),
  );
  return { rows: tables.get("rainfall")?.rows ?? [], problems };
}
