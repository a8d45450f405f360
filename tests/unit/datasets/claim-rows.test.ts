import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import claimRows from "#datasets/claim-rows.ts";
import { csvText, dataset, rows } from "#registry/datasets.ts";

/** The cells of a table's primary key, as its file writes them, one list for each row. */
function keysOf(id: string): readonly (readonly string[])[] {
  const [header = [], ...lines] = Papa.parse<string[]>(csvText(id), { skipEmptyLines: true }).data;
  const positions = dataset(id).primaryKey.map((column) => header.indexOf(column));
  return lines.map((cells) => positions.map((at) => cells[at] ?? ""));
}

const references = Map.groupBy(rows(claimRows), (reference) => reference.dataset);

describe("references from claims to rows", () => {
  it.each([...references.keys()].sort())("all find at least one row of %s", (id) => {
    const known = keysOf(id);
    const finds = (row: string) => {
      const wanted = row.split(",");
      return known.some((keys) => wanted.length <= keys.length && wanted.every((key, at) => key === keys[at]));
    };
    const lost = (references.get(id) ?? []).filter(({ row }) => !finds(row));
    expect(lost.map(({ claim_id, row }) => `${claim_id}: ${row}`)).toEqual([]);
  });
});
