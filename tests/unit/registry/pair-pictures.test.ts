import { describe, expect, it } from "vitest";
import { pairs } from "#registry/pairs.ts";
import { templatePicturesOf, templatesOf } from "#registry/templates.ts";

const all = templatePicturesOf("pair");

describe("the pictures of pairs", () => {
  it("are of growth and of specialisation", () => {
    expect(templatesOf("pair")).toEqual(["growth-of-two", "specialisation-of-two"]);
  });

  it("exist for each pair of which both sides have rows", () => {
    const drawn = (template: string) => all.filter((picture) => picture.template === template).length;
    expect(drawn("growth-of-two")).toBe(pairs.length);
    const since2016 = pairs.filter(({ sides }) => sides.every(({ code }) => !["92", "95", "96", "97"].includes(code)));
    expect(drawn("specialisation-of-two")).toBe(since2016.length);
  });

  it("say their claims without a gap, in both languages", () => {
    const words = all.flatMap(({ id, title, subtitle, description, note }) =>
      (["id", "en"] as const).flatMap((lang) =>
        [title(lang), subtitle(lang), description(lang), note(lang) ?? ""].map((text) => `${id}: ${text}`),
      ),
    );
    expect(words.filter((text) => /undefined|NaN|null|Infinity|\s{2}| [,.;]/.test(text))).toEqual([]);
  });

  it("rest on a source in every row", () => {
    expect(all.filter(({ rows }) => rows.some(({ sources }) => sources.some((id) => id === "")))).toEqual([]);
  });
});
