import { describe, expect, test } from "vitest";
import { addressText, parseAddress } from "#figures/address.ts";

function read(text: string) {
  const parsed = parseAddress(text);
  if (!parsed.ok) return `${parsed.problem.code} at ${parsed.problem.offset}: ${parsed.problem.found}`;
  const { table, keys, column, format } = parsed.value;
  return [table.text, keys.map(({ text }) => text), column.text, format?.text ?? null];
}

describe("parseAddress", () => {
  test.each([
    ["growth-annual[82,2025].growth_pct", ["growth-annual", ["82", "2025"], "growth_pct", null]],
    ["growth-annual[82,2025].growth_pct|percent1", ["growth-annual", ["82", "2025"], "growth_pct", "percent1"]],
    [" growth-annual[ 82 , 2025 ].growth_pct | percent1 ", ["growth-annual", ["82", "2025"], "growth_pct", "percent1"]],
    ["investment[00,2024-01/2024-09].total", ["investment", ["00", "2024-01/2024-09"], "total", null]],
    ["subsector-share[00,'A, B [C]'].share_pct", ["subsector-share", ["00", "A, B [C]"], "share_pct", null]],
  ])("parseAddress(%s)", (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  test.each([
    ["", "address-malformed at 0: the end"],
    ["growth-annual", "address-malformed at 13: the end"],
    ["growth-annual[82,2025]", "address-malformed at 22: the end"],
    ["growth-annual[82,]growth_pct", "address-malformed at 17: ]growth_pct"],
    ["growth-annual[82,2025].growth_pct |", "address-malformed at 35: the end"],
    ["growth-annual[82,2025].growth_pct percent1", "address-malformed at 34: percent1"],
  ])("parseAddress(%j) is refused where reading stops", (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  test("addressText spells a cell in one way", () => {
    const parsed = parseAddress(" a[ 1 , 'x, y' ].b | percent1");
    expect(parsed.ok && addressText(parsed.value)).toBe("a[1,'x, y'].b");
  });
});
