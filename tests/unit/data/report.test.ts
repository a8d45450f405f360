import { expect, test } from "vitest";
import { DataProblems, formatReport, reportLang, toReportJson } from "#data/report.ts";
import { goodRow, header, parseRainfall } from "./rainfall.ts";

const years = Array.from({ length: 30 }, (_, index) => goodRow.replace("2024,", `${1990 + index},`));
const wrong = (row: string) => row.replace("12.4", "x");

test("formatReport shows twenty problems of a kind and counts the rest", () => {
  const { problems } = parseRainfall([header, ...years.map(wrong)].join("\n"));
  const blocks = formatReport(problems, "en").split("\n\n");
  expect(blocks).toHaveLength(22);
  expect(blocks.slice(20)).toEqual([
    "data/rainfall/rainfall.csv  … and 10 more of this kind in this file  [cell-not-a-number]",
    "30 problems in 1 file",
  ]);
});

test("toReportJson gives every problem with its place", () => {
  const { problems } = parseRainfall([header, ...years.map(wrong)].join("\n"));
  const json = JSON.parse(toReportJson(problems, "id")) as unknown[];
  expect(json).toHaveLength(30);
  expect(json[0]).toEqual({
    code: "cell-not-a-number",
    file: "data/rainfall/rainfall.csv",
    line: 2,
    column: 19,
    expected: 'angka di kolom "mm"',
    found: '"x"',
    fix: "tulis angka biasa seperti 1234.5, atau kosongkan selnya bila nilainya tidak diketahui",
  });
});

test("toReportJson says null where the place is unknown", () => {
  const { problems } = parseRainfall("");
  expect(JSON.parse(toReportJson(problems, "en"))).toMatchObject([{ code: "file-empty", line: null, column: null }]);
});

test("DataProblems has the report as its message and no stack", () => {
  const error = new DataProblems(parseRainfall("").problems, "en");
  expect(error.message).toContain("[file-empty]");
  expect(error.stack).toBe(error.message);
});

test.each([
  ["id_ID.UTF-8", "id"],
  ["id", "id"],
  ["C.UTF-8", "en"],
  ["idx", "en"],
  [undefined, "en"],
])("reportLang(%j) is %j", (locale, expected) => {
  expect(reportLang(locale)).toBe(expected);
});
