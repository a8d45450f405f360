import Papa from "papaparse";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { code, optional, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { parseTable } from "#data/parse.ts";
import { goodRow, header, parseRainfall } from "./rainfall.ts";

const places = (...lines: string[]) =>
  parseRainfall([header, ...lines, ""].join("\n")).problems.map(({ code, place }) =>
    place === "unknown" ? code : `${place.line}:${place.column} ${code}`,
  );

describe("parseTables reads", () => {
  test("a row to typed values", () => {
    expect(parseRainfall(`${header}\n${goodRow}\n`)).toEqual({
      problems: [],
      rows: [
        {
          place_code: "82",
          year: 2024,
          source_id: "bmkg",
          is_preferred: true,
          mm: 12.4,
          days: 30,
          share_pct: 5.1,
          measured_on: "2024-12-31",
          quarter: "2024-Q4",
          status: "final",
          neighbours: ["35", "18"],
          station: "Ternate",
          url: "https://example.org/",
          note_id: "Catatan",
          note_en: "Note",
        },
      ],
    });
  });

  test("a missing cell as null", () => {
    const { rows, problems } = parseRainfall(`${header}\n82,2024,bmkg,true,,30,5.1,,,final,,,,,\n`);
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({ mm: null, measured_on: null, neighbours: null, station: null, note_id: null });
  });

  test("numbers as they are written", () => {
    const read = (mm: string) => parseRainfall(`${header}\n82,2024,a,true,${mm},30,5.1,,,final,,,,,`).rows[0]?.["mm"];
    expect(["0", "-0.00", "6.80", "-5.20", "123456789012345", "0.000001"].map(read)).toEqual([
      0, 0, 6.8, -5.2, 123456789012345, 0.000001,
    ]);
  });

  const plain = parseRainfall(`${header}\n${goodRow}\n`);
  test.each([
    ["a byte order mark", `\ufeff${header}\n${goodRow}\n`],
    ["line breaks CRLF", `${header}\r\n${goodRow}\r\n`],
    ["no line break at the end", `${header}\n${goodRow}`],
    ["every cell in quotation marks", `${header}\n"${goodRow.replaceAll(",", '","')}"\n`],
  ])("the same rows with %s", (_, csv) => {
    expect(parseRainfall(csv)).toEqual(plain);
  });

  test("commas, quotation marks and line breaks inside a cell", () => {
    const note = 'Hujan, "deras"\nsejak pagi';
    const csv = Papa.unparse([header.split(","), goodRow.replace("Catatan", "§").split(",")], { newline: "\n" });
    expect(parseRainfall(csv.replace("§", `"${note.replaceAll('"', '""')}"`)).rows[0]).toMatchObject({ note_id: note });
  });
});

describe("parseTables names the true place", () => {
  const two = goodRow.replace("82,2024", "35,2024").replace("Catatan,Note", '"dua\nbaris","two ""2""\n\nlines"');

  test("behind line breaks in quotation marks", () => {
    expect(places(two, goodRow.replace("12.4", "x"))).toEqual(["6:19 cell-not-a-number"]);
  });

  test("of a cell that begins on a later line than its row", () => {
    const half = goodRow.replace("Catatan,Note", '"dua\nbaris",');
    expect(places(half)).toEqual(["3:8 cell-pair-half-empty"]);
  });

  test("with CRLF as with LF", () => {
    const lines = [header, two.replaceAll("\n", "\r\n"), goodRow.replace("12.4", "x"), ""];
    expect(parseRainfall(lines.join("\r\n")).problems[0]?.place).toEqual({ line: 6, column: 19 });
  });

  test("of everything that is wrong, in order", () => {
    const wrong = goodRow.replace("12.4,30,5.1", "x,y,200").replace("2024-Q4", "Q4");
    expect(places(wrong, "82", goodRow, `${goodRow},1`)).toEqual([
      "2:19 cell-not-a-number",
      "2:21 cell-not-whole",
      "2:23 cell-out-of-range",
      "2:38 cell-not-a-period",
      "3:1 row-too-short",
      "4:1 key-twice",
      "4:14 preferred-not-one",
      "5:104 row-too-long",
    ]);
  });
});

test("a cell of 1 MB is one short problem", () => {
  const { problems } = parseRainfall(`${header}\n${goodRow.replace("Ternate", "a".repeat(1_000_000))}\n`);
  expect(problems.map(({ code }) => code)).toEqual(["cell-too-long"]);
  expect(JSON.stringify(problems).length).toBeLessThan(1000);
});

const words = { id: "Kata", en: "Word" };
const about = { label: words, description: words };
const notes = defineDataset({
  id: "notes",
  title: words,
  description: words,
  columns: { key: code(about), note_id: optional(text(about)), note_en: optional(text(about)) },
  primaryKey: ["key"],
  naturalKey: ["key"],
  asOf: "2026-11-21",
  terms: words,
});

// Any text that a cell may hold: all planes, quotation marks, commas and line breaks; nothing unseen, no formula.
const cell = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .map((raw) => raw.replace(/[^\n\u0020-\u007e\u00c0-\u024f\u4e00-\u9fff\u{1f300}-\u{1f5ff}]/gu, '"'))
  .filter((raw) => !/^[=+\-@\n \u00a0]|[ \u00a0\n]$/.test(raw));

test.each(["\n", "\r\n"])("what PapaParse writes with line break %j is read back the same", (newline) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (pairs) => {
      const cells = pairs.map(([id, en], index) => [`k${index}`, id, en]);
      const csv = Papa.unparse([["key", "note_id", "note_en"], ...cells], { newline });
      const { rows, problems } = parseTable(notes, "notes.csv", csv);
      expect(problems).toEqual([]);
      const read = rows.map(({ key, note_id, note_en }) => [key, note_id ?? "", note_en ?? ""]);
      expect(read).toEqual(cells);
    }),
    { seed: 20_261_121 },
  );
});
