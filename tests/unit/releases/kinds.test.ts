import { describe, expect, it } from "vitest";
import { diffTables } from "#releases/diff.ts";
import { kindOf, type TableShape } from "#releases/record.ts";

const header = ["code", "year", "mm"];
const before = { header, rows: [["82", "2024", "1"]] };
const shape: TableShape = {
  key: ["code", "year"],
  columns: [
    ["code", "code"],
    ["year", "year"],
    ["mm", "decimal"],
  ],
};

/** The kind of a change from the table above to another. */
function kind(names: readonly string[], row: readonly string[], after: Partial<TableShape> = {}) {
  const columns = names.map((name) => [name, new Map(shape.columns).get(name) ?? "text"] as const);
  const now = { key: shape.key, columns, ...after };
  return kindOf(shape, now, diffTables(before, { header: names, rows: [row] }, now.key));
}

describe("kindOf", () => {
  it("calls a new column at any place additive", () =>
    expect(kind(["code", "year", "note", "mm"], ["82", "2024", "x", "1"])).toBe("additive"));

  it("calls a filled cell or a new row additive, a changed or emptied one a correction", () => {
    const filled = diffTables({ header, rows: [["82", "2024", ""]] }, before, shape.key);
    expect(kindOf(shape, shape, filled)).toBe("additive");
    expect(kind(header, ["82", "2024", "2"])).toBe("correction");
    expect(kind(header, ["82", "2024", ""])).toBe("correction");
    expect(kind(header, ["82", "2025", "1"])).toBe("correction");
  });

  it("calls a change of the order of rows alone a correction of the file", () =>
    expect(kind(header, ["82", "2024", "1"])).toBe("correction"));

  it.each([
    ["a column that is gone", ["code", "year"], ["82", "2024"], {}],
    ["a column of another name", ["code", "year", "rain"], ["82", "2024", "1"], {}],
    ["columns in another order", ["code", "mm", "year"], ["82", "1", "2024"], {}],
    ["another key", header, ["82", "2024", "1"], { key: ["code"] }],
    [
      "a column of another kind",
      header,
      ["82", "2024", "1"],
      {
        columns: [
          ["code", "code"],
          ["year", "year"],
          ["mm", "text"],
        ],
      },
    ],
  ] as const)("calls %s breaking", (_, names, row, after) => expect(kind(names, row, after)).toBe("breaking"));
});

describe("diffTables", () => {
  it("matches rows by key wherever they stand, and keeps what a removed row held", () => {
    const old = {
      header,
      rows: [
        ["82", "2024", "1"],
        ["35", "2024", "2"],
      ],
    };
    const now = {
      header: [...header, "note"],
      rows: [
        ["18", "2024", "5", "x"],
        ["35", "2024", "3", "y"],
      ],
    };
    expect(diffTables(old, now, ["code", "year"])).toEqual({
      key: ["code", "year"],
      columnsAdded: ["note"],
      columnsRemoved: [],
      rowsAdded: [["18", "2024"]],
      rowsRemoved: [{ key: ["82", "2024"], cells: { code: "82", year: "2024", mm: "1" } }],
      cells: [{ key: ["35", "2024"], column: "mm", from: "2", to: "3" }],
    });
  });
});
