import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pictureEntry as chart } from "#registry/pictures.ts";
import { contractJson } from "#render/contract-json.ts";
import { picture, viewsOf } from "#render/picture.ts";
import { chartCases } from "./drawn.ts";

/** KB of a chart as a page holds it, brotli: every view in both sizes, with its points. */
const limits = { chart: 8, map: 25, mapPictures: 15 } as const;

/** Six series over fifteen years, with their symbols, dashes, a note and a description: one view of it. */
const typical = { id: "growth-core-provinces", kb: 3.6 } as const;

/** 34 provinces to 33 others: 1,122 points, each with its two names and its value, ten times those of a typical chart. */
const dense: Readonly<Record<string, number>> = { "interprovincial-flows-2016-all": 9.6 };

/** What most charts stay within. */
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
    expect(kb(views.map((view) => whole(id, view)).join(""))).toBeLessThanOrEqual(
      dense[id] ?? (isMap(form) ? limits.map : limits.chart),
    );
    if (!isMap(form)) return;
    for (const view of views) expect(kb(pictures(id, view))).toBeLessThanOrEqual(limits.mapPictures);
  });

  it("is usually small", () => {
    const small = chartCases.filter(([id]) => kb(whole(id, viewsOf(chart(id))[0] ?? "")) <= usual);
    expect(small.length / chartCases.length).toBeGreaterThan(0.75);
    expect(kb(whole(typical.id, viewsOf(chart(typical.id))[0] ?? ""))).toBeLessThanOrEqual(typical.kb);
  });
});
