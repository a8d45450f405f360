import { describe, expect, test } from "vitest";
import { textLink } from "#components/text-link.ts";
import { boundIn, fillIn } from "#figures/text.ts";
import { langs } from "#lib/lang.ts";
import { tables } from "#figures/tables.ts";
import { units } from "#words/units.ts";

describe("fillIn", () => {
  test("fillIn puts what is said of each address in its place", () => {
    expect(fillIn("a {{x[1].y | z}} b {{x[2].y}}", (address) => `<${address}>`)).toBe("a <x[1].y | z> b <x[2].y>");
  });

  test("boundIn tells where each address begins", () => {
    expect(boundIn("a {{x[1].y}} b")).toEqual([{ address: "x[1].y", offset: 4 }]);
  });
});

test("textLink turns the names of our pages into addresses and leaves others alone", () => {
  expect(textLink("chart:growth", "id")).toBe("/grafik/growth/");
  expect(textLink("dataset:growth-annual", "en")).toBe("/en/data/growth-annual/");
  expect(textLink("https://www.bps.go.id/", "id")).toBe("https://www.bps.go.id/");
  expect(textLink("#bagian", "id")).toBe("#bagian");
});

test("every unit of every column has words in both languages", () => {
  for (const table of tables.values()) {
    for (const { unit } of Object.values(table.columns)) {
      if (unit) for (const lang of langs) expect(units[unit].name[lang]).not.toBe("");
    }
  }
});
