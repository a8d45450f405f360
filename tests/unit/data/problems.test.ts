import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codes } from "#data/problems.ts";

const read = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");

const tested = read("tests/fixtures/csv", ".txt") + read("tests/unit/data", ".test.ts");

describe("every problem code", () => {
  test.each(codes)("%s has its exact words in a test, in both languages", (code) => {
    const endings = tested.split("\n").filter((line) => line.includes(`[${code}]`));
    expect(endings.some((line) => line.includes("  fix: "))).toBe(true);
    expect(endings.some((line) => line.includes("  perbaikan: "))).toBe(true);
  });
});
