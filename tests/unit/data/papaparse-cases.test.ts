import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { parseSheet } from "#data/sheet.ts";

// PapaParse's own table of cases for its core parser: our reader gives the same cells, or refuses with a place.

interface Case {
  readonly description: string;
  readonly input: string;
  readonly config?: Record<string, unknown>;
  readonly expected: { readonly data: readonly (readonly string[])[]; readonly errors: readonly unknown[] };
}

function readCases(): Case[] {
  const source = readFileSync("node_modules/papaparse/tests/test-cases.js", "utf8");
  const start = source.indexOf("var CORE_PARSER_TESTS = [");
  const literal = source.slice(start, source.indexOf("\n];", start) + 3);
  // The file registers itself with mocha and exports nothing, so that its table is read out of its text.
  return new Function("Papa", "RECORD_SEP", "UNIT_SEP", `${literal}\nreturn CORE_PARSER_TESTS;`)(
    Papa,
    Papa.RECORD_SEP,
    Papa.UNIT_SEP,
  ) as Case[];
}

const isOurs = ({ config = {} }: Case) =>
  Object.entries(config).every(
    ([key, value]) => (key === "delimiter" && value === ",") || (key === "newline" && value !== "\r"),
  );

const withoutEnd = (rows: readonly (readonly string[])[], input: string) =>
  input.endsWith("\n") && rows.at(-1)?.join() === "" ? rows.slice(0, -1) : rows;

describe("parseSheet on the cases of PapaParse", () => {
  const cases = readCases().filter(isOurs);

  test("there are such cases", () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  test.each(cases)("$description", ({ input, expected }) => {
    const parsed = parseSheet("case.csv", input);
    if ("sheet" in parsed) {
      expect(expected.errors).toEqual([]);
      expect(parsed.sheet.cells).toEqual(withoutEnd(expected.data, input));
    } else {
      const [first] = parsed.problems;
      const placed = first?.place !== "unknown" || /^file-/.test(first.code);
      expect(placed).toBe(true);
    }
  });
});
