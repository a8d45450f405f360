import { describe, expect, it } from "vitest";
import { textAt, type Texts } from "#contract/texts.ts";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { contractOf } from "#render/contract-of.ts";
import { contractTimes } from "#render/contract-times.ts";
import { picture } from "#render/picture.ts";
import { sizes } from "./drawn.ts";

const timed = charts.flatMap((chart) => (chart.times ? [[chart.id, chart, chart.times] as const] : []));

describe.each(timed)("the years of %s", (_, chart, times) => {
  it.each(langs)("have in %s a name and a sentence that begins with it", (lang) => {
    const { times: told } = contractOf(chart, lang);
    expect([told?.names.length, told?.said.length]).toEqual(Array(2).fill(times.last - times.first + 1));
    for (const [at, said] of told?.said.entries() ?? []) {
      expect(said.startsWith(`${told?.names[at]}: `), said).toBe(true);
      expect(said).not.toMatch(/undefined|NaN|null|\s{2}/);
    }
  });
});

const all = (texts: Texts = ["", ""]) => texts.slice(2).map((_, index) => textAt(texts, index));

const framed = timed.filter(([, { form }]) => form !== "heat-map");

describe.each(framed)("the pictures of %s", (_, chart, times) => {
  it.each(langs)("have in %s a class and words for every point, and as many figures as the table has rows", (lang) => {
    const { points, series, times: told } = contractOf(chart, lang);
    if (!told?.frames) throw new Error("no frames");
    const { classes, fills, texts, labels } = told.frames;
    const counts = [texts, labels.narrow, labels.wide].map((packed) => all(packed).length);
    expect([fills.join("").length, ...counts]).toEqual(Array(4).fill(told.names.length * points.length));
    const hatched = classes.findIndex(([fill]) => fill === "url(#hatch)").toString(36);
    expect([...fills.join("")].filter((sign) => sign !== hatched)).toHaveLength(chart.rows.length);
    expect(new Set(series.map(([, , key]) => key)).size).toBe(points.length);
  });

  it("begin with the one that is drawn", () => {
    const { points, times: told } = contractOf(chart, "id");
    const at = times.drawn - times.first;
    const ofTime = (texts: Texts | undefined) => all(texts).slice(at * points.length, (at + 1) * points.length);
    expect(points.map(([, , text]) => text)).toEqual(ofTime(told?.frames?.texts));
    for (const size of sizes) {
      const { svg } = picture(chart, "id", size);
      const written = [...svg.matchAll(/<g class="nd-value".*?<\/g>/gs)].flatMap(([group]) =>
        [...group.matchAll(/>([^<]+)<\/text>/g)].map(([, words]) => words),
      );
      expect(written.length).toBeGreaterThan(0);
      expect(written.filter((words) => !ofTime(told?.frames?.labels[size]).includes(words ?? ""))).toEqual([]);
    }
  });

  it("have a hatch in both drawings for places that lack a figure", () => {
    for (const size of sizes) expect(picture(chart, "id", size).svg).toContain("<pattern ");
  });
});

it("the columns of a heat map stand inside its drawings, one for each year", () => {
  const [, chart, times] = timed.find(([, { form }]) => form === "heat-map") ?? [];
  if (!chart || !times) throw new Error("no heat map with times");
  const { band } = contractOf(chart, "id").times ?? {};
  for (const size of sizes) {
    const { width, height } = picture(chart, "id", size);
    const [x = NaN, y = NaN, each = NaN, high = NaN] = band?.[size] ?? [];
    expect(x + each * (times.last - times.first + 1)).toBeCloseTo(width, 0);
    expect([x > 0, y > 0, y + high <= height]).toEqual([true, true, true]);
  }
});

it("a head that the browser could not write for another year is refused", () => {
  const [, chart, times] = framed[0] ?? [];
  if (!chart || !times) throw new Error("no chart with times");
  const drawn = picture(chart, "id", "wide");
  const readings = drawn.readings.map((reading) => ({ ...reading, head: reading.series }));
  const pictures = { narrow: drawn, wide: { ...drawn, readings } };
  expect(() => contractTimes("sample", times, pictures, "id")).toThrow("a head is the place and the time: sample");
});
