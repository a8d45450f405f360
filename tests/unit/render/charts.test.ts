import { describe, expect, it } from "vitest";
import type { Packed } from "#contract/packed.ts";
import { unpack } from "#contract/unpack.ts";
import { langs } from "#lib/lang.ts";
import { roleNames } from "#lib/palette.ts";
import { charts } from "#registry/charts.ts";
import { contractJson } from "#render/contract-json.ts";
import { filePicture } from "#render/file.ts";
import { picture } from "#render/picture.ts";
import { chartCases } from "./drawn.ts";

const sizes = ["narrow", "wide"] as const;
const contract = (chart: (typeof charts)[number], lang: (typeof langs)[number]) =>
  unpack(JSON.parse(contractJson(chart, lang)) as Packed);

describe.each(chartCases)("%s", (_, chart) => {
  it.each(langs)("says its claim, measure and picture in %s, as finished sentences without a gap", (lang) => {
    for (const words of [chart.title(lang), chart.subtitle(lang), chart.description(lang), chart.note(lang) ?? "–"]) {
      expect(words).not.toMatch(/undefined|NaN|null|Infinity|\s{2}/);
      expect(words.length).toBeGreaterThan(0);
    }
    expect(chart.title(lang)).not.toMatch(/[.!]$/);
  });

  it("has a cell for each column of each row, in both languages", () => {
    for (const lang of langs) {
      for (const row of chart.rows) {
        for (const { name, text } of chart.columns) expect(text(row, lang), name).toMatch(/^(?!undefined|NaN|null)\S/);
      }
    }
  });

  it("draws no colour outside the palette and no style", () => {
    for (const size of sizes) {
      const { svg } = picture(chart, "id", size);
      expect(svg).not.toMatch(/ style=|<style|#[0-9a-f]{6}\b/i);
      const roles = [...svg.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, role]) => role ?? "");
      expect(roles.filter((role) => !(roleNames as readonly string[]).includes(role))).toEqual([]);
    }
  });

  it("stands alone as a file", () => {
    const file = filePicture(chart, "id", ["Sumber: BPS", "https://contoh.invalid/"]);
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(file).not.toMatch(/var\(|style=|class=/);
    expect(file).toContain("Sumber: BPS");
  });

  it("has the same geometry in both languages where words take no room", () => {
    for (const size of sizes) {
      const [id, en] = langs.map((lang) => picture(chart, lang, size));
      expect(en?.readings).toHaveLength(id?.readings.length ?? -1);
      expect(en?.width).toBe(id?.width);
    }
  });

  it("names as many points as it has rows that are drawn, and places each in both drawings", () => {
    const { points, at, series } = contract(chart, "id");
    // Where each year is a picture of its own, one of them is drawn; `times.test.ts` counts the others.
    const { times } = chart;
    const rows =
      times && chart.form !== "heat-map" ? chart.rows.filter((row) => times.of(row) === times.drawn) : chart.rows;
    const undrawn = rows.length - points.length;
    // Level and speed draws the nation as a line: it is the one row without a point.
    expect(undrawn).toBe(chart.id === "level-and-speed" ? 1 : 0);
    for (const size of sizes) {
      const { width, height } = picture(chart, "id", size);
      expect(at[size]).toHaveLength(2 * points.length);
      const outside = at[size].filter(
        (value, index) => value < -1 || value > (index < points.length ? width : height) + 1,
      );
      expect(outside, size).toEqual([]);
    }
    for (const [index, head, text] of points) {
      expect(series[index]).toBeDefined();
      expect(`${head}${text}`).not.toMatch(/undefined|NaN|null/);
    }
  });

  it("comes out the same twice", () => {
    const anew = { ...chart, id: chart.id, rows: chart.rows, sourceIds: chart.sourceIds };
    expect(picture(anew, "id", "wide").svg).toBe(picture(chart, "id", "wide").svg);
  });
});

describe("charts", () => {
  it("are at least the eleven that the stories need", () => {
    expect(charts.length).toBeGreaterThanOrEqual(11);
  });
});
