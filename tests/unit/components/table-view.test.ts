import { describe, expect, it } from "vitest";
import { chartTable, rowsShown } from "#components/table-view.ts";
import type { ChartEntry } from "#registry/charts.ts";

interface Sample {
  readonly province_code: string;
  readonly name: string;
  readonly year: number;
  readonly value: number;
  readonly sources: readonly string[];
}

const column = (name: keyof Sample, numeric = false) => ({
  name,
  label: { id: `${name}-id`, en: `${name}-en` },
  numeric,
  text: (row: Sample) => String(row[name]),
});

function entryOf(provinces: number, years: number): ChartEntry {
  const rows = Array.from({ length: provinces * years }, (_, index) => ({
    province_code: String(Math.floor(index / years)),
    name: `P${Math.floor(index / years)}`,
    year: 2000 + (index % years),
    value: index,
    sources: ["bps"],
  }));
  const columns = [column("province_code"), column("name"), column("year"), column("value", true)];
  return { rows, columns, key: (row: Sample) => row.province_code } as unknown as ChartEntry;
}

describe("chartTable", () => {
  it("leaves out codes that stand beside a name", () => {
    const { columns } = chartTable(entryOf(2, 2), "en");
    expect(columns.map(({ label }) => label)).toEqual(["name-en", "year-en", "value-en"]);
  });

  it("leaves out the code of an area, so that a long table is divided by names", () => {
    const entry = entryOf(4, 10);
    const [code, ...others] = entry.columns;
    const columns = [{ ...code, name: "area" }, ...others];
    const { sections } = chartTable({ ...entry, columns } as unknown as ChartEntry, "id");
    expect(sections.map(({ title }) => title)).toEqual(["P0", "P1", "P2", "P3"]);
  });

  it("divides a long table by its first column, which then heads the part", () => {
    const { columns, sections } = chartTable(entryOf(4, 10), "id");
    expect(columns.map(({ label }) => label)).toEqual(["year-id", "value-id"]);
    expect(sections.map(({ title, rows }) => [title, rows.length])).toEqual([
      ["P0", 10],
      ["P1", 10],
      ["P2", 10],
      ["P3", 10],
    ]);
  });

  it("keeps a table whole whose first column hardly repeats", () => {
    expect(chartTable(entryOf(40, 1), "id").sections).toHaveLength(1);
  });

  it("keeps beside each row the series that it belongs to", () => {
    const rows = chartTable(entryOf(4, 10), "id").sections.flatMap(({ rows }) => rows);
    expect(new Set(rows.map(({ series }) => series))).toEqual(new Set(["0", "1", "2", "3"]));
  });

  it("gives a value to sort by only where the words of a cell would sort wrongly", () => {
    const entry = entryOf(1, 1);
    const said = (value: unknown, text: string) => {
      const rows = [{ ...entry.rows[0], value }];
      const columns = [{ ...column("value", true), text: () => text }];
      const view = chartTable({ ...entry, rows, columns } as unknown as ChartEntry, "id");
      return view.sections[0]?.rows[0]?.cells[0]?.sortBy;
    };
    expect(said(34.1712, "34,17")).toBeUndefined();
    expect(said(1_200, "Rp1,2 triliun")).toBe("1200");
    expect(said("2025-03-12", "12 Maret 2025")).toBe("2025-03-12");
    expect(said(null, "–")).toBeUndefined();
  });

  it("shows the rows asked for", () => {
    const entry = entryOf(4, 10);
    const { sections } = chartTable(entry, "id", entry.rows.slice(0, 15));
    expect(sections.flatMap(({ rows }) => rows)).toHaveLength(15);
  });

  it("shows in a story all rows of a short table, the first of a long one, and of several years those that are drawn", () => {
    expect(rowsShown(entryOf(4, 10))).toHaveLength(40);
    expect(rowsShown(entryOf(4, 40))).toHaveLength(15);
    const long = entryOf(4, 40);
    const drawn = long.rows[7];
    const times = { of: (row: unknown) => (row === drawn ? 2025 : 2024), drawn: 2025 };
    expect(rowsShown({ ...long, times } as unknown as ChartEntry)).toEqual([drawn]);
  });
});
