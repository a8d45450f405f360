import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { chartFiles, chartPictures, chartSvg, offeredChartFiles } from "#components/chart-files.ts";
import { sha256 } from "#downloads/file.ts";
import { langs } from "#lib/lang.ts";
import { chart, charts } from "#registry/charts.ts";
import { absolute, url } from "#registry/urls.ts";

const { DOMParser } = new JSDOM("").window;
const cases = charts.flatMap(({ id }) => langs.map((lang) => ({ id, lang })));

describe("chartFiles", () => {
  it.each(cases)("draws $id ($lang) as well-formed SVG that stands alone", ({ id, lang }) => {
    const { svg } = chartFiles(id, lang);
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(parsed.documentElement.localName).toBe("svg");
    expect(svg).not.toContain("var(");
    expect(svg).not.toMatch(/<style| style=| class=/);
  });

  it("draws each view in a file of its own, and names another than the first in it", () => {
    const pictures = chartPictures(chart("level-and-speed"));
    expect(pictures).toEqual([
      { view: "log", file: "level-and-speed" },
      { view: "linear", file: "level-and-speed--linear" },
    ]);
    const [first, other] = pictures.map(({ view }) => chartSvg("level-and-speed", "en", view));
    expect(first).toBe(chartFiles("level-and-speed", "en").svg);
    expect(other).toContain("GRDP axis: linear");
    expect(chartPictures(chart("growth-map-2025"))).toEqual([{ view: "", file: "growth-map-2025" }]);
  });

  it.each(cases)("writes the same number of rows of $id ($lang) as CSV and as JSON", ({ id, lang }) => {
    const { csv, json } = chartFiles(id, lang);
    const record = JSON.parse(json) as { rows: readonly unknown[]; address: string };
    expect(record.address).toBe(absolute(url.chart(id, lang)));
    expect(csv.split("\n").length - 2).toBe(record.rows.length);
  });

  it.each(cases)("states the hash of what is served of $id ($lang)", ({ id, lang }) => {
    expect(offeredChartFiles(id, lang).csv.sha256).toBe(sha256(chartFiles(id, lang).csv));
  });
});
