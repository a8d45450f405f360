import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pictureEntry as chart } from "#registry/pictures.ts";
import { contractJson } from "#render/contract-json.ts";
import { picture, viewsOf } from "#render/picture.ts";
import { chartCases } from "./drawn.ts";

/** KB of a chart as a page holds it, brotli: every view in both sizes, with its points. */
const limits = { chart: 8, map: 25, mapPictures: 15 } as const;

/** Six series over fifteen years, with their symbols, dashes, a note and a description. */
const typical = "growth-core-provinces";

/** What that and most charts stay within, one view of them. */
const usual = 3;

const known = new Map<string, number>();

/** Compressing takes long, and a chart of one view is asked for twice. */
function kb(text: string): number {
  const size = known.get(text) ?? brotliCompressSync(text).length / 1000;
  known.set(text, size);
  return size;
}

const pictures = (id: string, view: string) =>
  picture(chart(id), "id", "narrow", view).svg + picture(chart(id), "id", "wide", view).svg;

const whole = (id: string, view: string) => pictures(id, view) + contractJson(chart(id), "id", view);

const isMap = (form: string) => form === "map" || form === "arc-map";

describe("the weight of a chart, brotli", () => {
  it.each(chartCases)("%s is within its limit, with all its views", (id, { form }) => {
    const views = viewsOf(chart(id));
    const limit = isMap(form) ? limits.map : limits.chart;
    expect(kb(views.map((view) => whole(id, view)).join(""))).toBeLessThanOrEqual(limit);
    if (!isMap(form)) return;
    for (const view of views) expect(kb(pictures(id, view))).toBeLessThanOrEqual(limits.mapPictures);
  });

  it("is usually small", () => {
    const small = chartCases.filter(([id]) => kb(whole(id, viewsOf(chart(id))[0] ?? "")) <= usual);
    expect(small.length / chartCases.length).toBeGreaterThan(0.8);
    expect(kb(whole(typical, viewsOf(chart(typical))[0] ?? ""))).toBeLessThanOrEqual(usual);
  });
});
