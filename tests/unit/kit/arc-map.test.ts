import { describe, expect, it } from "vitest";
import { arcMap } from "#kit/arc-map.ts";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";
import { draw, expectSensible, hardNames } from "./draw.ts";

type Pair = readonly [from: string, to: string];

const options = {
  from: ([from]: Pair) => from,
  to: ([, to]: Pair) => to,
  strokeWidth: () => 1,
  color: () => color("accent"),
  named: [],
  series: () => "",
  key: ([from]: Pair) => from,
  head: (row: Pair) => row.join(" ke "),
  text: () => "1",
};

const form =
  (rows: readonly Pair[], { width = 1, apart = false, words = "Malut" } = {}) =>
  (stage: Stage) =>
    arcMap(stage, rows, {
      ...options,
      strokeWidth: () => width,
      named: [{ code: "82", words, dx: 0, dy: 12 }],
      ...(apart ? { apart: { codes: ["31", "35"], name: "Di dalam Jawa", named: [] } } : {}),
    });

describe("arcMap", () => {
  it("lets flows meet at the place that is given, and at the largest island where none is", () => {
    const batam = [104.03, 1.13] as const;
    const crest = (at: (code: string) => typeof batam | undefined) =>
      draw((stage) => arcMap(stage, [["21", "82"]] as const, { ...options, at }), "wide").readings[0]?.x ?? NaN;
    expect(crest((code) => (code === "21" ? batam : undefined))).toBeLessThan(crest(() => undefined) - 10);
  });

  it("bends the way out upward and the way back downward", () => {
    const [out, back] = draw(
      form([
        ["35", "82"],
        ["82", "35"],
      ]),
      "wide",
    ).readings;
    expect(out?.y).toBeLessThan(back?.y ?? 0);
  });

  it("draws flows inside the crowded part only in its own frame", () => {
    const [near, far] = draw(
      form(
        [
          ["31", "35"],
          ["35", "82"],
        ],
        { apart: true },
      ),
      "narrow",
    ).readings;
    expect(near?.y).toBeGreaterThan(118);
    expect(far?.y).toBeLessThan(118);
  });

  it("keeps every flow inside the picture, from the first province to the last", () => {
    expectSensible(
      form([
        ["11", "95"],
        ["95", "11"],
        ["65", "53"],
        ["35", "35"],
      ]),
      4,
    );
  });

  it("refuses to draw nothing, a place that is not on the map, and a width that is no number", () => {
    expect(() => draw(form([]), "wide")).toThrow("nothing to draw: arc-map has no rows");
    expect(() => draw(form([["35", "SG"]]), "wide")).toThrow("a flow names a province that the map does not have: SG");
    expect(() => draw(form([["35", "82"]], { width: NaN }), "wide")).toThrow("not a number: arc-map, row 1, NaN");
  });

  it("refuses a tangle", () => {
    const rows = Array.from({ length: 41 }, (): Pair => ["35", "82"]);
    expect(() => draw(form(rows), "wide")).toThrow("at most 40 flows on a map, a matrix shows more: 41");
  });

  it.each(Object.entries(hardNames))("survives %s", (_, words) => {
    expectSensible(form([["35", "82"]], { words }), 1);
  });
});
