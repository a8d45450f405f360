import { describe, expect, it } from "vitest";
import { datasetTable, shownColumns, temporalCoverage } from "#components/dataset-view.ts";
import { sourceLine } from "#components/source-line.ts";
import { dataset, datasets, rows } from "#registry/datasets.ts";
import { sourceRecords } from "#registry/sources.ts";
import { wholeTableRows } from "#registry/table-size.ts";

const rowsOf = (view: ReturnType<typeof datasetTable>) => view.sections.flatMap((section) => section.rows);

describe("datasetTable", () => {
  it.each(datasets.map(({ id }) => id))("gives every shown row of %s an id of its own", (id) => {
    const view = datasetTable(dataset(id), "id");
    const ids = rowsOf(view).map((row) => row.id);
    expect(new Set(ids).size).toBe(view.shown);
    expect(view.shown === view.total || view.total > wholeTableRows).toBe(true);
  });

  it("says the words of codes, names and dates in the language", () => {
    const [first] = rowsOf(datasetTable(dataset("growth-annual"), "en"));
    expect(first?.cells.map(({ text }) => text)).toContain("yes");
    expect(first?.id).toMatch(/^baris-\d\d-\d{4}-/);
  });

  it("leads from entries that have pages to these", () => {
    const links = (id: string) =>
      rowsOf(datasetTable(dataset(id), "en")).flatMap(({ cells }) => cells.map(({ href }) => href));
    expect(links("claims")).toContain("/en/claims/permendagri-year/");
    expect(links("claim-rows")).toContain("/en/claims/permendagri-year/");
    expect(links("mission-partners")).toContain("/en/cooperation/trade-missions/jatim-malut-2025/");
    expect(links("cooperation-events")).toContain("/en/cooperation/events/stmt-kepri-hub-2022/");
  });

  it("shows the first rows of a table that is too large", () => {
    const view = datasetTable(dataset("interprovincial-flows-2016-by-industry"), "id");
    expect(view.total).toBe(rows(dataset("interprovincial-flows-2016-by-industry")).length);
    expect(view.shown).toBeLessThan(view.total);
  });
});

describe("shownColumns", () => {
  it.each(datasets.map(({ id }) => id))("shows no working note and no words of the other language in %s", (id) => {
    for (const [name, column] of shownColumns(dataset(id), "id")) {
      expect(column.internal).toBe(false);
      if (name.endsWith("_en")) expect(dataset(id).columns).not.toHaveProperty(name.replace(/_en$/, "_id"));
    }
  });
});

describe("temporalCoverage", () => {
  it("is the first and last year of the rows", () => {
    expect(temporalCoverage(dataset("growth-annual"))).toBe("2011/2025");
    expect(temporalCoverage(dataset("industries"))).toBeUndefined();
  });
});

describe("sourceLine", () => {
  const copies = sourceRecords.filter(({ publisher, copied_by }) => publisher === "BPS" && copied_by !== null);

  it("names one copy beside its publisher and counts several", () => {
    const [one, two] = copies;
    if (!one || !two) throw new Error("the table of sources names two copies of BPS");
    expect(sourceLine([one.source_id], "en").publishers).toEqual([`BPS, as copied by ${one.copied_by}`]);
    expect(sourceLine([one.source_id, two.source_id], "en").publishers[0]).toMatch(/^BPS, as copied/);
  });

  it("counts the sources behind the fourth publisher and later ones", () => {
    const onePerPublisher = [...new Map(sourceRecords.map((record) => [record.publisher, record.source_id])).values()];
    expect(sourceLine(onePerPublisher.slice(0, 6), "id")).toMatchObject({ more: 3 });
  });
});
