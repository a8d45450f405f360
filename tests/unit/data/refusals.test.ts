import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeUtf8 } from "#data/encoding.ts";
import { formatReport } from "#data/report.ts";
import { parseRainfall } from "./rainfall.ts";

// Each file is a rainfall table with one defect, named `<code>.<variant>.csv`. Beside it lies the exact report in both
// languages; after a change of wording, `vitest -u` writes them anew, to be read before they are kept.

const folder = "tests/fixtures/csv";
const fixtures = readdirSync(folder).filter((name) => name.endsWith(".csv"));

describe("parseTables refuses, with the exact words", () => {
  test.each(fixtures)("%s", async (fixture) => {
    const { problems } = parseRainfall(decodeUtf8(readFileSync(`${folder}/${fixture}`)));
    const report = `${formatReport(problems, "en")}\n\n${formatReport(problems, "id")}\n`;
    expect(problems[0]?.code).toBe(fixture.split(".")[0]);
    expect(problems).toHaveLength(1);
    await expect(report).toMatchFileSnapshot(`../../fixtures/csv/${fixture.replace(/csv$/, "txt")}`);
  });
});
