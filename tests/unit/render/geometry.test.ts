import { describe, expect, it } from "vitest";
import { langs } from "#lib/lang.ts";
import { stageFor } from "#kit/stage.ts";
import { picture, type Drawable } from "#render/picture.ts";
import { chartCases, drawings, shapesOf } from "./drawn.ts";

describe.each(chartCases)("the geometry of %s", (_, chart) => {
  it("is the same in both languages: size, shapes and where each point is read", () => {
    const [id, en] = langs.map((lang) =>
      drawings(chart, lang).map(({ svg, view, size, width, height, readings }) => ({
        view,
        size,
        width,
        height,
        shapes: shapesOf(svg),
        points: readings.map(({ x, y, reach, key, color }) => [x, y, reach, key, color]),
      })),
    );
    expect(en).toEqual(id);
  });
});

/** A picture whose left margin is as wide as its language says. */
function sample(plot: Drawable["plot"]): Drawable {
  return { id: "sample", title: () => "Judul", description: () => "Isi.", reads: "xy", plot };
}

describe("the room for words", () => {
  it("is that of the language which needs more", () => {
    const asked: number[] = [];
    const chart = sample((stage) => {
      asked.push(stage.room(stage.lang === "id" ? 40 : 60));
      return {};
    });
    picture(chart, "id", "wide");
    picture(chart, "en", "wide");
    expect(asked.slice(-2)).toEqual([60, 60]);
  });

  it.each(["id", "en"] as const)("is refused where %s asks for it more often, once both are drawn", (more) => {
    const chart = sample((stage) => {
      if (stage.lang === more) stage.room(10);
      return {};
    });
    const both = () => langs.map((lang) => picture(chart, lang, "wide"));
    expect(both).toThrow("the languages ask for different rooms for words: sample");
  });

  it("is refused while marks are drawn", () => {
    const chart = sample((stage) => ({
      marks: [
        () => {
          stage.room(10);
          return null;
        },
      ],
    }));
    expect(() => picture(chart, "id", "wide")).toThrow("room for words is asked for in plot alone");
  });

  it("is what was asked for on a stage of its own", () => {
    expect(stageFor("id", "wide", "sample").room(12)).toBe(12);
  });
});
