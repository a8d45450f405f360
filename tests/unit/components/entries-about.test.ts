import { expect, it } from "vitest";
import { entriesAbout } from "#components/entries-about.ts";
import type { Entry } from "#releases/register.ts";

const entry = (dataset: string, row: string | null, column: string | null): Entry => ({
  date: "2026-12-02",
  dataset,
  row,
  column,
  kind: "correction",
  old: "a",
  new: "b",
  reason_id: "Salah salin.",
  reason_en: "Copied wrongly.",
  source_id: null,
});

const entries = [
  entry("agreements", "jatim-gorontalo-2022", "status"),
  entry("agreements", "jatim-gorontalo-2022", "title_en"),
  entry("agreements", "jambi-6prov-2022", "status"),
  entry("growth-annual", "82,2024,bps", "growth_pct"),
  entry("growth-annual", null, "old_column"),
  entry("a-table-that-is-gone", "82", "x"),
];

it("finds what is registered of one thing, in the words of the page", () => {
  const told = { table: "agreements", id: "jatim-gorontalo-2022" };
  expect(entriesAbout(told, entries, "id")).toEqual([entries[0]]);
  expect(entriesAbout(told, entries, "en")).toEqual([entries[0], entries[1]]);
});

it("finds rows of other tables whose key names it, and takes no value of another column for it", () => {
  expect(entriesAbout({ table: "provinces", id: "82" }, entries, "id")).toEqual([entries[3]]);
  expect(entriesAbout({ table: "provinces", id: "2024" }, entries, "id")).toEqual([]);
});

it("finds all of whole tables, columns that are gone among them", () => {
  expect(entriesAbout({ tables: ["growth-annual"] }, entries, "id")).toEqual([entries[3], entries[4]]);
});
