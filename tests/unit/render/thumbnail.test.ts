import { describe, expect, it } from "vitest";
import { charts } from "#registry/charts.ts";
import { thumbnail } from "#render/thumbnail.ts";
import { picture } from "#render/picture.ts";

const height = (svg: string) => Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);

describe("a chart as a small picture", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s has shapes and no words", (_, chart) => {
    const small = thumbnail(chart);
    expect(small).not.toMatch(/<text|<tspan|aria-label|data-s=|NaN/);
    expect(small).toMatch(/<(path|rect|circle|line)\b/);
    for (const [, id] of small.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^thumb-/);
  });

  it("gives the room of legends back to the shapes", () => {
    const map = charts.find(({ id }) => id === "growth-map-2025");
    if (!map) throw new Error("no map");
    expect(height(thumbnail(map))).toBeLessThan(height(picture(map, "id", "narrow").svg) / 2);
  });
});
